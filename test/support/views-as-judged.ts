import { expect } from '@jest/globals';
import { formatDay, localDay } from '#calendar';
import { judge, type Judgement } from '#compliance';
import { positionOf, type StoredEvent } from '#event-store';
import { type Fact, type Instant, parseInstant } from '#facts';
import { type ComplianceCount, LedgerViews, type ViewEngine } from '#projection';
import { randomFacts } from './random-facts.js';
import { Random } from '../reference/random.js';

const DAY = 86_400_000;

export const eventOf = (fact: Fact, place: number): StoredEvent => ({
  ...fact,
  position: positionOf(place),
  metadata: { schema: 1, actor: 'a', correlationId: 'c', causationId: 'c' },
});

/** The rows, or what was refused. */
export async function answer(
  rows: () => Promise<readonly unknown[]> | readonly unknown[],
): Promise<string[]> {
  try {
    return (await rows()).map((row) => JSON.stringify(row));
  } catch (error) {
    return [String(error)];
  }
}

/** How often something happened without which the comparison would say little. */
export interface Seen {
  overtaken: number;
  excused: number;
  months: number;
  refused: number;
  past: number;
  running: number;
}

/**
 * Feeds a random history event by event, in the order of recording, and compares the views with a full judge after every
 * one: rows and counts, now, later and earlier, known now and known then.
 */
export async function compareWithJudge(engine: ViewEngine, seed: number, seen: Seen): Promise<LedgerViews> {
  const { facts, published } = randomFacts(seed);
  const random = new Random(seed);
  const views = new LedgerViews(engine, published);
  for (const [index, fact] of facts.entries()) {
    await views.feed.apply([eventOf(fact, index)]);
    const known = facts.slice(0, index + 1);
    const now: Instant = Math.max(...known.map(({ occurredAt }) => occurredAt));
    const instants = known.map(({ recordedAt }) => recordedAt);
    const questions = [
      { asOf: now + random.between(0, 90) * DAY },
      { asOf: now + random.between(0, 3 * DAY) },
      { asOf: now - random.between(0, 40 * DAY), asKnownAt: random.pick([undefined, ...instants]) },
    ];
    for (const question of questions) {
      const judged = await answer(() => judge(known, question, published));
      const rows = await answer(() => judge(known, question, published).map(({ verdict }) => verdict));
      note(seen, rows, question.asOf < now);
      const where = [seed, index, question];
      expect([where, ...(await answer(() => views.allVerdicts(question)))]).toEqual([where, ...rows]);
      if (judged[0]?.startsWith('{') === false) continue;
      const counts = await answer(() => views.compliance({}, question));
      expect([where, ...counts]).toEqual([where, ...counted(judge(known, question, published))]);
    }
  }
  return views;
}

function note(seen: Seen, rows: readonly string[], isPast: boolean): void {
  for (const row of rows) {
    if (row.includes('"overtakenBy":["')) seen.overtaken += 1;
    if (row.includes('"excused":true')) seen.excused += 1;
    if (row.includes('"month"')) seen.months += 1;
    if (row.includes('"running"')) seen.running += 1;
    if (!row.startsWith('{')) seen.refused += 1;
    if (isPast) seen.past += 1;
  }
}

/** The rows of a judge, counted by month, customer, guarantee and end. */
function counted(judgements: readonly Judgement[]): string[] {
  const cells = new Map<string, ComplianceCount>();
  for (const { verdict, zone } of judgements) {
    const { customerId, guarantee, binding, outcome, excused, startedAt } = verdict;
    const month = verdict.month ?? formatDay(localDay(zone, parseInstant(startedAt))).slice(0, 7);
    const key = [month, customerId, guarantee, Number(binding), outcome, Number(excused)].join('\n');
    const count = (cells.get(key)?.count ?? 0) + 1;
    cells.set(key, { month, customerId, guarantee, binding, outcome, excused, count });
  }
  return [...cells.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => JSON.stringify(cell));
}
