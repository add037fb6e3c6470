import { describe, expect, test } from '@jest/globals';
import { recommended, use, variants } from '../../support/advice.js';
import { turnedPaid } from '../../support/money.js';
import { ticket } from '../../support/situation.js';
import { paid } from '../../support/situation-work.js';

/**
 * Terms, section 7, the arithmetic: what the six months up to 15 July 2026 cost, and what each package would have cost: six
 * monthly prices, 6 × 45 = 270.00, 6 × 150 = 900.00, 6 × 350 = 2100.00, and what its included time (1, 3, 4 hours a
 * month; variant 1 for faults only) would not have sufficed for. A started half hour costs 22.50.
 */
const HOUR = ['09:00', '10:00'] as const;
const CHANGE = { kind: 'change' } as const;
const MARCH = use('T1', 'Tue 2026-03-10', HOUR);
const MAY = use('T2', 'Tue 2026-05-12', HOUR);

describe('six monthly prices and what is still charged', () => {
  test('two faults of an hour: all of it would have been included', () => {
    // 45.00 + 45.00 = 90.00; 90 − 270 = −180, 90 − 900 = −810, 90 − 2100 = −2010.
    expect(recommended([MARCH, MAY])).toMatchObject({
      cost: { charges: '90.00', packages: '0.00', total: '90.00' },
      variants: [
        {
          termsId: 'variant-1',
          termsVersion: 1,
          pricePerMonth: '45.00',
          packages: '270.00',
          total: '270.00',
          saving: '-180.00',
        },
        {
          termsId: 'variant-2',
          pricePerMonth: '150.00',
          stillCharged: '0.00',
          total: '900.00',
          saving: '-810.00',
        },
        {
          termsId: 'variant-3',
          pricePerMonth: '350.00',
          stillCharged: '0.00',
          total: '2100.00',
          saving: '-2010.00',
        },
      ],
      cheapest: 'variant-1',
      unpriced: 0,
    });
  });

  test('two changes of an hour: variant 1 includes none of them', () => {
    // 270 + 90 = 360; 90 − 360 = −270.
    const changes = [use('T1', 'Tue 2026-03-10', HOUR, CHANGE), use('T2', 'Tue 2026-05-12', HOUR, CHANGE)];
    expect(variants(changes)).toEqual([
      ['270.00', '90.00', '360.00', '-270.00'],
      ['900.00', '0.00', '900.00', '-810.00'],
      ['2100.00', '0.00', '2100.00', '-2010.00'],
    ]);
  });

  test('15 hours of faults: what each month’s time does not suffice for', () => {
    // Charged: 8 + 6 + 6 + 10 half hours = 30 × 22.50 = 675.00.
    const faults = [
      use('T1', 'Tue 2026-03-10', ['09:00', '13:00']),
      use('T2', 'Tue 2026-03-24', ['09:00', '12:00']),
      use('T3', 'Tue 2026-04-14', ['09:00', '12:00']),
      use('T4', 'Tue 2026-05-12', ['09:00', '14:00']),
    ];
    expect(recommended(faults)?.cost.total).toBe('675.00');
    expect(variants(faults)).toEqual([
      // March 4 − 1 = 3 h and 3 h, April 3 − 1 = 2 h, May 5 − 1 = 4 h: 12 h = 540; + 270 = 810; 675 − 810.
      ['270.00', '540.00', '810.00', '-135.00'],
      // March 4 − 3 = 1 h and 3 h, April 0, May 5 − 3 = 2 h: 6 h = 270; + 900 = 1170; 675 − 1170.
      ['900.00', '270.00', '1170.00', '-495.00'],
      // March 0 and 3 h, April 0, May 5 − 4 = 1 h: 4 h = 180; + 2100 = 2280; 675 − 2280.
      ['2100.00', '180.00', '2280.00', '-1605.00'],
    ]);
  });

  test('five changes of 31 minutes in each of six months: variant 2 would have been cheaper', () => {
    // 31 minutes are 2 half hours, 45.00: 6 × 5 × 45 = 1350.00. In variant 2 a month's 5 × 31 = 155 of 180 are included.
    const days = [
      'Tue 2026-02-10',
      'Tue 2026-03-10',
      'Tue 2026-04-14',
      'Tue 2026-05-12',
      'Tue 2026-06-09',
      'Tue 2026-07-14',
    ];
    const changes = days.map((day, index) =>
      ticket(
        `T${index}`,
        `${day} 07:00`,
        CHANGE,
        turnedPaid(`${day} 07:30`, 'remote-configuration'),
        ...['08', '09', '10', '11', '12'].map((hour) => paid(`${day} ${hour}:00`, `${day} ${hour}:31`)),
      ),
    );
    expect(recommended(changes)).toMatchObject({ cost: { total: '1350.00' }, cheapest: 'variant-2' });
    // 270 + 1350 = 1620; 900; 2100. 1350 − 1620 = −270; 1350 − 900 = 450; 1350 − 2100 = −750.
    expect(variants(changes)?.map(([, , total, saving]) => [total, saving])).toEqual([
      ['1620.00', '-270.00'],
      ['900.00', '450.00'],
      ['2100.00', '-750.00'],
    ]);
  });

  test('what exceeds included time is charged by started half hours', () => {
    // 70 minutes: 3 half hours, 67.50. Variant 1: 70 − 60 = 10, 1 half hour, 22.50. 67.50 + 45 = 112.50.
    const history = [use('T1', 'Tue 2026-03-10', ['09:00', '10:10']), MAY];
    expect(recommended(history)?.cost.total).toBe('112.50');
    expect(variants(history)?.[0]).toEqual(['270.00', '22.50', '292.50', '-180.00']);
  });

  test('two faults of one month share its hour', () => {
    // Mon 30 and Tue 31 March: the first hour is included, the second 45.00.
    const history = [use('T1', 'Mon 2026-03-30', HOUR), use('T2', 'Tue 2026-03-31', HOUR)];
    expect(variants(history)?.[0]).toEqual(['270.00', '45.00', '315.00', '-225.00']);
  });

  test('two faults of two months have an hour each, a day apart', () => {
    const history = [use('T1', 'Tue 2026-03-31', HOUR), use('T2', 'Wed 2026-04-01', HOUR)];
    expect(variants(history)?.[0]).toEqual(['270.00', '0.00', '270.00', '-180.00']);
  });
});
