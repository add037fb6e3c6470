import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Verdict } from '#compliance';
import { LedgerViews } from '#projection';
import type { Reply } from '../support/application-under-test.js';
import type { AskedApplication, Who } from '../support/asked-application.js';
import { REPORT } from '../support/event-store-thread.js';
import { twoContracts } from '../support/two-contracts.js';

let server: AskedApplication;
beforeAll(async () => {
  server = await twoContracts();
});
afterAll(() => server.close());

async function rows(query: string, who: Who = 'agent'): Promise<string[]> {
  const { status, body } = await server.ask(`verdicts?${query}`, who);
  expect([query, status, body.code]).toEqual([query, 200, undefined]);
  return (body.verdicts as Verdict[]).map(
    ({ ticketId, contractId, guarantee, outcome }) =>
      `${ticketId ?? contractId ?? ''} ${guarantee} ${outcome}`,
  );
}

describe('the rows behind a number', () => {
  test('are those of its month, customer, guarantee and outcome', async () => {
    expect(await rows('month=2026-03&guarantee=reaction')).toEqual([
      'T2 reaction breached',
      'T3 reaction running',
    ]);
    expect(await rows('month=2026-03&customerId=acme&outcome=breached')).toEqual(['T2 reaction breached']);
    expect(await rows('outcome=met')).toEqual(['T1 reaction met', 'T1 sla-first met']);
    expect(await rows('guarantee=pbx-check')).toEqual([
      'acme-1 pbx-check breached',
      'acme-1 pbx-check running',
    ]);
    expect(await rows('excused=true')).toEqual([]);
    expect(await rows('guarantee=reaction&binding=false')).toEqual([]);
  });

  test('are as many as the number says, of every number there is', async () => {
    const views = server.server.application.get(LedgerViews);
    const counts = await views.compliance({}, { asOf: server.clock.now() });
    expect(counts.length).toBeGreaterThan(5);
    for (const { count, ...cell } of counts) {
      const query = Object.entries(cell)
        .map(([name, value]) => `${name}=${String(value)}`)
        .join('&');
      expect([query, (await rows(query)).length]).toEqual([query, count]);
    }
  });

  test('as of and as known at another instant are those of that instant', async () => {
    expect(await rows('guarantee=reaction&asOf=2026-02-23T09:15:00%2B01:00')).toEqual([
      'T1 reaction running',
    ]);
    expect(await rows('asKnownAt=2026-03-27T15:00:00%2B01:00')).toEqual([]);
  });

  test('come in pages that lose none and repeat none while tickets arrive', async () => {
    const verdictsOf = (body: Reply['body']): Verdict[] => body.verdicts as Verdict[];
    const found = await server.onePerPage('verdicts?guarantee=reaction', verdictsOf, async (page) => {
      if (page >= 3) return;
      await server.post('tickets', { ticketId: `S${page}`, data: REPORT });
      await server.post('tickets', { ticketId: `U${page}`, data: REPORT });
    });
    const seen = found.map(({ ticketId }) => ticketId);
    expect(seen).toEqual(['T1', 'T2', 'T3', 'U0', 'U1', 'U2']);
  });

  test('are a customer’s own, whatever they ask for', async () => {
    const { body } = await server.ask('verdicts?limit=1000', 'customer');
    expect(new Set((body.verdicts as Verdict[]).map(({ customerId }) => customerId))).toEqual(
      new Set(['acme']),
    );
    expect(await rows('customerId=beta', 'customer')).toEqual([]);
    expect(await rows('customerId=beta&asOf=2026-03-27T15:10:00%2B01:00', 'customer')).toEqual([]);
  });

  test('are a table too, with a column for every field', async () => {
    const reply = await server.ask('verdicts?outcome=met&month=2026-02', 'auditor', { accept: 'text/csv' });
    const table: Record<string, string>[] = parse(reply.text, { columns: true });
    expect(table[0]).toEqual({
      ...{
        ticketId: 'T1',
        contractId: '',
        customerId: 'acme',
        month: '',
        guarantee: 'reaction',
        outcome: 'met',
      },
      ...{ startedAt: '2026-02-23T08:00:00.000Z', dueAt: '2026-02-23T09:00:00.000Z' },
      ...{ stoppedAt: '2026-02-23T08:30:00.000Z', excused: 'false', binding: 'true', overtakenBy: '' },
      ...{ termsId: 'variant-3', termsVersion: '1' },
      ...{ calendarId: 'sk-24-5-weekend-0900-1800', calendarVersion: '1' },
    });
  });

  test.each([
    ['month=2026-3', 'INVALID_FIELD', 'month'],
    ['outcome=kept', 'INVALID_FIELD', 'outcome'],
    ['excused=1', 'INVALID_FIELD', 'excused'],
    ['limit=-1', 'INVALID_FIELD', 'limit'],
    ['after=abc', 'INVALID_CURSOR', 'after'],
    ['ticketId=T1', 'UNKNOWN_FIELD', 'ticketId'],
  ])('?%s: %s names %s', async (query, code, field) => {
    expect(await server.ask(`verdicts?${query}`)).toMatchObject({ status: 400, body: { code, field } });
  });
});
