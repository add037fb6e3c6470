import { describe, expect, test } from '@jest/globals';
import { openWorld, type Question, reportMonths } from '#compliance';
import { byCodeUnit, type Fact, type Instant } from '#facts';
import { testInPostgres } from '../../../test/support/in-postgres.js';
import { randomFacts } from '../../../test/support/random-facts.js';
import { eventOf } from '../../../test/support/views-as-judged.js';
import { SqliteViewEngine } from '../engines/sqlite-engine.js';
import type { ViewEngine } from '../engines/view-engine.js';
import { customersKnown, registrationsOf } from './customers.js';
import { LedgerViews } from './ledger-views.js';
import { monthReportOf } from './month-report.js';

const DAY = 86_400_000;

const newest = (facts: readonly Fact[]): Instant => Math.max(...facts.map(({ occurredAt }) => occurredAt));

/** Reports and customers as a world of all facts has them. */
async function compareOverviews(engine: ViewEngine, seed: number): Promise<number> {
  const { facts, published } = randomFacts(seed);
  const views = new LedgerViews(engine, published);
  await views.feed.apply(facts.map(eventOf));
  const now = newest(facts);
  let compared = 0;
  for (const question of [{ asOf: now + 3 * DAY }, { asOf: now - 9 * DAY, asKnownAt: now - 5 * DAY }]) {
    try {
      reportMonths(openWorld(facts, question, published), { trendMonths: 6 });
    } catch {
      continue;
    }
    compared += await compareReports(views, { facts, published }, question);
    await compareCustomers(views, { facts, published }, question);
  }
  await views.close();
  return compared;
}

async function compareReports(
  views: LedgerViews,
  { facts, published }: ReturnType<typeof randomFacts>,
  question: Question,
): Promise<number> {
  const world = openWorld(facts, question, published);
  const [somebody] = world.ticketsByCustomer.keys();
  let compared = 0;
  for (const customerId of [undefined, somebody]) {
    for (const report of reportMonths(world, { customerId, trendMonths: 6 })) {
      const { month } = report;
      const asked = { month, ...(customerId !== undefined && { customerId }) };
      const [expected] = reportMonths(world, { months: [month], customerId, trendMonths: 6 });
      const found = await views.ask(question, (each) => monthReportOf(each, asked));
      expect(JSON.stringify([asked, found])).toBe(JSON.stringify([asked, expected]));
      compared += 1;
    }
  }
  return compared;
}

async function compareCustomers(
  views: LedgerViews,
  { facts, published }: ReturnType<typeof randomFacts>,
  question: Question,
): Promise<void> {
  const { tickets, known, contracts } = openWorld(facts, question, published);
  const streams = known.facts.map(({ stream }) => stream).filter((stream) => stream.startsWith('customer-'));
  const ids = [...new Set(streams.map((stream) => stream.slice('customer-'.length)))].sort(byCodeUnit);
  const found = await views.ask(question, (asked) => {
    const known = registrationsOf(asked).map(({ customerId }) => customerId);
    return customersKnown(asked, known);
  });
  expect(found.map(({ customerId }) => customerId)).toEqual(ids);
  for (const { customerId, openTickets, contracts: agreed } of found) {
    const open = tickets.filter(
      (ticket) =>
        ticket.customerId === customerId && !ticket.isVoided && ticket.resolutionThatHolds === undefined,
    );
    expect([customerId, openTickets]).toEqual([customerId, open.length]);
    const pins = contracts
      .contractIds()
      .flatMap((contractId) => contracts.versionsOf(contractId))
      .filter((version) => version.customerId === customerId)
      .map(({ contractId, terms }) => `${contractId} ${terms.id} ${terms.version}`);
    for (const { contractId, termsId, termsVersion } of agreed) {
      expect(pins).toContain(`${contractId} ${termsId} ${termsVersion}`);
    }
  }
}

describe('a month’s report and the customers are those of a judge of all facts', () => {
  test('in SQLite', async () => {
    let compared = 0;
    for (let seed = 1; seed <= 40; seed += 1) {
      compared += await compareOverviews(new SqliteViewEngine(':memory:'), seed);
    }
    expect(compared).toBeGreaterThan(100);
  });
});

testInPostgres('overviews', async (open) => {
  for (const seed of [1, 2, 39, 42]) {
    expect(await compareOverviews(await open(`overview_${seed}`), seed)).toBeGreaterThan(0);
  }
});
