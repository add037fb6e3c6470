import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { comparePositions, type NewEvent, parsePosition } from '#event-store';
import { LiveReaders } from '../../apps/server/src/live/live-readers.js';
import { ApplicationUnderTest } from '../support/application-under-test.js';
import { all, eventId, noted } from '../support/event-store-samples.js';
import { CONFIRMATION, REPORT } from '../support/event-store-thread.js';
import { LiveStream } from '../support/live-stream.js';
import { UNHURRIED } from '../support/signed-in.js';

const WRITERS = 8;
const WRITTEN_EACH = 40;
const CUTS = 12;

let server: ApplicationUnderTest;
let url: string;
beforeEach(async () => {
  server = await ApplicationUnderTest.start(UNHURRIED);
  await server.application.listen(0, '127.0.0.1');
  url = await server.application.getUrl();
});
afterEach(() => server.close());

/** One agent's afternoon: a ticket of one of two customers, and one confirmation after the other. */
async function write(writer: number): Promise<void> {
  const ticketId = `T${writer}`;
  const customerId = writer % 2 === 0 ? 'acme' : 'zeta';
  const report = { ticketId, data: { ...REPORT, customerId } };
  await server.ask('POST /api/v1/tickets', { headers: server.as('agent'), body: report });
  for (let at = 1; at < WRITTEN_EACH; at += 1) {
    const path = `POST /api/v1/tickets/${ticketId}/acknowledgements`;
    const asked = { headers: server.as('agent'), body: { data: CONFIRMATION } };
    expect((await server.ask(path, asked)).status).toBe(201);
  }
}

/** Listens through connections that break again and again, and goes on after what it has heard. */
async function listen(role: 'agent' | 'customer', isOver: (heard: string[]) => boolean): Promise<string[]> {
  const heard: string[] = [];
  let after = '0';
  for (let cuts = 0; !isOver(heard); cuts += 1) {
    const headers = { ...server.as(role), 'last-event-id': after };
    const stream = await LiveStream.open(url, headers);
    const before = heard.length;
    const enough = cuts < CUTS ? 1 + ((cuts * 7) % 23) : Infinity;
    await stream.until(
      ({ events }) => events.length >= enough || isOver([...heard, ...events.map(({ id }) => id ?? '')]),
    );
    await stream.cut();
    heard.push(...stream.events.map(({ id }) => id ?? ''));
    after = heard.at(-1) ?? after;
    expect(heard.length).toBeGreaterThan(before);
  }
  return heard;
}

test('whoever is cut off and comes again misses nothing and hears nothing twice, however many record meanwhile', async () => {
  const first = { ticketId: 'T-first', data: REPORT };
  await server.ask('POST /api/v1/tickets', { headers: server.as('agent'), body: first });
  const count = WRITERS * WRITTEN_EACH;
  const [agent, customer] = await Promise.all([
    listen('agent', ({ length }) => length >= count),
    listen('customer', ({ length }) => length >= count / 2),
    ...Array.from({ length: WRITERS }, (_, writer) => write(writer)),
  ]);
  const events = (await all(server.store.readAll({ after: parsePosition('0') }))).filter(
    ({ stream }) => !stream.startsWith('access-'),
  );
  const positions = events.map(({ position }) => String(position));
  const owned = events.filter(({ stream }) => Number(stream.slice('ticket-T'.length)) % 2 === 0);
  expect(positions).toHaveLength(count);
  expect(agent).toEqual(positions);
  expect(customer).toEqual(owned.map(({ position }) => String(position)));
});

test('who has seen more than there is, since an older copy was put back, hears what comes from now on', async () => {
  const stream = await LiveStream.open(url, { ...server.as('agent'), 'last-event-id': '1000000' });
  await write(1);
  await stream.until(({ recorded }) => recorded.length === WRITTEN_EACH);
  const positions = stream.recorded.map(({ position }) => parsePosition(String(position)));
  expect(positions).toEqual([...positions].sort(comparePositions));
  await stream.cut();
});

/** Events that are long to tell. */
function long(from: number, count: number): NewEvent[] {
  return Array.from({ length: count }, (_, at) => ({
    ...noted(from + at),
    id: eventId(from + at),
    type: 'N'.repeat(9_000),
  }));
}

test('a reader who does not read is dropped, others hear everything, and nothing is kept for the one', async () => {
  const readers = server.application.get(LiveReaders, { strict: false });
  const headers = server.as('agent');
  const deaf = await fetch(`${url}/api/v1/events`, { headers });
  const other = await LiveStream.open(url, headers);
  const count = 1_600;
  for (let at = 1; at <= count; at += 100) await server.store.append('supplier', long(at, 100), 'any');
  await other.until(({ recorded }) => recorded.length === count);
  expect(readers.count).toBe(2);
  readers.look(performance.now() + 11_000);
  while (readers.count === 2) await new Promise((resolve) => setTimeout(resolve, 10));
  await expect(deaf.text()).rejects.toThrow();
  await server.store.append('supplier', [noted(count + 1)], 'any');
  await other.until(({ recorded }) => recorded.length === count + 1);
  await other.cut();
});

test('one who begins to read again in time is told why, and goes on after the last that they have heard', async () => {
  const readers = server.application.get(LiveReaders, { strict: false });
  const headers = server.as('agent');
  const late = await fetch(`${url}/api/v1/events`, { headers });
  const count = 1_600;
  for (let at = 1; at <= count; at += 100) await server.store.append('supplier', long(at, 100), 'any');
  const other = await LiveStream.open(url, { ...headers, 'last-event-id': '0' });
  await other.until(({ recorded }) => recorded.length === count - 1);
  await other.cut();
  readers.look(performance.now() + 11_000);
  let text = '';
  for await (const each of late.body!.pipeThrough(new TextDecoderStream())) text += each;
  expect(text).toMatch(/event: closed\ndata: \{"reason":"TOO_SLOW"\}\n\n$/);
  const last = [...text.matchAll(/^id: (\d+)$/gm)].at(-1)?.[1] ?? '';
  expect(Number(last)).toBeLessThan(count - 1);
  const again = await LiveStream.open(url, { ...headers, 'last-event-id': last });
  await again.until(({ recorded }) => recorded.length === count - 1 - Number(last));
  expect(again.events[0]?.id).toBe(String(Number(last) + 1));
  await again.cut();
});
