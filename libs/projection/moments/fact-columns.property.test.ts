import { expect, test } from '@jest/globals';
import { judge, monthOfRow, type OutcomeCount, replayTickets } from '#compliance';
import type { Fact, Instant } from '#facts';
import { randomFacts } from '../../../test/support/random-facts.js';
import { readCases } from '../../../test/support/event-store-import.js';
import { FactColumns } from './fact-columns.js';

type Published = Parameters<typeof judge>[2];

const line = ({ customerId, month, guarantee, outcome, count }: OutcomeCount): string =>
  [customerId, month, guarantee, outcome, count].join(' ');

/** The rows of `judge` about tickets, counted. */
function judged(facts: readonly Fact[], asOf: Instant, published: Published): string[] {
  const rows = judge(facts, { asOf }, published).filter(({ verdict }) => verdict.ticketId !== undefined);
  const groups = Map.groupBy(rows, (row) => {
    const { customerId, guarantee, outcome } = row.verdict;
    return [customerId, monthOfRow(row), guarantee, outcome].join(' ');
  });
  return [...groups].map(([key, group]) => `${key} ${group.length}`).sort();
}

/** The same from columns that were filled in two or more goes. */
function replayed(facts: readonly Fact[], asOf: Instant, published: Published): string[] {
  const columns = new FactColumns(':memory:');
  for (let from = 0; from < facts.length; from += 11) columns.append(facts.slice(from, from + 11));
  const shared = columns.shared();
  const moments = replayTickets(columns.read(shared), shared, asOf, published);
  columns.close();
  return moments.outcomes(asOf).map(line).sort();
}

function answer(find: () => string[]): string[] {
  try {
    return find();
  } catch (error) {
    return [String(error)];
  }
}

/** An instant at which everything has happened, corrected or not. */
function newest(facts: readonly Fact[]): Instant {
  return Math.max(
    ...facts.map(({ occurredAt }) => occurredAt),
    ...facts.map(({ type, data }) =>
      type === 'OccurrenceCorrected' ? Date.parse((data as { occurredAt: string }).occurredAt) : -Infinity,
    ),
  );
}

test('replaying random histories from columns counts what the judge finds', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const { facts, published } = randomFacts(seed);
    for (const later of [0, 3, 40]) {
      const asOf = newest(facts) + later * 86_400_000;
      const expected = answer(() => judged(facts, asOf, published));
      expect([seed, ...answer(() => replayed(facts, asOf, published))]).toEqual([seed, ...expected]);
    }
  }
});

test('and so does replaying the cases of the reference', () => {
  for (const { name, history } of readCases()) {
    const asOf = newest(history) + 86_400_000;
    const expected = answer(() => judged(history, asOf, {}));
    expect([name, ...answer(() => replayed(history, asOf, {}))]).toEqual([name, ...expected]);
  }
});
