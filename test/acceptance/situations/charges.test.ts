import { describe, expect, test } from '@jest/globals';
import { account, advised, amounts, faultFinding, onlyLine, turnedPaid } from '../../support/money.js';
import {
  type Asked,
  corrected,
  customer,
  type Happening,
  minutesAfter,
  on,
  retracted,
  ticket,
} from '../../support/situation.js';
import { managed, paid, paidOnSite } from '../../support/situation-work.js';

/**
 * Terms, sections 1, 6 and 8: paid work costs 45.00 EUR an hour without VAT, 22.50 for every started half hour, counted
 * for each entry. The customer here has no contract and price level 1; the work is agreed before it begins.
 */
const AGREED = turnedPaid('Tue 2026-03-03 08:00', 'remote-configuration');
const APRIL = { asOf: 'Wed 2026-04-01 12:00' };

/** The account of March 2026, with this work done for a change that was agreed on. */
function march(work: readonly Happening[], asked: Asked = APRIL) {
  const change = ticket('T1', 'Mon 2026-03-02 08:00', { kind: 'change' }, AGREED, ...work);
  return account([customer('acme'), change], '2026-03', asked);
}

/** Paid work from Tuesday 09:00 on, so many minutes by a stopwatch. */
function minutes(count: number): Happening {
  return paid('Tue 2026-03-03 09:00', minutesAfter('Tue 2026-03-03 09:00', count));
}

describe('every started half hour counts', () => {
  test.each([
    [0, 0, '0.00'], // nothing was started
    [1, 1, '22.50'], // 1 × 22.50
    [29, 1, '22.50'],
    [30, 1, '22.50'],
    [31, 2, '45.00'], // 2 × 22.50
    [60, 2, '45.00'],
    [61, 3, '67.50'], // 3 × 22.50
    [90, 3, '67.50'],
    [480, 16, '360.00'], // 16 × 22.50
  ])('%i minutes are %i half hours: %s', (count, halfHours, amount) => {
    expect(onlyLine(march([minutes(count)]))).toMatchObject({
      minutes: count,
      basis: { by: 'half-hours', halfHours, hourlyRate: '45.00', priceLevel: '1' },
      missingGrounds: [],
      flags: [],
      amount,
    });
  });

  test('half an hour and a millisecond has started a second half hour', () => {
    // 30:00.000 is 1, 30:00.001 is 2: 2 × 22.50 = 45.00.
    const work = paid('Tue 2026-03-03 09:00', 'Tue 2026-03-03 09:30:00.001');
    expect(onlyLine(march([work])).amount).toBe('45.00');
  });

  test('each entry starts its own: twice ten minutes are two half hours', () => {
    // 22.50 + 22.50 = 45.00.
    const found = march([
      paid('Tue 2026-03-03 09:00', 'Tue 2026-03-03 09:10'),
      paid('Tue 2026-03-03 09:10', 'Tue 2026-03-03 09:20'),
    ]);
    expect(amounts(found)).toEqual(['22.50', '22.50']);
    expect(found.total).toBe('45.00');
  });

  test('work on site that was agreed as paid service costs the same', () => {
    // 40 minutes = 2 half hours = 45.00.
    expect(onlyLine(march([paidOnSite('Tue 2026-03-03 09:00', 'Tue 2026-03-03 09:40')])).amount).toBe(
      '45.00',
    );
  });

  test('in the night when clocks go forward an hour on the wall may be no work at all', () => {
    // Sun 29 March 01:40 CET – 03:05 CEST: 85 on the wall − 60 = 25 minutes, 1 half hour.
    expect(onlyLine(march([paid('Sun 2026-03-29 01:40', 'Sun 2026-03-29 03:05')]))).toMatchObject({
      minutes: 25,
      amount: '22.50',
    });
  });
});

describe('what charges', () => {
  test('nothing but paid work, work on site and travel', () => {
    const found = march([
      managed('Tue 2026-03-03 09:00', 'Tue 2026-03-03 10:00'),
      faultFinding('Tue 2026-03-03 10:00', 'Tue 2026-03-03 11:00', 'customer'),
      advised('Tue 2026-03-03 11:00', 'Tue 2026-03-03 12:00'),
      on('Tue 2026-03-03 12:00', 'AdviceGiven'),
      on('Tue 2026-03-03 12:05', 'TechnicianDispatched'),
    ]);
    expect(found).toMatchObject({ lines: [], total: '0.00', unpriced: 0 });
  });

  test('a line names the fact that it comes from, whose work it was, and why it is paid', () => {
    // ticket-T1: 0 report, 1 escalation, 2 this work.
    expect(onlyLine(march([minutes(30)]))).toMatchObject({
      fact: { stream: 'ticket-T1', revision: 2, type: 'PaidWorkLogged' },
      ticketId: 'T1',
      customerId: 'acme',
      contractId: null,
      reason: 'remote-configuration',
      startedAt: '2026-03-03T08:00:00.000Z',
    });
  });

  test('lines stand in order of start, not of logging', () => {
    const found = march([
      paid('Wed 2026-03-04 09:00', 'Wed 2026-03-04 10:00'),
      paid('Tue 2026-03-03 09:00', 'Tue 2026-03-03 09:30', { logged: 'Fri 2026-03-06 09:00' }),
    ]);
    // 30 minutes = 22.50, then 60 = 45.00; together 67.50.
    expect(amounts(found)).toEqual(['22.50', '45.00']);
    expect(found.total).toBe('67.50');
  });

  test('work is charged in the local month in which it began', () => {
    // Tue 31 March 23:50 – Wed 1 April 00:30 = 40 minutes = 45.00, of March.
    const work = [paid('Tue 2026-03-31 23:50', 'Wed 2026-04-01 00:30')];
    expect(march(work).total).toBe('45.00');
    // Begun half an hour later it is April's.
    expect(march([paid('Wed 2026-04-01 00:20', 'Wed 2026-04-01 01:00')]).lines).toEqual([]);
  });

  test('another customer’s work is on another account', () => {
    const foreign = ticket('T2', 'Mon 2026-03-02 08:00', { customer: 'globex' }, AGREED, minutes(30));
    expect(account([customer('acme'), customer('globex'), foreign], '2026-03', APRIL).lines).toEqual([]);
  });
});

describe('as of, as known at', () => {
  const late = paid('Tue 2026-03-03 09:00', 'Tue 2026-03-03 09:30', {
    logged: 'Thu 2026-03-05 09:00',
    recorded: 'Fri 2026-03-06 09:00',
  });

  test('work is charged from when it was logged', () => {
    expect(march([late], { asOf: 'Thu 2026-03-05 08:59' }).total).toBe('0.00');
    expect(march([late], { asOf: 'Thu 2026-03-05 09:00' }).total).toBe('22.50');
  });

  test('and not before that was recorded', () => {
    expect(march([late], { ...APRIL, asKnownAt: 'Fri 2026-03-06 08:59' }).total).toBe('0.00');
    expect(march([late], { ...APRIL, asKnownAt: 'Fri 2026-03-06 09:00' }).total).toBe('22.50');
  });

  test('work that was retracted never happened', () => {
    const work = [
      paid('Tue 2026-03-03 09:00', 'Tue 2026-03-03 09:30', { as: 'mistake' }),
      retracted('Mon 2026-03-09 09:00', 'mistake'),
    ];
    expect(march(work).lines).toEqual([]);
    expect(march(work, { ...APRIL, asKnownAt: 'Mon 2026-03-09 08:59' }).total).toBe('22.50');
  });

  test('a correction of when it was logged moves neither its start nor its price', () => {
    // logged on Tuesday, as if in February; the work itself began on Tuesday: still March, 22.50.
    const work = [
      paid('Tue 2026-03-03 09:00', 'Tue 2026-03-03 09:30', { as: 'work' }),
      corrected('Mon 2026-03-09 09:00', 'work', 'Sat 2026-02-28 09:00'),
    ];
    expect(march(work).total).toBe('22.50');
  });
});
