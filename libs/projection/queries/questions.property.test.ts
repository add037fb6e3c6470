import { describe, expect, test } from '@jest/globals';
import { accountOf, adviceFor, judge, openWorld, type Question, type Verdict } from '#compliance';
import { byCodeUnit, type Fact, type Instant, parseInstant } from '#facts';
import { testInPostgres } from '../../../test/support/in-postgres.js';
import { randomFacts } from '../../../test/support/random-facts.js';
import { answer, eventOf } from '../../../test/support/views-as-judged.js';
import { SqliteViewEngine } from '../engines/sqlite-engine.js';
import type { ViewEngine } from '../engines/view-engine.js';
import { LedgerViews } from './ledger-views.js';
import type { TicketListRequest } from './ticket-request.js';

const DAY = 86_400_000;
const OUTCOMES = ['met', 'breached', 'running', 'superseded', 'not-applicable'] as const;

/** Every page of a list, one after the other. */
async function pages(views: LedgerViews, request: TicketListRequest, question: Question): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null | undefined; after !== null;) {
    const page = await views.tickets(
      { ...request, limit: 2, ...(after !== undefined && { after }) },
      question,
    );
    expect(page.tickets.length).toBeLessThanOrEqual(2);
    ids.push(...page.tickets.map(({ ticketId }) => ticketId));
    after = page.next;
  }
  return ids;
}

const newest = (facts: readonly Fact[]): Instant => Math.max(...facts.map(({ occurredAt }) => occurredAt));

async function compareQuestions(engine: ViewEngine, seed: number): Promise<number> {
  const { facts, published } = randomFacts(seed);
  const views = new LedgerViews(engine, published);
  await views.feed.apply(facts.map(eventOf));
  const now = newest(facts);
  let asked = 0;
  for (const question of [{ asOf: now + 3 * DAY }, { asOf: now - 9 * DAY, asKnownAt: now - 5 * DAY }]) {
    let verdicts: Verdict[];
    try {
      verdicts = judge(facts, question, published).map(({ verdict }) => verdict);
    } catch {
      continue;
    }
    asked += 1;
    await compareLists(views, question, verdicts);
    await compareUpcoming(views, question, verdicts);
    const world = openWorld(facts, question, published);
    for (const customerId of new Set(verdicts.map((verdict) => verdict.customerId))) {
      const month = new Date(question.asOf).toISOString().slice(0, 7);
      const account = await answer(() => [accountOf(world, customerId, month)]);
      expect(await answer(async () => [await views.account(customerId, month, question)])).toEqual(account);
      const advice = await answer(() => adviceFor(world, customerId));
      expect(await answer(() => views.advice(customerId, question))).toEqual(advice);
    }
  }
  await compareTrail(views, facts);
  await views.close();
  return asked;
}

async function compareLists(
  views: LedgerViews,
  question: Question,
  verdicts: readonly Verdict[],
): Promise<void> {
  const ofTickets = verdicts.filter(({ ticketId }) => ticketId !== undefined);
  const everyone = await pages(views, { sort: 'id' }, question);
  expect(everyone).toEqual([...everyone].sort(byCodeUnit));
  expect(await pages(views, { sort: 'id-descending' }, question)).toEqual([...everyone].reverse());
  const byReport = await views.tickets({ sort: 'reported', limit: 1000 }, question);
  expect(new Set(await pages(views, {}, question))).toEqual(new Set(everyone));
  expect(byReport.tickets.every(({ reportedAt }) => reportedAt <= (question.asOf ?? Infinity))).toBe(true);
  for (const outcome of OUTCOMES) {
    for (const guarantee of [undefined, 'reaction', 'sla-first'] as const) {
      const fits = ofTickets.filter(
        (verdict) => verdict.outcome === outcome && (guarantee ?? verdict.guarantee) === verdict.guarantee,
      );
      const ids = [...new Set(fits.map(({ ticketId = '' }) => ticketId))].sort(byCodeUnit);
      const filters = { outcome, ...(guarantee && { guarantee }), sort: 'id' } as const;
      expect([outcome, guarantee, await pages(views, filters, question)]).toEqual([outcome, guarantee, ids]);
    }
  }
}

async function compareUpcoming(
  views: LedgerViews,
  question: Question,
  verdicts: readonly Verdict[],
): Promise<void> {
  const running = verdicts.filter(
    ({ outcome, dueAt, guarantee }) =>
      outcome === 'running' && dueAt !== null && guarantee !== 'included-remote',
  );
  const due = running.map(({ dueAt }) => parseInstant(dueAt ?? '')).sort((a, b) => a - b);
  const upcoming = await views.upcoming({ limit: 1000 }, question);
  expect(upcoming.map(({ dueAt }) => dueAt)).toEqual(due);
  expect((await views.upcoming({ limit: 3 }, question)).map(({ dueAt }) => dueAt)).toEqual(due.slice(0, 3));
}

async function compareTrail(views: LedgerViews, facts: readonly Fact[]): Promise<void> {
  const seen: string[] = [];
  for (let after: string | null | undefined; after !== null;) {
    const page = await views.audit({ limit: 7, ...(after !== undefined && { after }) });
    seen.push(...page.entries.map(({ fact }) => fact.id));
    after = page.next;
  }
  expect(seen).toEqual(facts.map(({ id }) => id));
  const named = (type: string): Set<unknown> =>
    new Set(
      facts.filter((fact) => fact.type === type).map(({ data }) => (data as { eventId: string }).eventId),
    );
  const retracted = named('FactRetracted');
  const { entries } = await views.audit({ only: ['retracted'], limit: 1000 });
  const about = ['OccurrenceCorrected', 'FactRetracted'];
  expect(entries.map(({ fact }) => fact.id)).toEqual(
    facts.filter(({ id, type }) => retracted.has(id) && !about.includes(type)).map(({ id }) => id),
  );
}

describe('lists, due instants, accounts, advice and the trail are what a judge of all facts says', () => {
  test('in SQLite', async () => {
    let asked = 0;
    for (let seed = 1; seed <= 40; seed += 1)
      asked += await compareQuestions(new SqliteViewEngine(':memory:'), seed);
    expect(asked).toBeGreaterThan(40);
  });

  test('a place in a list that nobody gave is refused, and so is a page that is too long', async () => {
    const views = new LedgerViews(new SqliteViewEngine(':memory:'));
    await expect(views.tickets({ after: 'x' })).rejects.toThrow('INVALID_CURSOR');
    await expect(views.audit({ limit: 1001 })).rejects.toThrow('INVALID_FIELD');
    await views.close();
  });
});

testInPostgres('questions', async (open) => {
  for (const seed of [1, 2, 39, 42]) await compareQuestions(await open(`asked_${seed}`), seed);
});
