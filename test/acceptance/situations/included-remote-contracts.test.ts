import { describe, expect, test } from '@jest/globals';
import {
  amended,
  customer,
  ended,
  type Happening,
  judged,
  monthRowOf,
  signed,
  termsLike,
  ticket,
} from '../../support/situation.js';
import { managed, paid } from '../../support/situation-work.js';

const REPORT = 'Mon 2026-03-16 07:00';
const NO_INCLUDED_TIME = termsLike('variant-2', 'bare', { guarantees: { 'included-remote': null } });

/** A fault of 16 March 2026 under contract papers, the remote management done for it, and one charge. */
const rows = (papers: readonly Happening[], ...work: readonly Happening[]) => {
  const judgements = judged(
    [NO_INCLUDED_TIME, customer('acme', ...papers), ticket('T1', REPORT, {}, ...work)],
    {
      asOf: 'Mon 2026-06-01 00:00',
    },
  );
  return (month: string) => monthRowOf(judgements, 'acme-1', 'included-remote', month);
};

const ONE_HOUR = managed('Tue 2026-03-17 09:00', 'Tue 2026-03-17 10:00');
const TWO_MORE = managed('Tue 2026-03-17 10:00', 'Tue 2026-03-17 12:00');
const IN_MARCH = paid('Fri 2026-03-20 09:00', 'Fri 2026-03-20 10:00');
const HOUR_IN_APRIL = managed('Thu 2026-04-02 09:00', 'Thu 2026-04-02 10:00');
const IN_APRIL = paid('Thu 2026-04-02 13:00', 'Thu 2026-04-02 14:00');

describe('included-remote: a month follows the terms in force at its first instant', () => {
  test('a contract of 10 March includes all three hours in March: one used is not enough, three are', () => {
    const papers = [signed('variant-2', '2026-03-10')];
    expect(rows(papers, ONE_HOUR, IN_MARCH)('2026-03')).toMatchObject({ outcome: 'breached' });
    expect(rows(papers, ONE_HOUR, TWO_MORE, IN_MARCH)('2026-03')).toMatchObject({
      outcome: 'met',
      startedAt: 'Sun 2026-03-01 00:00',
    });
  });

  test('amended from variant 1 to 2 on 15 March: March still includes one hour, which is used up: kept', () => {
    const papers = [signed('variant-1'), amended('variant-2', '2026-03-15')];
    expect(rows(papers, ONE_HOUR, IN_MARCH)('2026-03')).toMatchObject({
      outcome: 'met',
      termsId: 'variant-1',
    });
  });

  test('amended from variant 1 to 2 on 15 March: April includes three hours, of which one is used: broken', () => {
    const papers = [signed('variant-1'), amended('variant-2', '2026-03-15')];
    expect(rows(papers, HOUR_IN_APRIL, IN_APRIL)('2026-04')).toMatchObject({
      outcome: 'breached',
      termsId: 'variant-2',
    });
  });

  test('amended from variant 2 to 1 on 1 April: the new terms hold from April’s first instant, one hour used: kept', () => {
    const papers = [signed('variant-2'), amended('variant-1', '2026-04-01')];
    expect(rows(papers, HOUR_IN_APRIL, IN_APRIL)('2026-04')).toMatchObject({
      outcome: 'met',
      termsId: 'variant-1',
    });
  });

  test('amended from variant 2 to 1 on 2 April: April’s first instant still had three hours, one used: broken', () => {
    const papers = [signed('variant-2'), amended('variant-1', '2026-04-02')];
    expect(rows(papers, HOUR_IN_APRIL, IN_APRIL)('2026-04')).toMatchObject({
      outcome: 'breached',
      termsId: 'variant-2',
    });
  });

  test('signed on 10 March as variant 1, amended on 12 March to 2: March follows the contract’s start, one hour: kept', () => {
    const papers = [signed('variant-1', '2026-03-10'), amended('variant-2', '2026-03-12')];
    expect(rows(papers, ONE_HOUR, IN_MARCH)('2026-03')).toMatchObject({
      outcome: 'met',
      termsId: 'variant-1',
    });
  });

  test('signed and amended both from 10 March: the amendment is the later of equals, three hours, one used: broken', () => {
    const papers = [signed('variant-1', '2026-03-10'), amended('variant-2', '2026-03-10')];
    expect(rows(papers, ONE_HOUR, IN_MARCH)('2026-03')).toMatchObject({
      outcome: 'breached',
      termsId: 'variant-2',
    });
  });

  test('amended on 15 March to terms without included time: March still has a row, April none', () => {
    const papers = [signed('variant-2'), amended('bare', '2026-03-15')];
    const of = rows(papers, ONE_HOUR, IN_MARCH, IN_APRIL);
    expect(of('2026-03')).toMatchObject({ outcome: 'breached' });
    expect(of('2026-04')).toBeUndefined();
  });

  test('terms that include no remote time promise nothing about it: no row', () => {
    expect(rows([signed('bare')], IN_MARCH)('2026-03')).toBeUndefined();
  });

  test('a contract that ends on 18 March keeps March’s three hours, none being taken off: charged on 20 March after one, broken', () => {
    // the terms in force at the first instant of March, no proration
    const papers = [signed('variant-2'), ended('2026-03-18')];
    expect(rows(papers, ONE_HOUR, IN_MARCH)('2026-03')).toMatchObject({ outcome: 'breached' });
  });

  test('a contract that ended on 18 March includes nothing in April: work charged then for its ticket has no row', () => {
    // no terms are in force at the first instant of April
    const papers = [signed('variant-2'), ended('2026-03-18')];
    expect(rows(papers, ONE_HOUR, IN_APRIL)('2026-04')).toBeUndefined();
  });

  test('a contract that ends on 1 April is over at April’s first instant: work charged in April has no row', () => {
    const papers = [signed('variant-2'), ended('2026-04-01')];
    expect(rows(papers, ONE_HOUR, IN_APRIL)('2026-04')).toBeUndefined();
  });

  test('a contract that ends on 2 April was in force at April’s first instant: three hours, none used, broken', () => {
    const papers = [signed('variant-2'), ended('2026-04-02')];
    expect(rows(papers, ONE_HOUR, IN_APRIL)('2026-04')).toMatchObject({ outcome: 'breached' });
  });

  test('a ticket reported before the contract began is not the contract’s: no row', () => {
    // reported on Monday 16 March, contract from Tuesday 17 March
    const papers = [signed('variant-2', '2026-03-17')];
    expect(rows(papers, IN_MARCH)('2026-03')).toBeUndefined();
  });

  test('without a contract there is no included time: no row', () => {
    expect(rows([], IN_MARCH)('2026-03')).toBeUndefined();
  });

  test('a month’s row names the terms in force when it began, the ticket having been reported under older ones', () => {
    // reported in March under variant 1; from 1 April variant 3 includes four hours: 3 are not enough, 4 are
    const papers = [signed('variant-1'), amended('variant-3', '2026-04-01')];
    const three = managed('Thu 2026-04-02 09:00', 'Thu 2026-04-02 12:00');
    const four = managed('Thu 2026-04-02 09:00', 'Thu 2026-04-02 13:00');
    expect(rows(papers, three, IN_APRIL)('2026-04')).toMatchObject({
      outcome: 'breached',
      termsId: 'variant-3',
    });
    expect(rows(papers, four, IN_APRIL)('2026-04')).toMatchObject({ outcome: 'met', termsId: 'variant-3' });
  });
});
