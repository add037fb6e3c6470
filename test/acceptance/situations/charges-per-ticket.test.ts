import { describe, expect, test } from '@jest/globals';
import { account, amounts, priceLevel, turnedPaid } from '../../support/money.js';
import { customer, type Happening, signed, termsLike, ticket } from '../../support/situation.js';
import { paid } from '../../support/situation-work.js';

/** Terms, section 8: the other reading of "every started half hour counts", 22.50 EUR each. */
const AGREED = turnedPaid('Tue 2026-03-03 08:00', 'remote-configuration');
const APRIL = { asOf: 'Wed 2026-04-01 12:00' };

describe('by the other reading half hours are started per ticket', () => {
  const PER_TICKET = termsLike('variant-2', 'per-ticket', {
    readings: { startedHalfHours: 'per-ticket' },
    guarantees: { 'included-remote': null },
  });
  const papers = [PER_TICKET, ...customer('acme', signed('per-ticket'))];
  const worked = (...work: readonly Happening[]) =>
    account([papers, ticket('T1', 'Mon 2026-03-02 08:00', { kind: 'change' }, ...work)], '2026-03', APRIL);
  const ten = paid('Tue 2026-03-03 09:00', 'Tue 2026-03-03 09:10');
  const tenMore = paid('Wed 2026-03-04 09:00', 'Wed 2026-03-04 09:10');

  test('twice ten minutes are one half hour, which the first entry started', () => {
    // 10 → 1 half hour; 20 → still 1: 22.50 + 0.00.
    const found = worked(AGREED, ten, tenMore);
    expect(amounts(found)).toEqual(['22.50', '0.00']);
    expect(found.total).toBe('22.50');
  });

  test('20, 20 and 30 minutes are 70: three half hours', () => {
    // 20 → 1; 40 → 2, one more; 70 → 3, one more: 3 × 22.50 = 67.50.
    const found = worked(
      AGREED,
      paid('Tue 2026-03-03 09:00', 'Tue 2026-03-03 09:20'),
      paid('Tue 2026-03-03 10:00', 'Tue 2026-03-03 10:20'),
      paid('Tue 2026-03-03 11:00', 'Tue 2026-03-03 11:30'),
    );
    expect(amounts(found)).toEqual(['22.50', '22.50', '22.50']);
    expect(found.total).toBe('67.50');
  });

  test('order of start decides which entry starts a half hour', () => {
    // Tuesday's ten minutes, logged last, began first: 22.50; Wednesday's 0.00.
    const late = paid('Tue 2026-03-03 09:00', 'Tue 2026-03-03 09:10', { logged: 'Fri 2026-03-06 09:00' });
    expect(worked(AGREED, tenMore, late).lines).toMatchObject([
      { startedAt: '2026-03-03T08:00:00.000Z', amount: '22.50' },
      { startedAt: '2026-03-04T08:00:00.000Z', amount: '0.00' },
    ]);
  });

  test('each entry is charged at the level of its own beginning', () => {
    // 20 → 1 × 22.50 × 1 = 22.50; 40 → one more × 22.50 × 0.5 = 11.25; together 33.75.
    const halved = priceLevel('0.5', '2026-03-04', 'Mon 2026-02-02 09:00');
    const work = [
      AGREED,
      paid('Tue 2026-03-03 09:00', 'Tue 2026-03-03 09:20'),
      paid('Wed 2026-03-04 09:00', 'Wed 2026-03-04 09:20'),
    ];
    const change = ticket('T1', 'Mon 2026-03-02 08:00', { kind: 'change' }, ...work);
    const history = [PER_TICKET, ...customer('acme', signed('per-ticket'), halved), ...change];
    const found = account(history, '2026-03', APRIL);
    expect(amounts(found)).toEqual(['22.50', '11.25']);
    expect(found.total).toBe('33.75');
  });

  test('another ticket starts its own', () => {
    // T1 10 → 22.50; T2 10 → 22.50.
    const other = ticket('T2', 'Mon 2026-03-02 08:00', { kind: 'change' }, AGREED, tenMore);
    const first = ticket('T1', 'Mon 2026-03-02 08:00', { kind: 'change' }, AGREED, ten);
    expect(account([papers, first, other], '2026-03', APRIL).total).toBe('45.00');
  });

  test('a half hour that was started in March goes on in April', () => {
    // Tue 31 March 10 → 22.50 in March; Wed 1 April 10 more → 20 altogether, nothing more in April.
    const work = [
      AGREED,
      paid('Tue 2026-03-31 09:00', 'Tue 2026-03-31 09:10'),
      paid('Wed 2026-04-01 09:00', 'Wed 2026-04-01 09:10'),
    ];
    const history = [papers, ticket('T1', 'Mon 2026-03-02 08:00', { kind: 'change' }, ...work)];
    expect(account(history, '2026-03', APRIL).total).toBe('22.50');
    expect(account(history, '2026-04', APRIL).total).toBe('0.00');
  });

  test('what has no ground starts none', () => {
    // Before the agreement at 08:00: 10 minutes unfounded, 0.00; then 10 → the first half hour, 22.50.
    const early = paid('Tue 2026-03-03 07:00', 'Tue 2026-03-03 07:10');
    expect(amounts(worked(early, AGREED, ten))).toEqual(['0.00', '22.50']);
  });
});
