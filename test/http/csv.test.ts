import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { ApplicationUnderTest, type Reply } from '../support/application-under-test.js';
import { all } from '../support/event-store-samples.js';
import { REPORT } from '../support/event-store-thread.js';

let server: ApplicationUnderTest;
let minPosition: string;

/** More than a page of them. */
const TICKETS = Array.from({ length: 60 }, (_, index) => `T${String(index).padStart(2, '0')}`);

beforeAll(async () => {
  server = await ApplicationUnderTest.start();
  for (const [index, ticketId] of TICKETS.entries()) {
    const data = { ...REPORT, customerId: index % 2 === 0 ? 'acme' : 'zeta' };
    const body = { ticketId, data };
    const reported = await server.ask('POST /api/v1/tickets', { headers: server.as('agent'), body });
    minPosition = String(reported.body.position);
  }
});
afterAll(() => server.close());

const ask = (role: 'auditor' | 'customer' | 'agent', query = '', accept = 'text/csv'): Promise<Reply> =>
  server.ask(`GET /api/v1/tickets?sort=id&minPosition=${minPosition}${query}`, {
    headers: { ...server.as(role), accept },
  });

function rowsOf({ text }: Reply): Record<string, string>[] {
  return parse(text, { columns: true });
}

describe('a list as a file for a spreadsheet', () => {
  test('has every row, also those that a page has no room for, under the names that JSON has', async () => {
    const reply = await ask('agent', '&limit=10');
    expect(reply.status).toBe(200);
    expect(rowsOf(reply).map(({ ticketId }) => ticketId)).toEqual(TICKETS);
    expect(rowsOf(reply)[0]).toEqual({
      ...{ ticketId: 'T00', customerId: 'acme', contractId: '', kind: 'fault' },
      ...{ reportedAt: '2026-03-27T14:30:00.000Z', resolvedAt: '', voidedAt: '' },
      ...{ termsId: '', termsVersion: '', revision: '0', isLate: 'false', isCorrected: 'false' },
    });
  });

  test('is saved under a name that says what it is, and when it is about', async () => {
    const { headers } = await ask('agent');
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="tickets-2026-03-27T1430Z.csv"',
      'cache-control': 'private, no-cache',
      vary: expect.stringContaining('accept'),
    });
  });

  test('holds what a customer may see, and nothing else', async () => {
    expect(new Set(rowsOf(await ask('customer')).map(({ customerId }) => customerId))).toEqual(
      new Set(['acme']),
    );
    expect(rowsOf(await ask('customer', '&customerId=zeta'))).toEqual([]);
  });

  test('whoever does not ask for it gets a page of JSON', async () => {
    const reply = await ask('agent', '&limit=10', '*/*');
    expect(reply.body).toMatchObject({
      asOf: '2026-03-27T14:30:00.000Z',
      asKnownAt: null,
      tickets: TICKETS.slice(0, 10).map((ticketId) => expect.objectContaining({ ticketId }) as object),
      next: expect.any(String),
    });
  });

  test('a question that cannot be answered is a problem, and no file', async () => {
    const reply = await ask('agent', '&after=nowhere');
    expect(reply).toMatchObject({ status: 400, body: { code: 'INVALID_CURSOR', field: 'after' } });
    expect(reply.headers['content-disposition']).toBeUndefined();
    expect(reply.headers['content-type']).toContain('application/problem+json');
  });
});

test('who took a file away is written down, whoever it was; who looked at a page is not', async () => {
  const day = 'access-log-2026-03-28';
  server.clock.set('2026-03-28T09:00:00+01:00');
  await ask('agent', '', 'application/json');
  await ask('agent', '&after=nowhere');
  await ask('agent');
  await ask('customer');
  expect((await all(server.store.readStream(day))).map(({ type, data }) => [type, data])).toEqual([
    ['DataExported', { user: 'the-agent', what: 'tickets' }],
    ['DataExported', { user: 'the-customer', what: 'tickets' }],
  ]);
});
