import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { rmSync } from 'node:fs';
import { createApplication, readSettings } from '../../apps/server/src/index.js';
import { FakeEventStoreDb } from '../fake-eventstoredb/server.js';
import { temporaryFolder } from '../support/event-store-adapters.js';
import { StoppedClock } from '../support/event-store-samples.js';
import { CONFIRMATION, REPORT } from '../support/event-store-thread.js';
import { signedInAs } from '../support/signed-in.js';

type Application = Awaited<ReturnType<typeof createApplication>>;

let fake: FakeEventStoreDb;
let folder: string;
let application: Application;
const clock = new StoppedClock();

beforeEach(async () => {
  fake = await FakeEventStoreDb.start();
  folder = temporaryFolder();
  application = await open();
});
afterEach(async () => {
  await application.close();
  await fake.stop();
  rmSync(folder, { recursive: true });
});

/** As an operator sets it. */
function open(): Promise<Application> {
  const settings = readSettings({ SLA_STORE: 'eventstoredb', EVENTSTORE_URL: fake.url(), SLA_DATA: folder });
  return createApplication(settings, clock);
}

async function post(path: string, payload: object): Promise<string> {
  const { statusCode, body } = await application.inject({
    ...{ method: 'POST', url: `/api/v1/${path}`, payload },
    headers: signedInAs(application),
  });
  expect({ statusCode, body }).toMatchObject({ statusCode: 201 });
  return (JSON.parse(body) as { position: string }).position;
}

async function ticket(minPosition: string): Promise<unknown> {
  const query = { minPosition, asOf: '2026-03-27T16:56:00+01:00' };
  return (
    await application.inject({ url: '/api/v1/tickets/T1', query, headers: signedInAs(application) })
  ).json();
}

test('the whole application keeps its facts on an EventStoreDB, over a restart of either, and no name in the clear', async () => {
  clock.set('2026-03-27T15:31:10+01:00');
  await post('customers', {
    customerId: 'acme',
    occurredAt: '2026-01-02T09:00:00+01:00',
    data: { name: 'ACME s.r.o.', email: 'it@acme.example' },
  });
  await post('customers/acme/contracts', {
    occurredAt: '2026-01-02T09:00:00+01:00',
    data: { contractId: 'acme-1', termsId: 'variant-2', termsVersion: 1, from: '2026-01-02' },
  });
  await post('tickets', { ticketId: 'T1', occurredAt: '2026-03-27T15:30:00+01:00', data: REPORT });
  await fake.shutDown();
  await fake.comeBack();
  clock.set('2026-03-27T16:56:00+01:00');
  const position = await post('tickets/T1/acknowledgements', {
    occurredAt: '2026-03-27T16:55:00+01:00',
    data: CONFIRMATION,
  });
  const before = await ticket(position);
  expect(before).toMatchObject({
    verdicts: expect.arrayContaining([expect.objectContaining({ outcome: 'met' })]),
  });

  await application.close();
  rmSync(readSettings({ SLA_DATA: folder }).viewFile);
  application = await open();
  expect(await ticket(position)).toEqual(before);

  const kept = fake.log.events.map(({ data }) => Buffer.from(data).toString('utf8')).join('\n');
  expect(kept).toContain('sealed');
  expect(kept).not.toContain('it@acme.example');
});
