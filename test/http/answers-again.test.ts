import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ApplicationUnderTest, type Reply } from '../support/application-under-test.js';
import { all } from '../support/event-store-samples.js';
import { REPORT } from '../support/event-store-thread.js';

let server: ApplicationUnderTest;
beforeEach(async () => {
  server = await ApplicationUnderTest.start();
  await report('T1');
});
afterEach(() => server.close());

async function report(ticketId: string): Promise<void> {
  const body = { ticketId, data: REPORT };
  const { status } = await server.ask('POST /api/v1/tickets', { headers: server.as('agent'), body });
  expect(status).toBe(201);
}

type Who = Parameters<ApplicationUnderTest['as']>[0];

/** @param after milliseconds of the test's second */
function read(path: string, after: number, who: Who = 'agent', headers = {}): Promise<Reply> {
  server.clock.set(`2026-03-27T15:30:0${String(after / 1_000)}+01:00`);
  return server.ask(`GET /api/v1/${path}`, { headers: { ...server.as(who), ...headers } });
}

const asOf = ({ body }: Reply): unknown => body.asOf;
const ids = ({ body }: Reply): unknown =>
  (body.tickets as { ticketId: string }[]).map(({ ticketId }) => ticketId);

test('whoever asks the same within a second gets the same answer, and then another', async () => {
  const first = await read('tickets?minPosition=0', 1_000);
  const second = await read('tickets?minPosition=0', 1_900, { id: 'another', roles: ['agent'] });
  expect(second.text).toBe(first.text);
  for (const name of ['etag', 'cache-control', 'vary', 'content-type']) {
    expect(second.headers[name]).toBe(first.headers[name]);
  }
  expect(asOf(first)).toBe('2026-03-27T14:30:01.000Z');
  expect(asOf(await read('tickets?minPosition=0', 2_000))).toBe('2026-03-27T14:30:02.000Z');
});

test('news is in the next answer', async () => {
  expect(ids(await read('tickets?minPosition=0', 1_000))).toEqual(['T1']);
  await report('T2');
  expect(ids(await read('tickets?minPosition=1', 1_000))).toHaveLength(2);
  expect(ids(await read('tickets?minPosition=0', 1_100))).toHaveLength(2);
});

test('nobody is given what was answered to somebody who may see more, or reads another language', async () => {
  const path = 'tickets/T1/explanations?minPosition=0';
  const agents = await read(path, 1_000);
  const stranger = { id: 'eva', roles: ['customer'], customerId: 'globex' } as const;
  expect((await read(path, 1_100, stranger)).status).toBe(404);
  expect((await read(path, 1_200, 'administrator')).status).toBe(403);
  const slovak = await read(path, 1_300, 'agent', { 'accept-language': 'sk' });
  expect(slovak.headers['content-language'] ?? slovak.text).not.toBe(
    agents.headers['content-language'] ?? agents.text,
  );
});

test('whoever has the answer already is told so, also of one that is given again', async () => {
  const { headers } = await read('tickets/T1?minPosition=0', 1_000);
  const again = await read('tickets/T1?minPosition=0', 1_100, 'agent', { 'if-none-match': headers.etag });
  expect(again).toMatchObject({ status: 304, text: '' });
});

test('what auditors read leaves a trace, also what was answered to somebody else before', async () => {
  const path = 'tickets/T1?minPosition=0';
  const [ivan, jana] = ['ivan', 'jana'].map((id) => ({ id, roles: ['auditor'] as const }));
  await read(path, 1_000, ivan);
  const logged = async (): Promise<unknown[]> =>
    (await all(server.store.readStream('access-log-2026-03-27'))).map(
      ({ data }) => (data as { user: string }).user,
    );
  await read(path, 1_000, jana);
  expect(await logged()).toEqual(['ivan', 'jana']);
});

test('a refusal is not given again', async () => {
  expect((await read('tickets/T2?minPosition=0', 1_000)).status).toBe(404);
  await report('T2');
  expect((await read('tickets/T2?minPosition=1', 1_000)).status).toBe(200);
});
