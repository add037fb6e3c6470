import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CONFIRMATION, REPORT } from '../support/event-store-thread.js';
import type { Reply } from '../support/application-under-test.js';
import { AskedApplication, type Who } from '../support/asked-application.js';

let server: AskedApplication;

async function report(ticketId: string, occurredAt: string, data: object = {}): Promise<void> {
  await server.post('tickets', { ticketId, occurredAt, data: { ...REPORT, ...data } });
}

const ask = (query: string, who?: Who, headers?: Record<string, string>): Promise<Reply> =>
  server.ask(`tickets?${query}`, who, headers);

async function ids(query: string, who?: Who): Promise<unknown[]> {
  const { status, body } = await ask(query, who);
  expect([query, status, body.code]).toEqual([query, 200, undefined]);
  return (body.tickets as { ticketId: string }[]).map(({ ticketId }) => ticketId);
}

/** ACME has package 2; Zeta has no contract. It is Friday afternoon, 27 March 2026. */
beforeAll(async () => {
  server = await AskedApplication.start();
  const signed = { contractId: 'acme-1', termsId: 'variant-2', termsVersion: 1, from: '2026-01-02' };
  await server.post('customers/acme/contracts', { occurredAt: '2026-01-02T09:00:00+01:00', data: signed });
  await report('T1', '2026-03-23T09:00:00+01:00');
  await report('T2', '2026-03-24T09:00:00+01:00', { kind: 'question' });
  await report('T3', '2026-03-25T09:00:00+01:00', { customerId: 'zeta' });
  await report('T4', '2026-03-27T15:00:00+01:00');
  await server.post('tickets/T1/acknowledgements', {
    occurredAt: '2026-03-23T10:00:00+01:00',
    data: CONFIRMATION,
  });
  await server.post('tickets/T1/resolution', {
    occurredAt: '2026-03-24T10:00:00+01:00',
    data: { summary: 'Cable' },
  });
});
afterAll(() => server.close());

describe('whoever looks for tickets', () => {
  test.each([
    ['', ['T4', 'T3', 'T2', 'T1']],
    ['sort=reported', ['T1', 'T2', 'T3', 'T4']],
    ['sort=id-descending', ['T4', 'T3', 'T2', 'T1']],
    ['customerId=zeta', ['T3']],
    ['contractId=acme-1', ['T4', 'T2', 'T1']],
    ['kind=question', ['T2']],
    ['state=resolved', ['T1']],
    ['state=open&customerId=acme', ['T4', 'T2']],
    ['reportedFrom=2026-03-24T09:00:00%2B01:00&reportedUntil=2026-03-25T09:00:00%2B01:00', ['T2']],
    ['text=3', ['T3']],
    ['text=%25', []],
    ['guarantee=reaction&outcome=met', ['T1']],
    ['guarantee=reaction&outcome=breached', ['T2']],
    ['guarantee=reaction&outcome=running', ['T4']],
    ['isLate=true', ['T3', 'T2', 'T1']],
    ['isLate=false&isCorrected=false', ['T4']],
  ])('by %s finds %j', async (query, found) => {
    expect(await ids(query)).toEqual(found);
  });

  test('sees of each what matters, by the facts of the instant asked about', async () => {
    const { body } = await ask('text=T1&asOf=2026-03-23T12:00:00%2B01:00');
    expect(body).toEqual({
      ...{ asOf: '2026-03-23T11:00:00.000Z', asKnownAt: null, next: null },
      tickets: [
        {
          ...{ ticketId: 'T1', customerId: 'acme', contractId: 'acme-1', kind: 'fault', revision: 1 },
          ...{ reportedAt: '2026-03-23T08:00:00.000Z', resolvedAt: null, voidedAt: null },
          ...{ termsId: 'variant-2', termsVersion: 1, isLate: true, isCorrected: false },
        },
      ],
    });
    expect(await ids('state=open&sort=id&asOf=2026-03-24T09:30:00%2B01:00')).toEqual(['T1', 'T2']);
    expect(await ids('guarantee=reaction&outcome=running&asOf=2026-03-24T09:30:00%2B01:00')).toEqual(['T2']);
    expect(await ids('asKnownAt=2026-03-27T15:00:00%2B01:00')).toEqual([]);
  });

  test('sees only their own as a customer, whatever they ask for', async () => {
    expect(await ids('', 'customer')).toEqual(['T4', 'T2', 'T1']);
    expect(await ids('customerId=zeta', 'customer')).toEqual([]);
    expect(await ids('text=T3&asOf=2026-03-26T09:00:00%2B01:00', 'customer')).toEqual([]);
  });
});

describe('a page of tickets', () => {
  test('loses none and repeats none while others are reported, in either order', async () => {
    const { clock } = server;
    const ticketsOf = (body: Reply['body']): { ticketId: string }[] => body.tickets as { ticketId: string }[];
    const rows = await server.onePerPage('tickets?sort=reported', ticketsOf, async (page) => {
      if (page >= 4) return;
      // One before and one behind the place at which we are.
      await report(`B${page}`, `2026-03-20T1${page}:00:00+01:00`);
      clock.set(`2026-03-27T16:0${page}:00+01:00`);
      await report(`A${page}`, `2026-03-27T16:0${page}:00+01:00`);
    });
    const seen = rows.map(({ ticketId }) => ticketId);
    expect(seen).toEqual(['T1', 'T2', 'T3', 'T4', 'A0', 'A1', 'A2', 'A3']);
  });

  test.each([
    ['limit=0', 'INVALID_FIELD', 'limit'],
    ['limit=1001', 'INVALID_FIELD', 'limit'],
    ['sort=customer', 'INVALID_FIELD', 'sort'],
    ['state=closed', 'INVALID_FIELD', 'state'],
    ['isLate=yes', 'INVALID_FIELD', 'isLate'],
    ['guarantee=coffee', 'INVALID_FIELD', 'guarantee'],
    ['customerId=', 'INVALID_FIELD', 'customerId'],
    ['text=%00', 'INVALID_FIELD', 'text'],
    ['reportedFrom=yesterday', 'INVALID_INSTANT', 'reportedFrom'],
    ['asOf=2026-03-27', 'INVALID_INSTANT', 'asOf'],
    ['after=nowhere', 'INVALID_CURSOR', 'after'],
    ['page=2', 'UNKNOWN_FIELD', 'page'],
  ])('?%s is refused: %s names %s, in the language of whoever asks', async (query, code, field) => {
    const reply = await ask(query, 'agent', { 'accept-language': 'de;q=0.9, sk' });
    expect(reply).toMatchObject({ status: 400, body: { code, field, detail: expect.any(String) } });
    const english = await ask(query);
    expect(reply.body.detail).not.toBe(english.body.detail);
  });

  test('a place in one order is none in another', async () => {
    const { next } = (await ask('limit=1&sort=id')).body as { next: string };
    expect(await ask(`sort=id-descending&after=${next}`)).toMatchObject({
      status: 400,
      body: { code: 'INVALID_CURSOR', field: 'after' },
    });
  });
});
