import { describe, expect, test } from '@jest/globals';
import { recommended, use, variants } from '../../support/advice.js';
import { onSite, priceLevel, priceList, travelled, turnedPaid } from '../../support/money.js';
import { amended, at, ended, type HistoryLine, signed, termsLike, ticket } from '../../support/situation.js';
import { managed, paidOnSite } from '../../support/situation-work.js';

/**
 * Terms, section 7, what the arithmetic takes into account. Two faults of an hour cost 45.00 each; six monthly prices are
 * 6 × 45 = 270.00, 6 × 150 = 900.00, 6 × 350 = 2100.00; variant 1 includes an hour of remote work a month for faults.
 */
const HOUR = ['09:00', '10:00'] as const;
const TWO_HOURS = ['09:00', '11:00'] as const;
const MARCH = use('T1', 'Tue 2026-03-10', HOUR);
const MAY = use('T2', 'Tue 2026-05-12', HOUR);

describe('what else it takes into account', () => {
  test('the price level, for charges only', () => {
    // 2 h = 4 × 22.50 × 0.8 = 72.00 each, 144.00. Variant 1: an hour each is left, 2 × 22.50 × 0.8 = 36.00, 72.00.
    const papers = [priceLevel('0.8', '2026-01-01')];
    const history = [use('T1', 'Tue 2026-03-10', TWO_HOURS), use('T2', 'Tue 2026-05-12', TWO_HOURS)];
    expect(recommended(history, { papers })?.cost.charges).toBe('144.00');
    expect(variants(history, { papers })?.[0]).toEqual(['270.00', '72.00', '342.00', '-198.00']);
  });

  test('remote management would have used included time too', () => {
    // March, variant 1: 50 managed first, so 10 of the hour at 09:00 are included; 50 = 2 half hours, 45.00.
    const management = managed('Mon 2026-03-09 09:00', 'Mon 2026-03-09 09:50');
    const history = [ticket('T9', 'Mon 2026-03-09 08:00', {}, management), MARCH, MAY];
    expect(variants(history)?.[0]).toEqual(['270.00', '45.00', '315.00', '-225.00']);
  });

  test('paid work on site would have been charged all the same', () => {
    // T3: an hour on site, 45.00, on both sides: 90 + 45 = 135; 270 + 45 = 315; 135 − 315 = −180.
    const onSiteWork = ticket(
      'T3',
      'Mon 2026-06-01 07:00',
      {},
      turnedPaid('Mon 2026-06-01 07:30', 'remote-configuration'),
      paidOnSite('Mon 2026-06-01 09:00', 'Mon 2026-06-01 10:00'),
    );
    expect(recommended([MARCH, MAY, onSiteWork])?.cost.charges).toBe('135.00');
    expect(variants([MARCH, MAY, onSiteWork])?.[0]).toEqual(['270.00', '45.00', '315.00', '-180.00']);
  });

  describe('a technician’s visit', () => {
    const visit = ticket(
      'T3',
      'Mon 2026-06-01 07:00',
      {},
      travelled('Mon 2026-06-01 09:00', 60, 50),
      onSite('Mon 2026-06-01 10:00', 'Mon 2026-06-01 11:30'),
    );

    test('would have cost the same', () => {
      // 60 × 0.45 + 50 ÷ 60 × 24 = 47.00; 1.5 × 40 = 60.00; 90 + 107 = 197; 270 + 107 = 377; 197 − 377 = −180.
      const published = [
        priceList('Mon 2026-01-05 08:00', 1, {
          perKilometre: '0.45',
          travelPerHour: '24',
          onSitePerHour: '40',
        }),
      ];
      expect(recommended([MARCH, MAY, visit], { published })?.cost.charges).toBe('197.00');
      expect(variants([MARCH, MAY, visit], { published })?.[0]).toEqual([
        '270.00',
        '107.00',
        '377.00',
        '-180.00',
      ]);
    });

    test('that has no price is missing on both sides, and counted', () => {
      const found = recommended([MARCH, MAY, visit]);
      expect(found).toMatchObject({ cost: { charges: '90.00' }, unpriced: 2 });
      expect(found?.variants[0]).toMatchObject({ stillCharged: '0.00' });
    });
  });

  test('what lacked its ground cost nothing and would have cost nothing', () => {
    // T3 began at 07:10, before its agreement at 07:30; in March it would have used the hour first.
    const unfounded = use('T3', 'Mon 2026-03-09', ['07:10', '08:10']);
    expect(variants([unfounded, MARCH, MAY])?.[0]).toEqual(['270.00', '0.00', '270.00', '-180.00']);
  });

  test('the package that a customer has, for the months that began under it', () => {
    // Variant 1 from 1 April: months begin on the 15th, three of them after that: 3 × 45 = 135; 90 + 135 = 225.
    const papers = [signed('variant-1', '2026-04-01')];
    const cost = { charges: '90.00', packages: '135.00', total: '225.00' };
    expect(recommended([MARCH, MAY], { papers })).toMatchObject({
      cost,
      variants: [{ saving: '-45.00' }, {}, {}],
    });
    // Ended on 1 June: 15 April and 15 May, 2 × 45 = 90.
    const over = [...papers, ended('2026-06-01')];
    expect(recommended([MARCH, MAY], { papers: over })?.cost.packages).toBe('90.00');
  });

  test('the newest prices on offer at the instant asked about', () => {
    // Variant 2, version 2, at 160.00: 6 × 160 = 960.00; published on 1 July, or on 16 July, the day after.
    const published = (when: string): HistoryLine => ({
      ...termsLike('variant-2', 'variant-2', { pricePerMonth: '160.00' }, 2),
      occurredAt: at(when),
    });
    expect(
      recommended([MARCH, MAY], { published: [published('Wed 2026-07-01 08:00')] })?.variants[1],
    ).toMatchObject({
      termsVersion: 2,
      total: '960.00',
    });
    expect(
      recommended([MARCH, MAY], { published: [published('Thu 2026-07-16 08:00')] })?.variants[1],
    ).toMatchObject({
      termsVersion: 1,
      total: '900.00',
    });
  });

  test('the package in force at the instant asked about, so that nobody is recommended what they have', () => {
    const papers = [signed('variant-1', '2026-03-01'), amended('variant-2', '2026-06-01')];
    expect(recommended([MARCH, MAY])?.current).toBeNull();
    expect(recommended([MARCH, MAY], { papers })?.current).toBe('variant-2');
    expect(recommended([MARCH, MAY], { papers: [...papers, ended('2026-07-01')] })?.current).toBeNull();
  });

  test('it says what it takes for granted', () => {
    expect(recommended([MARCH, MAY])?.assumptions).toEqual([
      'unfounded-counts-nothing',
      'remote-work-in-included-time',
      'included-time-by-calendar-month',
      'rest-in-started-half-hours',
      'price-list-unchanged',
    ]);
  });
});
