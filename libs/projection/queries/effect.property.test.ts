import { describe, expect, test } from '@jest/globals';
import { type Difference, effectOf } from '#compliance';
import type { Fact, Instant } from '#facts';
import { randomFacts } from '../../../test/support/random-facts.js';
import { eventOf } from '../../../test/support/views-as-judged.js';
import { Random } from '../../../test/reference/random.js';
import { SqliteViewEngine } from '../engines/sqlite-engine.js';
import { effectOn } from './effect.js';
import { LedgerViews } from './ledger-views.js';

const DAY = 86_400_000;

/** Those from 39 on are histories in which somebody is overtaken. */
const SEEDS = [1, 2, 3, 4, 5, 8, 10, 13, 16, 39, 42, 44, 46, 61, 75, 106, 116, 117];

const newest = (facts: readonly Fact[]): Instant => Math.max(...facts.map(({ occurredAt }) => occurredAt));

const rows = (differences: readonly Difference[]): string[] =>
  differences.map(({ before, after }) => JSON.stringify([before?.verdict ?? null, after?.verdict ?? null]));

/** What the whole history says; nothing where it cannot be judged with the further facts, or could not without them. */
function judgedTwice(
  known: readonly Fact[],
  further: readonly Fact[],
  { asOf, published }: { asOf: Instant; published: ReturnType<typeof randomFacts>['published'] },
): string[] | undefined {
  try {
    effectOf(known.slice(0, -1), known.slice(-1), { asOf }, published);
    return rows(effectOf(known, further, { asOf }, published));
  } catch {
    return undefined;
  }
}

describe('what a change would turn, from the tickets that it can change alone', () => {
  test('is what comes of judging the whole history twice, whatever is recorded next', async () => {
    const seen = { compared: 0, turned: 0, overtaken: 0, calendars: 0 };
    for (const seed of SEEDS) {
      const { facts, published } = randomFacts(seed);
      const random = new Random(seed + 5);
      const views = new LedgerViews(new SqliteViewEngine(':memory:'), published);
      await views.feed.apply([eventOf(facts[0]!, 0)]);
      for (let at = 1; at < facts.length; at += 1) {
        const known = facts.slice(0, at);
        const further = facts.slice(at, at + random.pick([1, 1, 2]));
        const asOf = newest(known) + random.pick([0, 0, 3, 60, -9]) * DAY;
        const expected = judgedTwice(known, further, { asOf, published });
        if (expected !== undefined) {
          const found = rows(await views.ask({ asOf }, (asked) => effectOn(asked, further)));
          const where = [seed, at, further.map(({ type }) => type).join()];
          expect([where, ...found]).toEqual([where, ...expected]);
          seen.compared += 1;
          seen.turned += expected.length;
          if (expected.some((row) => row.includes('"overtakenBy":["'))) seen.overtaken += 1;
          if (further.some(({ type }) => type === 'CalendarPublished')) seen.calendars += 1;
        }
        await views.feed.apply([eventOf(facts[at]!, at)]);
      }
      await views.close();
    }
    // Else the test would say nothing about what is hard.
    expect(Object.entries(seen).filter(([, count]) => count < 20)).toEqual([]);
  });
});
