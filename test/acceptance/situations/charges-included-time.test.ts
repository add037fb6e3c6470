import { describe, expect, test } from '@jest/globals';
import { account, turnedPaid } from '../../support/money.js';
import {
  customer,
  type Happening,
  judged,
  monthRowOf,
  on,
  type Report,
  signed,
  ticket,
} from '../../support/situation.js';
import { managed, paid, paidOnSite } from '../../support/situation-work.js';

/**
 * Terms, section 6: remote paid work that could have used included time is charged in full, flagged, and breaks
 * `included-remote`. Variant 1 includes an hour a month for faults, variant 2 three hours for everything.
 */
const AGREED = turnedPaid('Mon 2026-03-09 09:00', 'allowance-exhausted');
const AN_HOUR = paid('Fri 2026-03-20 09:00', 'Fri 2026-03-20 10:00');

function historyOf(variant: string | undefined, work: readonly Happening[], report: Report = {}) {
  return [
    customer('acme', ...(variant ? [signed(variant)] : [])),
    ticket('T1', 'Mon 2026-03-09 08:00', report, AGREED, ...work),
  ];
}

/** The flags and amounts of March's lines, and what became of the promise. */
function march(...story: Parameters<typeof historyOf>) {
  const history = historyOf(...story);
  const asked = { asOf: 'Wed 2026-04-01 12:00' };
  const { lines, total } = account(history, '2026-03', asked);
  const promise = monthRowOf(judged(history, asked), 'acme-1', 'included-remote', '2026-03');
  return {
    lines: lines.map(({ flags, amount }) => [flags.join(), amount]),
    total,
    promise: promise?.outcome,
  };
}

/** So much remote management on Tuesday 10 March. */
function used(until: string): Happening {
  return managed('Tue 2026-03-10 09:00', `Tue 2026-03-10 ${until}`);
}

describe('paid remote work of a contract', () => {
  test('with included time left it is charged in full, flagged, and breaks the promise', () => {
    // 60 of 180 used; an hour = 45.00, not less by what was left.
    expect(march('variant-2', [used('10:00'), AN_HOUR])).toEqual({
      lines: [['included-time-left', '45.00']],
      total: '45.00',
      promise: 'breached',
    });
  });

  test('with the included time used up it is only charged', () => {
    // 180 of 180.
    expect(march('variant-2', [used('12:00'), AN_HOUR])).toEqual({
      lines: [['', '45.00']],
      total: '45.00',
      promise: 'met',
    });
  });

  test('with a millisecond left it is flagged', () => {
    // 179:59.999 of 180.
    expect(march('variant-2', [used('11:59:59.999'), AN_HOUR]).lines).toEqual([
      ['included-time-left', '45.00'],
    ]);
  });

  test('only what began before it has used any', () => {
    // 60 before; 120 began at the same instant.
    const beside = managed('Fri 2026-03-20 09:00', 'Fri 2026-03-20 11:00');
    expect(march('variant-2', [used('10:00'), AN_HOUR, beside]).lines).toEqual([
      ['included-time-left', '45.00'],
    ]);
  });

  test('of two entries the one before the time was used up is flagged', () => {
    // Mon 9 March 10:00, nothing used: 22.50 flagged; then 180 used; Fri 20 March: 45.00.
    const early = paid('Mon 2026-03-09 10:00', 'Mon 2026-03-09 10:30');
    expect(march('variant-2', [early, used('12:00'), AN_HOUR])).toEqual({
      lines: [
        ['included-time-left', '22.50'],
        ['', '45.00'],
      ],
      total: '67.50',
      promise: 'breached',
    });
  });

  test('a change in variant 1 could not have used it', () => {
    expect(march('variant-1', [AN_HOUR], { kind: 'change' })).toEqual({
      lines: [['', '45.00']],
      total: '45.00',
      promise: undefined,
    });
  });

  test('a change in variant 2 could', () => {
    expect(march('variant-2', [AN_HOUR], { kind: 'change' }).lines).toEqual([
      ['included-time-left', '45.00'],
    ]);
  });

  test('a change that turned out to be a fault could', () => {
    const fault = on('Mon 2026-03-23 09:00', 'TicketClassified', { kind: 'fault' });
    expect(march('variant-1', [AN_HOUR, fault], { kind: 'change' }).lines).toEqual([
      ['included-time-left', '45.00'],
    ]);
  });

  test('paid work on site could not', () => {
    const onSite = paidOnSite('Fri 2026-03-20 09:00', 'Fri 2026-03-20 10:00');
    expect(march('variant-3', [onSite]).lines).toEqual([['', '45.00']]);
  });

  test('without a contract there is none to use', () => {
    expect(march(undefined, [AN_HOUR]).lines).toEqual([['', '45.00']]);
  });

  test('what lacks its ground is flagged too, and counts 0', () => {
    // Monday 08:30, before the agreement of 09:00.
    const early = paid('Mon 2026-03-09 08:30', 'Mon 2026-03-09 08:50');
    expect(march('variant-2', [early])).toEqual({
      lines: [['included-time-left', '0.00']],
      total: '0.00',
      promise: 'breached',
    });
  });

  test('last month’s unused time is no time left', () => {
    // April: 180 used on Thursday the 2nd, charged on the 3rd; March's 180 unused have lapsed.
    const history = historyOf('variant-2', [
      managed('Thu 2026-04-02 09:00', 'Thu 2026-04-02 12:00'),
      paid('Fri 2026-04-03 09:00', 'Fri 2026-04-03 10:00'),
    ]);
    const { lines, allowances } = account(history, '2026-04', { asOf: 'Mon 2026-04-06 12:00' });
    expect(allowances).toMatchObject([{ usedMinutes: 180, leftMinutes: 0 }]);
    expect(lines).toMatchObject([{ flags: [], amount: '45.00' }]);
  });

  test('an overrun is no charge', () => {
    // 09:00–13:00 = 240 = 180 + 60.
    const history = historyOf('variant-2', [used('13:00')]);
    const found = account(history, '2026-03', { asOf: 'Wed 2026-04-01 12:00' });
    expect(found.allowances).toMatchObject([{ usedMinutes: 180, overrunMinutes: 60 }]);
    expect(found).toMatchObject({ lines: [], total: '0.00' });
  });
});
