import { describe, expect, test } from '@jest/globals';
import {
  corrected,
  customer,
  type Happening,
  judged,
  monthRowOf,
  retracted,
  signed,
  ticket,
} from '../../support/situation.js';
import { managed, paid } from '../../support/situation-work.js';

const MONTH_OVER = 'Wed 2026-04-01 00:00';
const CHARGED = paid('Mon 2026-03-16 10:00', 'Mon 2026-03-16 11:00', { as: 'charge' });
const THREE_HOURS = managed('Tue 2026-03-03 09:00', 'Tue 2026-03-03 12:00', { as: 'management' });

/** A fault of Monday 2 March 2026 under variant 2, which includes three hours, and a charge of 16 March. */
const charged = (...happenings: Happening[]) => [
  customer('acme', signed('variant-2')),
  ticket('T1', 'Mon 2026-03-02 07:00', {}, CHARGED, ...happenings),
];

const march = (
  history: Parameters<typeof judged>[0],
  asked: Parameters<typeof judged>[1] = { asOf: MONTH_OVER },
) => monthRowOf(judged(history, asked), 'acme-1', 'included-remote', '2026-03');

describe('included-remote: what was known when', () => {
  test('three hours of work recorded only on 20 March count as soon as they are known: broken before, kept after', () => {
    const late = managed('Tue 2026-03-03 09:00', 'Tue 2026-03-03 12:00', {
      recorded: 'Fri 2026-03-20 09:00',
    });
    const asked = (asKnownAt: string) => march(charged(late), { asOf: MONTH_OVER, asKnownAt });
    expect(asked('Fri 2026-03-20 08:59:59.999')).toMatchObject({ outcome: 'breached' });
    expect(asked('Fri 2026-03-20 09:00')).toMatchObject({ outcome: 'met' });
  });

  test('remote management that never happened used nothing: kept as known before, broken now', () => {
    const history = charged(THREE_HOURS, retracted('Fri 2026-03-20 09:00', 'management'));
    expect(march(history)).toMatchObject({ outcome: 'breached' });
    expect(march(history, { asOf: MONTH_OVER, asKnownAt: 'Thu 2026-03-19 12:00' })).toMatchObject({
      outcome: 'met',
    });
  });

  test('remote management taken back and logged anew with an hour less, two hours in all: broken', () => {
    const anew = managed('Tue 2026-03-03 09:00', 'Tue 2026-03-03 11:00', { logged: 'Fri 2026-03-20 09:01' });
    expect(march(charged(THREE_HOURS, retracted('Fri 2026-03-20 09:00', 'management'), anew))).toMatchObject({
      outcome: 'breached',
    });
  });

  test('a charge taken back leaves nothing to judge: no row', () => {
    expect(march(charged(retracted('Fri 2026-03-20 09:00', 'charge')))).toBeUndefined();
  });

  test('correcting when a charge was logged does not move its work: logged in April, still March’s and broken', () => {
    const history = charged(corrected('Wed 2026-04-01 09:00', 'charge', 'Wed 2026-04-01 08:00'));
    expect(march(history, { asOf: 'Wed 2026-04-01 09:00' })).toMatchObject({ outcome: 'breached' });
  });

  test('work that in truth was logged on 2 April had not been logged by the end of March: broken then, kept on 2 April', () => {
    const history = charged(
      THREE_HOURS,
      corrected('Fri 2026-04-03 09:00', 'management', 'Thu 2026-04-02 09:00'),
    );
    expect(march(history)).toMatchObject({ outcome: 'breached' });
    expect(march(history, { asOf: 'Thu 2026-04-02 09:00' })).toMatchObject({ outcome: 'met' });
  });

  test('an interval counts as stated from when it was logged, also where it reaches past the instant asked about: kept', () => {
    // logged on Monday at 09:45 as 09:30 to 12:30; charged from 10:00; asked as of 11:00
    const stated = managed('Mon 2026-03-16 09:30', 'Mon 2026-03-16 12:30', {
      logged: 'Mon 2026-03-16 09:45',
    });
    expect(march(charged(stated), { asOf: 'Mon 2026-03-16 11:00' })).toMatchObject({ outcome: 'running' });
  });
});
