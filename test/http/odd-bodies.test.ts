import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ApplicationUnderTest } from '../support/application-under-test.js';
import { REPORT } from '../support/event-store-thread.js';

let server: ApplicationUnderTest;
beforeAll(async () => {
  server = await ApplicationUnderTest.start();
});
afterAll(() => server.close());

/** A report with something more in it. */
const reported = (more: string, inside = ''): string =>
  `{"data":${JSON.stringify(REPORT).slice(0, -1)}${inside}}${more}}`;

// Names that every object answers to are as unknown as any other.
test.each([
  ['[]', 'INVALID_FIELD', 'body'],
  ['[{"data":{}}]', 'INVALID_FIELD', 'body'],
  ['"text"', 'INVALID_FIELD', 'body'],
  ['5', 'INVALID_FIELD', 'body'],
  ['null', 'MISSING_FIELD', 'data'],
  ['', 'MALFORMED_REQUEST', undefined],
  ['{}', 'MISSING_FIELD', 'data'],
  ['{"data":null}', 'INVALID_FIELD', 'data'],
  ['{"data":[]}', 'INVALID_FIELD', 'data'],
  [reported(',"more":1'), 'UNKNOWN_FIELD', 'more'],
  [reported(',"constructor":{"name":"ReportTicketRequest"}'), 'UNKNOWN_FIELD', 'constructor'],
  [reported(',"hasOwnProperty":1'), 'UNKNOWN_FIELD', 'hasOwnProperty'],
  [reported(',"__proto__":{"ticketId":"T9"}'), 'MALFORMED_REQUEST', undefined],
  [reported('', ',"constructor":1'), 'UNKNOWN_FIELD', 'constructor'],
  [reported('', ',"toString":1'), 'UNKNOWN_FIELD', 'toString'],
])('%s is refused, and nothing is written', async (payload, code, field) => {
  const headers = { ...server.as('agent'), 'content-type': 'application/json' };
  const { application, store } = server;
  const reply = await application.inject({ method: 'POST', url: '/api/v1/tickets', headers, payload });
  expect(reply.statusCode).toBe(400);
  expect(reply.json()).toMatchObject({ code, ...(field !== undefined && { field }) });
  expect(await store.newestPosition()).toBeUndefined();
});

test('a parameter of such a name too', async () => {
  const reply = await server.ask('GET /api/v1/tickets?constructor=1', { headers: server.as('agent') });
  expect(reply).toMatchObject({ status: 400, body: { code: 'UNKNOWN_FIELD', field: 'constructor' } });
});
