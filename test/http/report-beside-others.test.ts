import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { EventStore } from '#event-store';
import { LedgerViews } from '#projection';
import { createApplication, inFolder } from '../../apps/server/src/index.js';
import { temporaryFolder } from '../support/event-store-adapters.js';
import { eventId, StoppedClock } from '../support/event-store-samples.js';
import { CONFIRMATION, REPORT } from '../support/event-store-thread.js';
import { signedInAs, UNHURRIED } from '../support/signed-in.js';

const TICKETS = 1_000;

/** Far more than an answer in between takes; with all the work in one go there would be one or none. */
const MEANWHILE = 5;

describe('while a month of many tickets is reported', () => {
  const folder = temporaryFolder();
  let application: Awaited<ReturnType<typeof createApplication>>;
  let url: string;
  beforeAll(async () => {
    application = await createApplication({ ...inFolder(folder), access: UNHURRIED }, new StoppedClock());
    await application.listen(0, '127.0.0.1');
    url = await application.getUrl();
    await recordManyTickets();
  });
  afterAll(async () => {
    await application.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const get = (path: string): Promise<Response> =>
    fetch(`${url}${path}`, { headers: signedInAs(application) });

  async function recordManyTickets(): Promise<void> {
    const store = application.get(EventStore);
    const metadata = { schema: 1, actor: 'agent', correlationId: 'c', causationId: 'c' };
    const occurredAt = Date.parse('2026-03-02T09:00:00+01:00');
    await store.append(
      'customer-acme',
      [
        ['CustomerRegistered', { name: 'ACME', email: 'it@acme.example' }] as const,
        [
          'ContractSigned',
          { contractId: 'a', termsId: 'variant-1', termsVersion: 1, from: '2026-01-01' },
        ] as const,
      ].map(([type, each], place) => ({ id: eventId(place), type, occurredAt, data: each, metadata })),
      'no-stream',
    );
    const appended = Array.from({ length: TICKETS }, (_, number) =>
      store.append(
        `ticket-T${number}`,
        [
          { id: eventId(10 + 2 * number), type: 'TicketReported', occurredAt, data: REPORT, metadata },
          {
            id: eventId(11 + 2 * number),
            ...{
              type: 'TicketAcknowledged',
              occurredAt: occurredAt + number * 1_000,
              data: CONFIRMATION,
              metadata,
            },
          },
        ],
        'no-stream',
      ),
    );
    const newest = (await Promise.all(appended)).at(-1)!.position!;
    await application.get(LedgerViews).waitFor(newest, 60_000);
  }

  // The thread is started by the first report, and waits for the second. Of another state, or it would be the same answer.
  test.each(['2026-05-01', '2026-06-01'])('of %s others are answered meanwhile', async (day) => {
    const report = get(`/api/v1/compliance/report?month=2026-03&asOf=${day}T00:00:00Z`);
    const isReported = report.then(() => 'reported' as const);
    let answered = 0;
    for (;;) {
      const first = await Promise.race([isReported, get('/health/live').then(({ status }) => status)]);
      if (first === 'reported') break;
      expect(first).toBe(200);
      answered += 1;
    }
    const { promises } = (await (await report).json()) as { promises: { total: { kept: number } } };
    expect(promises.total.kept).toBeGreaterThanOrEqual(TICKETS);
    expect(answered).toBeGreaterThanOrEqual(MEANWHILE);
  });

  test('a month that is no month is refused as ever', async () => {
    const answer = await get('/api/v1/compliance/report?month=2026-03&customerId=nobody');
    expect([answer.status, await answer.json()]).toMatchObject([404, { code: 'UNKNOWN_CUSTOMER' }]);
  });
});
