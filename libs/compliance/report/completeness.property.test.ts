import { expect, test } from '@jest/globals';
import { SlaError } from '#facts';
import { randomFacts } from '../../../test/support/random-facts.js';
import { judge } from '../judge.js';
import type { Judgement } from '../verdict.js';
import { openWorld } from '../world.js';
import { checkCompleteness, type CompletenessFinding, type ReportedRow } from './completeness.js';
import { monthOfRow } from './rows-in-turn.js';

const SEEDS = 200;
const DAY = 86_400_000;

const reported = (judgement: Judgement): ReportedRow => ({
  ...judgement.verdict,
  month: monthOfRow(judgement),
});

function judged({ facts, published }: ReturnType<typeof randomFacts>, later: number) {
  try {
    const newest = Math.max(...facts.map(({ occurredAt }) => occurredAt));
    const question = { asOf: newest + later * DAY };
    return { world: openWorld(facts, question, published), rows: judge(facts, question, published) };
  } catch (error) {
    if (error instanceof SlaError) return undefined;
    throw error;
  }
}

function findings(world: ReturnType<typeof openWorld>, rows: readonly ReportedRow[]): CompletenessFinding[] {
  return [...checkCompleteness(world, rows).values()].flatMap((each) => each.findings);
}

/** A promise of which the ticket or contract has no row. */
function promisesWithout(rows: readonly ReportedRow[], row: ReportedRow): Pick<ReportedRow, 'guarantee'>[] {
  const own = rows.filter(
    ({ ticketId, contractId }) => ticketId === row.ticketId && contractId === row.contractId,
  );
  const all = ['paid-consent', 'replacement', 'pbx-check'] as const;
  return all
    .filter((guarantee) => own.every((each) => each.guarantee !== guarantee))
    .slice(0, 1)
    .map((guarantee) => ({ guarantee }));
}

test('of random histories, corners and all, every duty that the facts call for has exactly one row', () => {
  const seen = new Map<string, number>();
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    for (const later of [-20, 0, 45]) {
      const all = judged(randomFacts(seed), later);
      if (!all) continue;
      const rows = all.rows.map(reported);
      expect([seed, later, ...findings(all.world, rows)]).toEqual([seed, later]);
      for (const { guarantee } of rows) seen.set(guarantee, (seen.get(guarantee) ?? 0) + 1);
    }
  }
  // So that the histories cannot become harmless without anybody noticing.
  expect([...seen].filter(([, count]) => count < 10)).toEqual([]);
  expect(seen.size).toBe(13);
});

test('a row removed, doubled or added is found, and named', () => {
  let mutated = 0;
  for (let seed = 1; seed <= 80; seed += 1) {
    const all = judged(randomFacts(seed), 10);
    if (!all) continue;
    const rows = all.rows.map(reported);
    for (const [index, row] of rows.entries()) {
      const { ticketId, contractId, guarantee, month } = row;
      const named = { guarantee, month, ...(ticketId === undefined ? { contractId } : { ticketId }) };
      const without = rows.toSpliced(index, 1);
      expect(findings(all.world, without)).toMatchObject([{ finding: 'missing', ...named }]);
      const twice = rows.toSpliced(index, 0, row);
      expect(findings(all.world, twice)).toMatchObject([{ finding: 'double', ...named }]);
      const ofNobody = ticketId === undefined ? { contractId: 'nobody' } : { ticketId: 'nobody' };
      for (const more of [ofNobody, { month: '1999-12' }, ...promisesWithout(rows, row)]) {
        const added = { ...row, ...more };
        expect(findings(all.world, [...rows, added])).toMatchObject([
          { finding: 'unexpected', ...named, ...more },
        ]);
      }
      mutated += 1;
    }
  }
  expect(mutated).toBeGreaterThan(800);
});
