import { describe, expect, test } from '@jest/globals';
import { allowance, checked, onSite, turnedPaid } from '../../support/money.js';
import {
  type Asked,
  customer,
  type Happening,
  on,
  signed,
  termsLike,
  ticket,
} from '../../support/situation.js';
import { paidOnSite } from '../../support/situation-work.js';

/**
 * Terms, sections 2, 6 and 8: variant 3 includes 2 hours (120 minutes) of work on site a month, used by work logged with
 * a check of the exchange; by the other reading by any work on site.
 */
const IN_MARCH = { asOf: 'Tue 2026-03-31 12:00' };
const ANY_WORK = termsLike('variant-3', 'any-work', { readings: { includedOnSite: 'any-on-site-work' } });
const REPORT = 'Mon 2026-03-02 08:00';

/** The on-site hours of ACME's March. */
function march(
  terms: string,
  checks: readonly Happening[],
  work: readonly Happening[] = [],
  asked: Asked = IN_MARCH,
) {
  const history = [ANY_WORK, customer('acme', signed(terms), ...checks), ticket('T1', REPORT, {}, ...work)];
  return allowance(history, '2026-03', asked, 'on-site');
}

const NINETY = checked('Tue 2026-03-10 09:00', 'Tue 2026-03-10 10:30');
const AN_HOUR = checked('Tue 2026-03-24 09:00', 'Tue 2026-03-24 10:00');
const WORK_OF_FIFTY = onSite('Thu 2026-03-12 09:00', 'Thu 2026-03-12 09:50');

describe('at the checks of the exchange', () => {
  test('an hour and a half with a check leaves half an hour', () => {
    // 120 − 90 = 30.
    expect(march('variant-3', [NINETY])).toMatchObject({
      includedMinutes: 120,
      usedMinutes: 90,
      leftMinutes: 30,
    });
  });

  test('a second check draws what the first one left, and overruns by the rest', () => {
    // 90; then 60 = 30 + 30.
    const found = march('variant-3', [NINETY, AN_HOUR]);
    expect(found).toMatchObject({ usedMinutes: 120, overrunMinutes: 30, leftMinutes: 0 });
    expect(found?.entries).toMatchObject([
      { ticketId: null, includedMinutes: 90, overrunMinutes: 0 },
      { ticketId: null, includedMinutes: 30, overrunMinutes: 30 },
    ]);
  });

  test('a check that logged no times used nothing', () => {
    expect(march('variant-3', [on('Tue 2026-03-10 10:30', 'PbxCheckPerformed')])).toMatchObject({
      usedMinutes: 0,
      entries: [],
    });
  });

  test('other work on site uses nothing of it', () => {
    expect(march('variant-3', [AN_HOUR], [WORK_OF_FIFTY])).toMatchObject({
      usedMinutes: 60,
      leftMinutes: 60,
    });
  });

  test('a check over midnight at the end of the month counts in the month in which it began', () => {
    // Tue 31 March 23:00 – Wed 1 April 00:30 = 90 of March.
    const check = checked('Tue 2026-03-31 23:00', 'Wed 2026-04-01 00:30');
    const asked = { asOf: 'Wed 2026-04-01 12:00' };
    expect(march('variant-3', [check], [], asked)).toMatchObject({ usedMinutes: 90, lapsedMinutes: 30 });
  });

  test('it lapses with the month', () => {
    const asked = { asOf: 'Wed 2026-04-01 00:00' };
    expect(march('variant-3', [AN_HOUR], [], asked)).toMatchObject({ leftMinutes: 0, lapsedMinutes: 60 });
  });

  test('a check counts from when it was recorded', () => {
    const asked = { asOf: 'Tue 2026-03-24 09:59' };
    expect(march('variant-3', [NINETY, AN_HOUR], [], asked)).toMatchObject({ usedMinutes: 90 });
  });

  test('a check of another contract uses nothing of this one', () => {
    const foreign = checked('Tue 2026-03-10 09:00', 'Tue 2026-03-10 10:30', { contractId: 'globex-1' });
    expect(march('variant-3', [foreign])).toMatchObject({ usedMinutes: 0 });
  });

  test('an entry names the check', () => {
    // customer-acme: 0 registered, 1 signed, 2 the check.
    expect(march('variant-3', [NINETY])?.entries[0]?.fact).toMatchObject({
      stream: 'customer-acme',
      revision: 2,
      type: 'PbxCheckPerformed',
    });
  });

  test.each(['variant-1', 'variant-2'])('%s includes no work on site', (variant) => {
    expect(march(variant, [], [WORK_OF_FIFTY])).toBeUndefined();
  });
});

describe('by any work on site', () => {
  test('work for a ticket uses it too', () => {
    expect(march('any-work', [], [WORK_OF_FIFTY])).toMatchObject({ usedMinutes: 50, leftMinutes: 70 });
  });

  test('checks and work draw in order of start', () => {
    // 10 March 90, 12 March 50 = 30 + 20, 24 March 60 = 0 + 60.
    const found = march('any-work', [NINETY, AN_HOUR], [WORK_OF_FIFTY]);
    expect(
      found?.entries.map(({ ticketId, includedMinutes, overrunMinutes }) => [
        ticketId,
        includedMinutes,
        overrunMinutes,
      ]),
    ).toEqual([
      [null, 90, 0],
      ['T1', 30, 20],
      [null, 0, 60],
    ]);
  });

  test('a change on site may use it: only remote time asks for the kind', () => {
    const history = [
      ANY_WORK,
      customer('acme', signed('any-work')),
      ticket('T1', REPORT, { kind: 'change' }, WORK_OF_FIFTY),
    ];
    expect(allowance(history, '2026-03', IN_MARCH, 'on-site')).toMatchObject({ usedMinutes: 50 });
  });

  test('paid work on site is charged and uses nothing', () => {
    const work = [
      turnedPaid('Thu 2026-03-12 08:50', 'remote-configuration'),
      paidOnSite('Thu 2026-03-12 09:00', 'Thu 2026-03-12 10:00'),
    ];
    expect(march('any-work', [], work)).toMatchObject({ usedMinutes: 0 });
  });

  test('work for a voided ticket uses nothing', () => {
    const work = [WORK_OF_FIFTY, on('Fri 2026-03-13 09:00', 'TicketVoided')];
    expect(march('any-work', [], work)).toMatchObject({ usedMinutes: 0 });
  });
});
