import { expect, test } from '@jest/globals';
import type { Fact, Instant } from '#facts';
import { randomFacts } from '../../../test/support/random-facts.js';
import { judge } from '../judge.js';
import type { Published } from '../world.js';
import { LiveMoments } from './live-moments.js';

const DAY = 86_400_000;
const SEEDS = 150;

/** The rows, or what was refused. */
function answer(rows: () => readonly object[]): string[] {
  try {
    return rows().map((row) => JSON.stringify(row));
  } catch (error) {
    return [String(error)];
  }
}

const judged = (facts: readonly Fact[], asOf: Instant | undefined, published: Published): string[] =>
  answer(() => judge(facts, { asOf }, published).map(({ verdict }) => verdict));

/** Now, and at instants after it: those at which something is due most of all, and a millisecond later. */
function instants(now: Instant, rows: readonly string[], turn: number): Instant[] {
  const later = rows
    .flatMap((row) => Object.values(JSON.parse(row.startsWith('{') ? row : '{}') as Record<string, unknown>))
    .filter((value) => typeof value === 'string' && /^\d{4}-.*Z$/.test(value))
    .map((value) => Date.parse(value as string))
    .filter((instant) => instant > now);
  const due = later[turn % Math.max(1, later.length)] ?? now + 5 * DAY;
  return [now, due, due + 1, now + (1 + (turn % 70)) * DAY];
}

test('after every fact the moments give the rows of a full judge, as of now and as of any later instant', () => {
  const seen = { asked: 0, overtaken: 0, excused: 0, paused: 0, months: 0, refused: 0 };
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const { facts, published } = randomFacts(seed);
    const moments = new LiveMoments(published);
    for (const [index, fact] of facts.entries()) {
      moments.take([fact]);
      const known = facts.slice(0, index + 1);
      const now = moments.newestOccurrence;
      for (const asOf of instants(
        now,
        answer(() => moments.verdicts({ asOf: now })),
        index,
      )) {
        expect(moments.answers({ asOf })).toBe(true);
        const rows = answer(() => moments.verdicts({ asOf }));
        expect([seed, index, asOf, ...rows]).toEqual([seed, index, asOf, ...judged(known, asOf, published)]);
        seen.asked += 1;
        for (const row of rows) {
          if (row.includes('"overtakenBy":["')) seen.overtaken += 1;
          if (row.includes('"excused":true')) seen.excused += 1;
          if (row.includes('"dueAt":null') && !row.includes('sla-first')) seen.paused += 1;
          if (row.includes('"month"')) seen.months += 1;
          if (!row.startsWith('{')) seen.refused += 1;
        }
      }
      expect(moments.answers({ asOf: now - 1 })).toBe(false);
      if (moments.answers({})) {
        expect(answer(() => moments.verdicts())).toEqual(judged(known, undefined, published));
      }
    }
  }
  // Else the test would say nothing about what is hard.
  expect(Object.entries(seen).filter(([, count]) => count < 100)).toEqual([]);
}, 600_000);
