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

/** A month's report twice: the thread is started by the first question, and waits for the others. */
const QUESTIONS: readonly (readonly [what: string, path: string, answer: RegExp])[] = [
  ["a month's report", 'compliance/report?month=2026-03&asOf=2026-05-01T00:00:00Z', /"kept":1000/],
  ['another one', 'compliance/report?month=2026-03&asOf=2026-06-01T00:00:00Z', /"kept":1000/],
  [
    'what would have been on other terms',
    'what-if?from=2026-03&until=2026-03&termsId=variant-3&termsVersion=1',
    /"judged":4000,.*"outcome":"breached".*"termsId":"variant-3"/,
  ],
  [
    'the same as a table',
    'what-if/flips?from=2026-03&until=2026-03&termsId=variant-3&termsVersion=1',
    /"flips":\[\{"ticketId":"T/,
  ],
  [
    'what the end of a contract would change',
    'customers/acme/change-proposals/none/effect',
    /"verdicts":\[\{"before":\{.*"after":null/,
  ],
];

describe('while a question about many tickets is answered', () => {
  const folder = temporaryFolder();
  let application: Awaited<ReturnType<typeof createApplication>>;
  let url: string;
  beforeAll(async () => {
    application = await createApplication({ ...inFolder(folder), access: UNHURRIED }, new StoppedClock());
    await application.listen(0, '127.0.0.1');
    url = await application.getUrl();
    await recordManyTickets();
    await proposeNoContract();
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
              occurredAt: occurredAt + number * 20_000,
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

  /** All tickets were reported under it. */
  async function proposeNoContract(): Promise<void> {
    const change = { eventId: eventId(1), reason: 'It was never signed' };
    const eva = signedInAs(application, { id: 'eva', roles: ['agent'], means: 'link' });
    const { status } = await fetch(`${url}/api/v1/customers/acme/change-proposals`, {
      method: 'POST',
      headers: { ...eva, 'content-type': 'application/json' },
      body: JSON.stringify({ data: { changeId: 'none', type: 'FactRetracted', change } }),
    });
    expect(status).toBe(201);
  }

  test.each(QUESTIONS)('(%s) others are answered meanwhile', async (_, path, expected) => {
    const answer = get(`/api/v1/${path}`);
    const isThere = answer.then(() => 'there' as const);
    let answered = 0;
    for (;;) {
      const first = await Promise.race([isThere, get('/health/live').then(({ status }) => status)]);
      if (first === 'there') break;
      expect(first).toBe(200);
      answered += 1;
    }
    expect(await (await answer).text()).toMatch(expected);
    expect(answered).toBeGreaterThanOrEqual(MEANWHILE);
  });

  test.each([
    ['compliance/report?month=2026-03&customerId=nobody', 404, 'UNKNOWN_CUSTOMER'],
    // Found out in the thread.
    ['what-if?from=2026-03&until=2026-03&termsId=variant-9&termsVersion=1', 422, 'UNKNOWN_TERMS'],
  ])('%s is refused as ever', async (path, status, code) => {
    const answer = await get(`/api/v1/${path}`);
    expect([answer.status, await answer.json()]).toMatchObject([status, { code }]);
  });
});
