import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ApplicationUnderTest, type Reply } from '../support/application-under-test.js';
import { REPORT } from '../support/event-store-thread.js';

let server: ApplicationUnderTest;
let minPosition: string;

beforeEach(async () => {
  server = await ApplicationUnderTest.start();
  for (const [ticketId, customerId] of [
    ['T1', 'acme'],
    ['T2', 'zeta'],
  ]) {
    const body = { ticketId, data: { ...REPORT, customerId } };
    const reported = await server.ask('POST /api/v1/tickets', { headers: server.as('agent'), body });
    minPosition = String(reported.body.position);
  }
});
afterEach(() => server.close());

const ask = (path: string): Promise<Reply> =>
  server.ask(`GET /api/v1/${path}?minPosition=${minPosition}`, { headers: server.as('customer') });

test('a customer sees their own tickets, with the verdicts on them', async () => {
  const { body } = await ask('tickets');
  expect(body.tickets).toEqual([expect.objectContaining({ ticketId: 'T1', customerId: 'acme' })]);
  expect(await ask('tickets/T1')).toMatchObject({ status: 200, body: { ticketId: 'T1' } });
});

test('another’s ticket looks to them exactly like one that does not exist', async () => {
  const [others, none] = [await ask('tickets/T2'), await ask('tickets/T3')];
  expect(others).toMatchObject({ status: 404, body: { code: 'UNKNOWN_TICKET' } });
  expect(others.text.replaceAll('T2', 'T3')).toBe(none.text);
});

test('and neither their word in the question nor in the body makes them somebody else', async () => {
  const asked = await server.ask('GET /api/v1/tickets?customerId=zeta', { headers: server.as('customer') });
  expect(asked).toMatchObject({ status: 200, body: { tickets: [] } });
  const body = { ticketId: 'T4', actor: 'manager-mia', data: REPORT };
  const told = await server.ask('POST /api/v1/tickets', { headers: server.as('agent'), body });
  expect(told.body.code).toBe('UNKNOWN_FIELD');
});
