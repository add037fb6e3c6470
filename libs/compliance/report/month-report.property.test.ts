import { expect, test } from '@jest/globals';
import { SlaError } from '#facts';
import { randomFacts } from '../../../test/support/random-facts.js';
import { explain } from '../explain/explain.js';
import { judge } from '../judge.js';
import { openWorld, type World } from '../world.js';
import { marginOf } from './margin.js';
import { reportMonths } from './month-report.js';

const SEEDS = 60;
const MAKER = { engine: 'test', timeZoneData: 'test' };

function* worlds(): Generator<{ seed: number; world: World; rows: ReturnType<typeof judge> }> {
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const { facts, published } = randomFacts(seed);
    try {
      const world = openWorld(facts, {}, published);
      yield { seed, world, rows: judge(facts, {}, published) };
    } catch (error) {
      if (!(error instanceof SlaError)) throw error;
    }
  }
}

test('a month asked for alone is reported as among all, and so is a customer', () => {
  let compared = 0;
  for (const { seed, world } of worlds()) {
    const all = reportMonths(world, { trendMonths: 3 });
    for (const report of all) {
      expect([seed, reportMonths(world, { trendMonths: 3, months: [report.month] })]).toEqual([
        seed,
        [report],
      ]);
      const [{ customerId } = { customerId: 'nobody' }] = report.promises.customers;
      const [alone] = reportMonths(world, { trendMonths: 1, months: [report.month], customerId });
      const isOwn = (row: { customerId: string }): boolean => row.customerId === customerId;
      expect([seed, alone?.promises.rows]).toEqual([seed, report.promises.rows.filter(isOwn)]);
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(100);
});

test('a margin in service time is what the explanation allows less what it used', () => {
  let compared = 0;
  for (const { seed, rows } of worlds()) {
    for (const judgement of rows) {
      const { outcome } = judgement.verdict;
      const serviceTime =
        outcome === 'met' || outcome === 'breached' ? marginOf(judgement)?.serviceTime : null;
      if (serviceTime === null || serviceTime === undefined) continue;
      const { time } = explain(judgement, MAKER);
      expect([seed, judgement.verdict, serviceTime]).toEqual([
        seed,
        judgement.verdict,
        (time?.allowed ?? NaN) - (time?.used ?? NaN),
      ]);
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(100);
});
