import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { formatInstant } from '#facts';
import { LedgerViews } from '#projection';
import { ApplicationUnderTest } from '../support/application-under-test.js';
import { eventId } from '../support/event-store-samples.js';
import { REPORT } from '../support/event-store-thread.js';

/** A page of a CSV, and some more. */
const TICKETS = 1_040;
const FIRST = Date.parse('2026-03-02T09:00:00+01:00');

const metadata = { schema: 1, actor: 'agent', correlationId: 'c', causationId: 'c' };
let server: ApplicationUnderTest;
let views: LedgerViews;

beforeAll(async () => {
  server = await ApplicationUnderTest.start();
  views = server.application.get(LedgerViews);
  const reported = await Promise.all(
    Array.from({ length: TICKETS }, (_, number) =>
      server.store.append(
        `ticket-T${number}`,
        [
          {
            id: eventId(number),
            type: 'TicketReported',
            occurredAt: FIRST + number * 1_000,
            data: REPORT,
            metadata,
          },
        ],
        'no-stream',
      ),
    ),
  );
  await views.waitFor(reported.at(-1)!.position!, 60_000);
});
afterAll(() => server.close());

/** The ticket that was reported first turns out to be the one that was reported last. */
async function correct(): Promise<void> {
  const occurredAt = FIRST + TICKETS * 1_000;
  const data = { eventId: eventId(0), occurredAt: formatInstant(occurredAt), reason: 'A wrong clock' };
  const { position } = await server.store.append(
    'ticket-T0',
    [{ id: eventId(TICKETS), type: 'OccurrenceCorrected', occurredAt, data, metadata }],
    0,
  );
  await views.waitFor(position!, 60_000);
}

test('a ticket that moves behind the first page while a file is read stands in it once, as do all others', async () => {
  const read = views.tickets.bind(views);
  let pages = 0;
  views.tickets = async (...asked) => {
    const page = await read(...asked);
    pages += 1;
    if (pages === 1) await correct();
    return page;
  };
  const ask = async (): Promise<string[]> => {
    const headers = { ...server.as('agent'), accept: 'text/csv' };
    const { status, text } = await server.ask('GET /api/v1/tickets?sort=reported', { headers });
    expect(status).toBe(200);
    return parse<{ ticketId: string }>(text, { columns: true }).map(({ ticketId }) => ticketId);
  };
  const all = Array.from({ length: TICKETS }, (_, number) => `T${number}`);
  expect(await ask()).toEqual(all);
  expect(pages).toBe(2);
  // Whoever asks from now on sees where it belongs.
  expect(await ask()).toEqual([...all.slice(1), 'T0']);
});
