import { expect, test } from '@jest/globals';
import { temporaryFolder } from '../support/command-line.js';
import { RunningServer } from '../support/running-server.js';

/** What must not be found in anything that a server writes, whoever sends it and wherever. */
const PRIVATE = [
  'geheim',
  'Mrkvicka',
  'mrkvicka@acme.example',
  '905123456',
  'ACME s.r.o.',
  'dial tone',
  'sessionid',
];

interface Line {
  readonly level: string;
  readonly msg: string;
  readonly [field: string]: unknown;
}

const linesOf = ({ log }: RunningServer): Line[] =>
  log
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

async function meddle(server: RunningServer): Promise<void> {
  const secrets = {
    authorization: 'Bearer geheim',
    cookie: 'sessionid=geheim',
    'x-correlation-id': 'corr-0',
  };
  const known = { 'x-api-key': 'geheim', 'x-correlation-id': 'corr-1' };
  await server.signAcme();
  const data = {
    customerId: 'acme',
    channel: 'phone',
    kind: 'fault',
    subject: 'No dial tone, call Mrkvicka, 905123456',
  };
  await server.post('tickets', { ticketId: 'T1', data }, secrets);
  await server.post('tickets', { ticketId: 'T1', data }, known);
  await server.post('tickets', { ticketId: 'T1', data }, known);
  await server.post(
    'tickets',
    { ticketId: 'T2', data: { ...data, contact: 'mrkvicka@acme.example' } },
    known,
  );
  await server.post('tickets', '{"subject": "Mrkvicka', known);
  await server.post('tickets/T1/acknowledgements?token=geheim', {
    data: { recipient: 'mrkvicka@acme.example' },
  });
  await server.get('/api/v1/tickets/T1?minPosition=999999&token=geheim');
  await server.get('/api/v1/customers/Mrkvicka?secret=geheim');
}

test('everything that a server writes in its life, at the most talkative level, tells nothing secret and nothing personal', async () => {
  const server = await RunningServer.start(temporaryFolder(), { SLA_LOG_LEVEL: 'trace' });
  await meddle(server);
  await server.metrics();
  expect(await server.stop()).toBe(0);
  expect(PRIVATE.filter((word) => server.log.includes(word))).toEqual([]);
  const requests = linesOf(server).filter(({ msg }) => msg === 'request');
  expect(requests.length).toBeGreaterThan(8);
  expect(requests.find(({ correlationId }) => correlationId === 'corr-0')).toMatchObject({
    actor: null,
    status: 401,
  });
  expect(requests.find(({ correlationId }) => correlationId === 'corr-1')).toMatchObject({
    level: 'info',
    requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    actor: 'manager-mia',
    method: 'POST',
    route: '/api/v1/tickets',
    status: 201,
    durationMs: expect.any(Number),
  });
});

test('a level leaves out what lies below it', async () => {
  const server = await RunningServer.start(temporaryFolder(), { SLA_LOG_LEVEL: 'error' });
  await server.report();
  await server.get('/api/v1/tickets/none');
  expect(await server.stop()).toBe(0);
  expect(server.log).toBe('');
});

test('a person who asks for it reads text', async () => {
  const server = await RunningServer.start(temporaryFolder(), { SLA_LOG_FORMAT: 'pretty' });
  await server.report();
  expect(await server.stop()).toBe(0);
  expect(server.log).toMatch(/INFO.*: request\n/);
});
