import { describe, expect, test } from '@jest/globals';
import { advised, allowance, faultFinding, turnedPaid } from '../../support/money.js';
import { type Asked, customer, type Happening, on, signed, ticket } from '../../support/situation.js';
import { managed, paid } from '../../support/situation-work.js';

/**
 * Terms, sections 2 and 6: remote management included each month (variant 1: 60 minutes, 2: 180, 3: 240) is drawn in
 * order of its start, by the month in which it began; what exceeds it is an overrun; what is unused lapses.
 */
const REPORT = 'Mon 2026-03-02 08:00';
const IN_MARCH = { asOf: 'Tue 2026-03-31 12:00' };

/** ACME's remote time of March 2026 under a package, with this work done for a fault. */
function march(variant: string, work: readonly Happening[], asked: Asked = IN_MARCH) {
  return allowance([customer('acme', signed(variant)), ticket('T1', REPORT, {}, ...work)], '2026-03', asked);
}

const NINE_TO_HALF_PAST_TEN = managed('Tue 2026-03-03 09:00', 'Tue 2026-03-03 10:30');

describe('included remote time is drawn by remote management', () => {
  test('an hour and a half of three hours leaves an hour and a half', () => {
    // 09:00–10:30 = 90; 180 − 90 = 90 left.
    expect(march('variant-2', [NINE_TO_HALF_PAST_TEN])).toMatchObject({
      termsId: 'variant-2',
      includedMinutes: 180,
      usedMinutes: 90,
      overrunMinutes: 0,
      leftMinutes: 90,
      lapsedMinutes: 0,
    });
  });

  test('a month without work has all of it left', () => {
    expect(march('variant-3', [])).toMatchObject({ includedMinutes: 240, usedMinutes: 0, leftMinutes: 240 });
  });

  test('an hour of one hour uses it up and overruns nothing', () => {
    // 09:00–10:00 = 60; 60 − 60 = 0.
    const hour = managed('Tue 2026-03-03 09:00', 'Tue 2026-03-03 10:00');
    expect(march('variant-1', [hour])).toMatchObject({ usedMinutes: 60, overrunMinutes: 0, leftMinutes: 0 });
  });

  test('a minute more is shown as an overrun', () => {
    // 09:00–10:01 = 61 = 60 included + 1.
    const work = managed('Tue 2026-03-03 09:00', 'Tue 2026-03-03 10:01');
    expect(march('variant-1', [work])).toMatchObject({ usedMinutes: 60, overrunMinutes: 1, leftMinutes: 0 });
  });

  test('the second entry draws what the first one left, and overruns by the rest', () => {
    // 40 of 60 leave 20; the second 40 = 20 + 20.
    const found = march('variant-1', [
      managed('Tue 2026-03-03 09:00', 'Tue 2026-03-03 09:40'),
      managed('Wed 2026-03-04 09:00', 'Wed 2026-03-04 09:40'),
    ]);
    expect(found).toMatchObject({ usedMinutes: 60, overrunMinutes: 20 });
    expect(found?.entries).toMatchObject([
      { minutes: 40, includedMinutes: 40, overrunMinutes: 0 },
      { minutes: 40, includedMinutes: 20, overrunMinutes: 20 },
    ]);
  });

  test('order of start decides, whichever was logged first', () => {
    // Tuesday's 45 were logged on Friday, after Wednesday's 30: Tuesday 45 of 60, Wednesday 15 + 15.
    const found = march('variant-1', [
      managed('Wed 2026-03-04 09:00', 'Wed 2026-03-04 09:30'),
      managed('Tue 2026-03-03 09:00', 'Tue 2026-03-03 09:45', { logged: 'Fri 2026-03-06 16:00' }),
    ]);
    expect(found?.entries).toMatchObject([
      { startedAt: '2026-03-03T08:00:00.000Z', includedMinutes: 45, overrunMinutes: 0 },
      { startedAt: '2026-03-04T08:00:00.000Z', includedMinutes: 15, overrunMinutes: 15 },
    ]);
  });

  test('all tickets of the contract draw on the same hour', () => {
    // T1 50 of 60, T2 30 = 10 + 20.
    const second = ticket(
      'T2',
      'Mon 2026-03-09 08:00',
      {},
      managed('Mon 2026-03-09 09:00', 'Mon 2026-03-09 09:30'),
    );
    const first = ticket('T1', REPORT, {}, managed('Tue 2026-03-03 09:00', 'Tue 2026-03-03 09:50'));
    const found = allowance([customer('acme', signed('variant-1')), first, second], '2026-03', IN_MARCH);
    expect(found).toMatchObject({ usedMinutes: 60, overrunMinutes: 20 });
    expect(found?.entries.map(({ ticketId, overrunMinutes }) => [ticketId, overrunMinutes])).toEqual([
      ['T1', 0],
      ['T2', 20],
    ]);
  });

  test('every entry names the fact it comes from', () => {
    // ticket-T1: 0 report, 1 this work.
    expect(march('variant-2', [NINE_TO_HALF_PAST_TEN])?.entries[0]).toMatchObject({
      fact: { stream: 'ticket-T1', revision: 1, type: 'RemoteWorkLogged' },
      ticketId: 'T1',
    });
  });

  test('three times twenty seconds are a minute, not a little less', () => {
    // 59 minutes + 3 × 20 s = 60 minutes.
    const seconds = ['09:00', '10:00', '11:00'].map((time) =>
      managed(`Wed 2026-03-04 ${time}:00`, `Wed 2026-03-04 ${time}:20`),
    );
    const found = march('variant-1', [managed('Tue 2026-03-03 09:00', 'Tue 2026-03-03 09:59'), ...seconds]);
    expect(found).toMatchObject({ usedMinutes: 60, overrunMinutes: 0, leftMinutes: 0 });
  });
});

describe('other work does not draw on it', () => {
  const untouched = { usedMinutes: 0, overrunMinutes: 0, leftMinutes: 180, entries: [] };

  test('fault finding and advice are free and draw nothing', () => {
    const found = march('variant-2', [
      faultFinding('Tue 2026-03-03 09:00', 'Tue 2026-03-03 09:40', 'supplier'),
      advised('Tue 2026-03-03 10:00', 'Tue 2026-03-03 10:20'),
    ]);
    expect(found).toMatchObject(untouched);
  });

  test('paid work is charged in full and draws nothing', () => {
    const found = march('variant-2', [
      turnedPaid('Tue 2026-03-03 08:50', 'remote-configuration'),
      paid('Tue 2026-03-03 09:00', 'Tue 2026-03-03 10:00'),
    ]);
    expect(found).toMatchObject(untouched);
  });

  test('a voided ticket gives back what it drew', () => {
    const found = march('variant-2', [NINE_TO_HALF_PAST_TEN, on('Thu 2026-03-05 09:00', 'TicketVoided')]);
    expect(found).toMatchObject(untouched);
  });

  test('another customer’s work draws on their time only', () => {
    const history = [
      customer('acme', signed('variant-2')),
      customer('globex', signed('variant-2')),
      ticket('T1', REPORT, { customer: 'globex' }, NINE_TO_HALF_PAST_TEN),
    ];
    expect(allowance(history, '2026-03', IN_MARCH)).toMatchObject(untouched);
  });
});

describe('unused time lapses with the month', () => {
  // 90 of 180 used, 90 unused.
  test('a millisecond before April it can still be used', () => {
    const found = march('variant-2', [NINE_TO_HALF_PAST_TEN], { asOf: 'Tue 2026-03-31 23:59:59.999' });
    expect(found).toMatchObject({ leftMinutes: 90, lapsedMinutes: 0 });
  });

  test('from April’s first instant it has lapsed', () => {
    const found = march('variant-2', [NINE_TO_HALF_PAST_TEN], { asOf: 'Wed 2026-04-01 00:00' });
    expect(found).toMatchObject({ usedMinutes: 90, leftMinutes: 0, lapsedMinutes: 90 });
  });

  test('April begins with its own three hours, not six', () => {
    const history = [customer('acme', signed('variant-2')), ticket('T1', REPORT, {})];
    const april = allowance(history, '2026-04', { asOf: 'Thu 2026-04-02 12:00' });
    expect(april).toMatchObject({ month: '2026-04', includedMinutes: 180, leftMinutes: 180 });
  });

  test('an overrun of March takes nothing from April', () => {
    // March: 09:00–11:00 = 120 = 60 + 60 overrun; April: 60 left.
    const work = managed('Mon 2026-03-30 09:00', 'Mon 2026-03-30 11:00');
    const history = [customer('acme', signed('variant-1')), ticket('T1', REPORT, {}, work)];
    const asked = { asOf: 'Thu 2026-04-02 12:00' };
    expect(allowance(history, '2026-03', asked)).toMatchObject({ overrunMinutes: 60, lapsedMinutes: 0 });
    expect(allowance(history, '2026-04', asked)).toMatchObject({ overrunMinutes: 0, leftMinutes: 60 });
  });
});

describe('as of, as known at', () => {
  const logged = { logged: 'Thu 2026-03-05 09:00' };

  test('work counts from when it was logged', () => {
    const work = [managed('Tue 2026-03-03 09:00', 'Tue 2026-03-03 10:00', logged)];
    expect(march('variant-2', work, { asOf: 'Thu 2026-03-05 08:59' })).toMatchObject({ usedMinutes: 0 });
    expect(march('variant-2', work, { asOf: 'Thu 2026-03-05 09:00' })).toMatchObject({ usedMinutes: 60 });
  });

  test('an interval counts as stated, also where it reaches past the instant asked about', () => {
    // logged at 09:00 as 09:00–10:00, asked at 09:10: 60, not 10.
    const work = [
      managed('Tue 2026-03-03 09:00', 'Tue 2026-03-03 10:00', { logged: 'Tue 2026-03-03 09:00' }),
    ];
    expect(march('variant-2', work, { asOf: 'Tue 2026-03-03 09:10' })).toMatchObject({ usedMinutes: 60 });
  });

  test('what was recorded later was not known', () => {
    const work = [
      managed('Tue 2026-03-03 09:00', 'Tue 2026-03-03 10:00', { recorded: 'Fri 2026-03-06 09:00' }),
    ];
    const asOf = 'Thu 2026-03-05 12:00';
    expect(march('variant-2', work, { asOf, asKnownAt: 'Fri 2026-03-06 08:59' })).toMatchObject({
      usedMinutes: 0,
    });
    expect(march('variant-2', work, { asOf, asKnownAt: 'Fri 2026-03-06 09:00' })).toMatchObject({
      usedMinutes: 60,
    });
  });
});
