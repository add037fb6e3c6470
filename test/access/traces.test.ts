import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Role } from '#access';
import { ApplicationUnderTest } from '../support/application-under-test.js';
import { all } from '../support/event-store-samples.js';
import { REPORT } from '../support/event-store-thread.js';

let server: ApplicationUnderTest;
beforeEach(async () => {
  server = await ApplicationUnderTest.start();
  const body = { ticketId: 'T1', data: REPORT };
  await server.ask('POST /api/v1/tickets', { headers: server.as('agent'), body });
});
afterEach(() => server.close());

async function read(role: Role, ticketId = 'T1'): Promise<void> {
  await server.ask(`GET /api/v1/tickets/${ticketId}?minPosition=0`, { headers: server.as(role) });
}

async function logged(day: string): Promise<unknown[]> {
  return (await all(server.store.readStream(`access-log-${day}`))).map(({ type, data }) => [type, data]);
}

test('which ticket an auditor read is written down, once a day', async () => {
  await read('auditor');
  await read('auditor');
  const trace = ['DataRead', { user: 'the-auditor', what: 'ticket', id: 'T1' }];
  expect(await logged('2026-03-27')).toEqual([trace]);
  server.clock.set('2026-03-28T08:00:00+01:00');
  await read('auditor');
  expect(await logged('2026-03-28')).toEqual([trace]);
});

test('what agents and managers read in their work is not, nor what customers read of their own', async () => {
  for (const role of ['agent', 'manager', 'customer'] as const) await read(role);
  expect(await logged('2026-03-27')).toEqual([]);
});

test('auditors and administrators read the log of a day, and it says who caused what', async () => {
  await read('auditor');
  const { body } = await server.ask('GET /api/v1/access-log/2026-03-27', {
    headers: server.as('administrator'),
  });
  expect(body).toEqual({
    day: '2026-03-27',
    lines: [
      {
        ...{ type: 'DataRead', actor: 'the-auditor', user: 'the-auditor', what: 'ticket', id: 'T1' },
        occurredAt: '2026-03-27T14:30:00.000Z',
      },
    ],
  });
  const none = await server.ask('GET /api/v1/access-log/2026-02-30', { headers: server.as('auditor') });
  expect(none).toMatchObject({ status: 400, body: { code: 'INVALID_DATE', field: 'day' } });
});

test('nor is what nobody got to see', async () => {
  await read('auditor', 'T9');
  await read('administrator');
  expect(await logged('2026-03-27')).toEqual([]);
});
