import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Role } from '#access';
import { LiveReaders } from '../../apps/server/src/live/live-readers.js';
import { usualAccess } from '../../apps/server/src/settings/access-settings.js';
import { ApplicationUnderTest, bearer, type Reply } from '../support/application-under-test.js';
import { CONFIRMATION, REPORT } from '../support/event-store-thread.js';
import { LiveStream } from '../support/live-stream.js';

const MINUTE = 60_000;

let server: ApplicationUnderTest;
let url: string;
beforeEach(async () => {
  server = await ApplicationUnderTest.start({
    limits: { ...usualAccess().limits, streams: 3, perPerson: 1e9 },
  });
  await server.application.listen(0, '127.0.0.1');
  url = await server.application.getUrl();
});
afterEach(() => server.close());

const open = (role: Role, headers: Record<string, string> = {}): Promise<LiveStream> =>
  LiveStream.open(url, { ...server.as(role), ...headers });

function report(ticketId: string, customerId = 'acme'): Promise<Reply> {
  const body = { ticketId, data: { ...REPORT, customerId } };
  return server.ask('POST /api/v1/tickets', { headers: server.as('agent'), body });
}

function confirm(ticketId: string): Promise<Reply> {
  const path = `POST /api/v1/tickets/${ticketId}/acknowledgements`;
  return server.ask(path, { headers: server.as('agent'), body: { data: CONFIRMATION } });
}

/** As if so much time had passed; nobody waits for it. */
function look(milliseconds: number): void {
  server.application.get(LiveReaders, { strict: false }).look(performance.now() + milliseconds);
}

describe('whoever listens hears at once what is recorded', () => {
  test('an agent of everything, a customer of their own alone, and nobody of who signs in', async () => {
    const [agent, customer, auditor] = await Promise.all(
      (['agent', 'customer', 'auditor'] as const).map((role) => open(role)),
    );
    const customerData = { name: 'ACME s.r.o.', email: 'it@acme.example' };
    const registered = { customerId: 'acme', data: customerData };
    await server.ask('POST /api/v1/customers', { headers: server.as('manager'), body: registered });
    await report('T1');
    await report('T2', 'zeta');
    const key = { holder: 'helpdesk', roles: ['agent'] };
    await server.ask('POST /api/v1/keys', { headers: server.as('administrator'), body: key });
    await server.ask('GET /api/v1/tickets/T1', { headers: server.as('auditor') });
    await confirm('T2');
    const last = await confirm('T1');
    const all = [
      ['customer-acme', 'CustomerRegistered', undefined, 'acme'],
      ['ticket-T1', 'TicketReported', 'T1', 'acme'],
      ['ticket-T2', 'TicketReported', 'T2', 'zeta'],
      ['ticket-T2', 'TicketAcknowledged', 'T2', 'zeta'],
      ['ticket-T1', 'TicketAcknowledged', 'T1', 'acme'],
    ];
    for (const [listener, expected] of [
      [agent!, all],
      [auditor!, all],
      [customer!, all.filter(([, , , customerId]) => customerId === 'acme')],
    ] as const) {
      await listener.until(({ lastId }) => lastId === last.body.position);
      expect(
        listener.recorded.map(({ stream, type, ticketId, customerId }) => [
          stream,
          type,
          ticketId,
          customerId,
        ]),
      ).toEqual(expected);
      expect(listener.recorded.at(-1)).toEqual({
        position: last.body.position,
        ...{ stream: 'ticket-T1', type: 'TicketAcknowledged', ticketId: 'T1', customerId: 'acme' },
        recordedAt: '2026-03-27T14:30:00.000Z',
      });
      expect(listener.events.map(({ id }) => id)).toEqual(listener.recorded.map(({ position }) => position));
      await listener.cut();
    }
  });

  test('and when they ask again, they see it', async () => {
    const listener = await open('agent');
    await report('T1');
    for (let revision = 1; revision <= 20; revision += 1) {
      const heard = listener.until(({ recorded }) => recorded.length === revision + 1);
      void confirm('T1');
      await heard;
      const { body } = await server.ask('GET /api/v1/tickets/T1', { headers: server.as('agent') });
      expect(body.revision).toBe(revision);
    }
    await listener.cut();
  });

  test('with the headers that every answer has, and none that would let it be kept', async () => {
    const listener = await open('agent', { 'x-correlation-id': 'desk-7' });
    const { headers } = listener.answer;
    expect(headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(headers.get('cache-control')).toBe('private, no-cache, no-transform');
    expect(headers.get('x-correlation-id')).toBe('desk-7');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toMatch("default-src 'self'");
    await listener.cut();
  });

  test('and a sign of life from time to time', async () => {
    const listener = await open('agent');
    await listener.until(({ comments }) => comments.length === 1);
    look(14_000);
    look(16_000);
    await listener.until(({ comments }) => comments.length === 2);
    expect(listener.events).toEqual([]);
    await listener.cut();
  });
});

describe('a stream of changes ends', () => {
  const closed = (reason: string) => ({ event: 'closed', data: { reason } });

  test('when the key is revoked by which it was opened', async () => {
    const administrator = server.as('administrator');
    const asked = { headers: administrator, body: { holder: 'helpdesk', roles: ['agent'] } };
    const { key, keyId } = (await server.ask('POST /api/v1/keys', asked)).body;
    const listener = await LiveStream.open(url, bearer(key));
    look(6_000);
    await report('T1');
    await listener.until(({ recorded }) => recorded.length === 1);
    await server.ask(`DELETE /api/v1/keys/${String(keyId)}`, { headers: server.as('administrator') });
    look(12_000);
    await listener.ended;
    expect(listener.events.at(-1)).toEqual(closed('ACCESS_ENDED'));
  });

  test('when its session has ended, which it does not keep alive', async () => {
    const listener = await open('agent');
    server.clock.set('2026-03-27T16:29:59+01:00');
    look(6_000);
    await report('T1');
    await listener.until(({ recorded }) => recorded.length === 1);
    // An hour after it began, in which nobody has used it for anything else.
    server.clock.set('2026-03-27T16:30:00+01:00');
    look(12_000);
    await listener.ended;
    expect(listener.events.at(-1)).toEqual(closed('ACCESS_ENDED'));
  });

  test('at once when the server stops, and says why', async () => {
    const listeners = await Promise.all([open('agent'), open('customer')]);
    await server.application.close();
    for (const listener of listeners) {
      await listener.ended;
      expect(listener.events).toEqual([closed('STOPPING')]);
    }
  });
});

describe('a stream of changes is refused', () => {
  test('where one address has too many already', async () => {
    const listeners = await Promise.all(Array.from({ length: 3 }, () => open('agent')));
    const refused = await server.ask('GET /api/v1/events', { headers: server.as('customer') });
    expect(refused).toMatchObject({ status: 429, body: { code: 'TOO_MANY_STREAMS', most: 3 } });
    await listeners[0]!.cut();
    const readers = server.application.get(LiveReaders, { strict: false });
    while (readers.count === 3) await new Promise((resolve) => setImmediate(resolve));
    await (await open('agent')).cut();
    for (const listener of listeners) await listener.cut();
  });

  test('from a place that is none', async () => {
    const headers = { ...server.as('agent'), 'last-event-id': 'the last one' };
    const refused = await server.ask('GET /api/v1/events', { headers });
    expect(refused).toMatchObject({ status: 400, body: { code: 'INVALID_POSITION' } });
    const asked = await server.ask('GET /api/v1/events?lastEventId=x', { headers: server.as('agent') });
    expect(asked).toMatchObject({ status: 400, body: { code: 'INVALID_FIELD', field: 'lastEventId' } });
  });

  test('and whoever looks at its head alone leaves nothing open', async () => {
    const head = await server.ask('HEAD /api/v1/events', { headers: server.as('agent') });
    expect(head.status).toBe(200);
    expect(server.application.get(LiveReaders, { strict: false }).count).toBe(0);
    look(MINUTE);
  });
});
