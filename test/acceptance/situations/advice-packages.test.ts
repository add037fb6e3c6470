import { describe, expect, test } from '@jest/globals';
import { advised, recommended, use } from '../../support/advice.js';
import { faultFinding, onSite } from '../../support/money.js';
import { customer, on, ticket } from '../../support/situation.js';

/**
 * Terms, section 7: who used paid service more than once in half a year is recommended a package and a training. Asked on
 * Wednesday 15 July 2026: the half year is that from 15 January on.
 */
const FAULT_IN_MARCH = use('T1', 'Tue 2026-03-10', ['09:00', '10:00']);
const FAULT_IN_MAY = use('T2', 'Tue 2026-05-12', ['09:00', '10:00']);

describe('more than once in half a year', () => {
  test('two tickets with paid work: a package and a training are recommended', () => {
    expect(advised([FAULT_IN_MARCH, FAULT_IN_MAY])).toMatchObject([
      { advise: 'package', from: '2026-01-15', until: '2026-07-15', uses: ['T1', 'T2'] },
      { advise: 'training', individualUpTo: 5 },
    ]);
  });

  test('once is not more than once', () => {
    expect(advised([FAULT_IN_MARCH])).toEqual([]);
  });

  test('two entries on one ticket are one use', () => {
    const again = on('Wed 2026-03-11 10:00', 'PaidWorkLogged', {
      startedAt: 'Wed 2026-03-11 09:00',
      endedAt: 'Wed 2026-03-11 10:00',
    });
    expect(advised([[...FAULT_IN_MARCH, { stream: 'ticket-T1', ...again }]])).toEqual([]);
  });

  test('the day of the same number six months before is within, the day before that is not', () => {
    const thursday = use('T1', 'Thu 2026-01-15', ['09:00', '10:00']);
    const wednesday = use('T1', 'Wed 2026-01-14', ['22:00', '23:59']);
    expect(recommended([thursday, FAULT_IN_MAY])?.uses).toEqual(['T1', 'T2']);
    expect(recommended([wednesday, FAULT_IN_MAY])).toBeUndefined();
  });

  test('work on the day asked about is within', () => {
    const today = use('T1', 'Wed 2026-07-15', ['09:00', '10:00']);
    expect(recommended([FAULT_IN_MAY, today])?.uses).toEqual(['T2', 'T1']);
  });

  test('where that month has no such day, its last one is (§ 122 (2))', () => {
    // Asked on 31 August: six months before are 28 February.
    const february = use('T1', 'Sat 2026-02-28', ['09:00', '10:00']);
    const asked = { asOf: 'Mon 2026-08-31 12:00' };
    expect(recommended([february, FAULT_IN_MAY], {}, asked)).toMatchObject({
      from: '2026-02-28',
      until: '2026-08-31',
    });
  });

  test('what lacked its ground was no use of paid service', () => {
    // Agreed at 07:30, the work of T1 began at 07:10.
    expect(advised([use('T1', 'Tue 2026-03-10', ['07:10', '08:00']), FAULT_IN_MAY])).toEqual([]);
  });

  test('free help, travel and work on site are none', () => {
    const visit = ticket(
      'T3',
      'Mon 2026-06-01 07:00',
      {},
      faultFinding('Mon 2026-06-01 09:00', 'Mon 2026-06-01 10:00'),
      onSite('Tue 2026-06-02 09:00', 'Tue 2026-06-02 10:00'),
    );
    expect(advised([FAULT_IN_MARCH, visit])).toEqual([]);
  });

  test('a voided ticket is none, nor is another customer’s', () => {
    const voided = { stream: 'ticket-T2', ...on('Wed 2026-05-13 09:00', 'TicketVoided') };
    expect(advised([FAULT_IN_MARCH, [...FAULT_IN_MAY, voided]])).toEqual([]);
    const foreign = use('T2', 'Tue 2026-05-12', ['09:00', '10:00'], { customer: 'globex' });
    expect(advised([FAULT_IN_MARCH, customer('globex'), foreign])).toEqual([]);
  });

  test('as of the day before the second use there was one', () => {
    expect(advised([FAULT_IN_MARCH, FAULT_IN_MAY], {}, { asOf: 'Mon 2026-05-11 12:00' })).toEqual([]);
  });
});
