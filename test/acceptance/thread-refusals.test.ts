import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Answer } from '../support/event-store-server.js';
import { CONFIRMATION, REPORT, Thread } from '../support/event-store-thread.js';

describe('what the server refuses', () => {
  let thread: Thread;

  beforeEach(async () => {
    thread = await Thread.withAcme();
  });
  afterEach(() => thread.close());

  const report = (): Promise<Answer> =>
    thread.server.post('tickets', { ticketId: 'T1', occurredAt: '2026-03-27T15:30:00+01:00', data: REPORT });

  describe('is refused, and nothing is written,', () => {
    const expectNothingWritten = async (): Promise<void> => {
      const { body } = await thread.server.getPlain('/health/ready');
      expect(body.store).toBe('1');
    };

    test.each([
      [
        'that happens in the future',
        { occurredAt: '2026-03-27T15:33:00+01:00' },
        '422 IN_THE_FUTURE occurredAt',
      ],
      ['without a kind', { data: { ...REPORT, kind: undefined } }, '400 MISSING_FIELD kind'],
      ['of an unknown kind', { data: { ...REPORT, kind: 'wish' } }, '400 INVALID_FIELD kind'],
      ['with a ticket id that is none', { ticketId: 'T 1' }, '400 INVALID_IDENTIFIER ticketId'],
      ['of another ticket', { data: { ...REPORT, ticketId: 'T2' } }, '400 STREAM_MISMATCH ticketId'],
      [
        'at an instant without offset',
        { occurredAt: '2026-03-27T15:30:00' },
        '400 INVALID_INSTANT occurredAt',
      ],
      ['without data', { data: undefined }, '400 MISSING_FIELD data'],
      ['with something that nobody asked for', { at: 'noon' }, '400 UNKNOWN_FIELD at'],
    ])('a report %s', async (_, differs, expected) => {
      const refused = await thread.server.post('tickets', { ticketId: 'T1', data: REPORT, ...differs });
      expect(refused.contentType).toBe('application/problem+json; charset=utf-8');
      const { type, title, status, code, field } = refused.body;
      expect(`${String(status)} ${String(code)} ${String(field)}`).toBe(expected);
      expect(refused.status).toBe(status);
      expect([type, title]).toEqual([expect.stringMatching(/^urn:sla-ledger:problem:/), expect.any(String)]);
      await expectNothingWritten();
    });

    test.each([
      ['on a ticket that was never reported', 'tickets/T9/acknowledgements', 404, 'TICKET_NOT_REPORTED'],
      ['at a resource of tickets that does not exist', 'tickets/T9/miracles', 404, 'UNKNOWN_RESOURCE'],
      ['at a resource of customers that does not exist', 'customers/acme/miracles', 404, 'UNKNOWN_RESOURCE'],
    ])('anything %s', async (...[, path, status, code]) => {
      expect(await thread.server.post(path, { data: CONFIRMATION })).toMatchObject({
        status,
        body: { code, status },
      });
      await expectNothingWritten();
    });

    test('what is no JSON', async () => {
      expect(await thread.server.postText('tickets', '{"ticketId":')).toMatchObject({
        status: 400,
        body: { code: 'MALFORMED_REQUEST', status: 400 },
      });
    });

    test('in the language that was asked for', async () => {
      const slovak = await thread.server.post('tickets', {}, { 'accept-language': 'de, sk;q=0.9, en;q=0.8' });
      const english = await thread.server.post('tickets', {}, { 'accept-language': 'de' });
      expect([slovak.body.detail, english.body.detail]).toEqual(['data chýba.', 'data is missing.']);
    });
  });

  test('a second report of the same ticket is a conflict', async () => {
    await report();
    expect(await report()).toMatchObject({
      status: 409,
      body: { code: 'TICKET_ALREADY_REPORTED', field: 'ticketId' },
    });
  });

  test('who has not seen the newest revision is told so before anything else, and can try again', async () => {
    await report();
    await thread.server.post('tickets/T1/classifications', { data: { kind: 'change', reason: 'A wish' } });
    const acknowledge = (ifMatch: string, data: unknown = CONFIRMATION): Promise<Answer> =>
      thread.server.post('tickets/T1/acknowledgements', { data }, { 'if-match': ifMatch });
    expect(await acknowledge('"0"')).toMatchObject({
      status: 412,
      body: { code: 'WRONG_EXPECTED_REVISION', stream: 'ticket-T1', expected: 0, actual: 1 },
    });
    // What is no confirmation at all is told first: no revision would make it one.
    expect(await acknowledge('"0"', {})).toMatchObject({ status: 400, body: { code: 'MISSING_FIELD' } });
    const reopened = await thread.server.post(
      'tickets/T1/reopenings',
      { data: { reason: 'Silent again' } },
      { 'if-match': '"0"' },
    );
    expect(reopened).toMatchObject({ status: 412 });
    expect(await acknowledge('nonsense')).toMatchObject({ status: 400, body: { code: 'INVALID_IF_MATCH' } });
    expect(await acknowledge('"1"')).toMatchObject({ status: 201, etag: '"2"' });
    expect(await acknowledge('*')).toMatchObject({ status: 201, etag: '"3"' });
  });

  test('many who record at the same time are all heard', async () => {
    await report();
    const advice = Array.from({ length: 4 }, (_, n) =>
      thread.server.post('tickets/T1/advice', { data: { reference: `FAQ ${n}` } }),
    );
    expect((await Promise.all(advice)).map(({ etag }) => etag).sort()).toEqual(['"1"', '"2"', '"3"', '"4"']);
  });

  test('questions about what does not exist, and questions that make no sense', async () => {
    expect(await thread.server.get('tickets/T9')).toMatchObject({
      status: 404,
      body: { code: 'UNKNOWN_TICKET', ticketId: 'T9' },
    });
    expect(await thread.server.get('tickets/T9', { asOf: 'yesterday' })).toMatchObject({
      status: 400,
      body: { code: 'INVALID_INSTANT', field: 'asOf' },
    });
    expect(await thread.server.get('nothing')).toMatchObject({
      status: 404,
      body: { code: 'UNKNOWN_RESOURCE' },
    });
    expect(await thread.server.get('tickets', { minPosition: '99' })).toMatchObject({
      status: 503,
      body: { code: 'VIEW_BEHIND' },
    });
  });
});
