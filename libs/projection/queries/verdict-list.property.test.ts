import { describe, expect, test } from '@jest/globals';
import { judge, OUTCOMES, type Question, type Verdict } from '#compliance';
import { testInPostgres } from '../../../test/support/in-postgres.js';
import { randomFacts } from '../../../test/support/random-facts.js';
import { eventOf } from '../../../test/support/views-as-judged.js';
import { SqliteViewEngine } from '../engines/sqlite-engine.js';
import type { ViewEngine } from '../engines/view-engine.js';
import { LedgerViews } from './ledger-views.js';
import type { VerdictListRequest } from './verdict-request.js';

const DAY = 86_400_000;

/** Every page of a list, one after the other. */
async function pages(
  views: LedgerViews,
  request: VerdictListRequest,
  question: Question,
): Promise<Verdict[]> {
  const found: Verdict[] = [];
  for (let after: string | null | undefined; after !== null;) {
    const page = await views.verdictList(
      { limit: 7, ...request, ...(after !== undefined && { after }) },
      question,
    );
    found.push(...page.verdicts);
    after = page.next;
  }
  return found;
}

/** @returns how many questions could be judged, and how many numbers were compared with the rows behind them */
async function compareVerdicts(
  engine: ViewEngine,
  seed: number,
): Promise<{ asked: number; numbers: number }> {
  const { facts, published } = randomFacts(seed);
  const views = new LedgerViews(engine, published);
  await views.feed.apply(facts.map(eventOf));
  const now = Math.max(...facts.map(({ occurredAt }) => occurredAt));
  let [asked, numbers] = [0, 0];
  for (const question of [{ asOf: now + 40 * DAY }, { asOf: now - 9 * DAY, asKnownAt: now - 5 * DAY }]) {
    let verdicts: Verdict[];
    try {
      verdicts = judge(facts, question, published).map(({ verdict }) => verdict);
    } catch {
      continue;
    }
    asked += 1;
    expect(await pages(views, {}, question)).toEqual(verdicts);
    for (const outcome of OUTCOMES) {
      const fits = verdicts.filter((verdict) => verdict.outcome === outcome);
      expect(await pages(views, { outcome, limit: 2 }, question)).toEqual(fits);
    }
    for (const { count, ...cell } of await views.compliance({}, question)) {
      const behind = await pages(views, { ...cell, limit: 3 }, question);
      expect([cell, behind.length]).toEqual([cell, count]);
      expect(
        behind.every(({ customerId, outcome }) => customerId === cell.customerId && outcome === cell.outcome),
      ).toBe(true);
      numbers += 1;
    }
  }
  await views.close();
  return { asked, numbers };
}

describe('every number of the compliance matrix opens the rows behind it, and all pages together are all rows', () => {
  test('in SQLite', async () => {
    let [asked, numbers] = [0, 0];
    for (let seed = 1; seed <= 25; seed += 1) {
      const compared = await compareVerdicts(new SqliteViewEngine(':memory:'), seed);
      asked += compared.asked;
      numbers += compared.numbers;
    }
    expect(asked).toBeGreaterThan(25);
    expect(numbers).toBeGreaterThan(500);
  });
});

testInPostgres('rows', async (open) => {
  for (const seed of [1, 2, 39]) await compareVerdicts(await open(`listed_${seed}`), seed);
});
