import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { all } from '../support/event-store-samples.js';
import { twoCustomers, type TwoCustomers } from '../support/two-customers.js';

interface Entry {
  readonly eventId: string;
  readonly type: string;
  readonly stream: string;
  readonly marks: readonly string[];
}

describe('the trail of what was recorded, over HTTP', () => {
  let story: TwoCustomers;
  beforeAll(async () => {
    story = await twoCustomers();
  });
  afterAll(() => story.server.close());

  const entries = async (...asked: Parameters<TwoCustomers['get']>): Promise<Entry[]> => {
    const { body } = await story.get(...asked);
    return body.entries as Entry[];
  };

  test('an auditor reads every fact in full, with who recorded it and when', async () => {
    const { status, headers, body } = await story.get('audit?type=TicketReported&limit=1', 'auditor');
    expect([status, headers['cache-control']]).toEqual([200, 'private, no-cache']);
    expect(body).toEqual({
      asOf: '2026-03-30T10:00:00.000Z',
      asKnownAt: null,
      entries: [
        {
          ...{ position: 3, stream: 'ticket-T1', revision: 0, eventId: expect.any(String) },
          ...{ type: 'TicketReported', actor: 'the-manager' },
          ...{ occurredAt: '2026-03-27T14:30:00.000Z', recordedAt: '2026-03-27T14:30:00.000Z' },
          ...{ recordedByStoreAt: '2026-03-27T14:30:00.000Z', importId: null, marks: [] },
          data: expect.objectContaining({ customerId: 'acme', subject: 'No dial tone' }),
        },
      ],
      next: expect.any(String),
    });
  });

  test('in pages, oldest or newest first, it has every fact once', async () => {
    const expected = (await all(story.server.store.readAll()))
      .filter(({ stream }) => !stream.startsWith('access-'))
      .map(({ id }) => id);
    for (const newestFirst of [false, true]) {
      const pages = await story.pages<Entry>(`audit?limit=3&newestFirst=${newestFirst}`, 'entries');
      const seen = pages.map(({ eventId }) => eventId);
      expect(seen).toEqual(newestFirst ? expected.toReversed() : expected);
    }
  });

  test('can be narrowed to a stream, a customer, a type and a time', async () => {
    const types = async (query: string): Promise<string[]> =>
      (await entries(`audit?${query}`)).map(({ type }) => type);
    expect(await types('stream=ticket-T1')).toEqual(['TicketReported', 'TicketAcknowledged']);
    expect(await types('customerId=acme')).toEqual([
      'CustomerRegistered',
      'ContractSigned',
      'TicketReported',
      'TicketAcknowledged',
    ]);
    expect(await types('occurredFrom=2026-03-30T00:00:00Z')).toEqual(['TicketAcknowledged']);
    expect(await types('recordedFrom=2026-03-30T00:00:00Z')).toEqual(['TicketAcknowledged']);
    expect(await types('occurredUntil=2026-01-03T00:00:00Z&type=ContractSigned')).toEqual(['ContractSigned']);
    expect(await types('stream=ticket-T1&asOf=2026-03-28T00:00:00Z')).toEqual(['TicketReported']);
  });

  test('marks what was recorded long after it had happened', async () => {
    const late = await entries('audit?only=late');
    expect(late.map(({ type }) => type)).toEqual([
      'CustomerRegistered',
      'CustomerRegistered',
      'ContractSigned',
    ]);
    expect(await entries('audit?only=late,corrected')).toEqual([]);
  });

  test('says nothing of who came in and who read what: that is not for managers', async () => {
    await story.get('audit', 'auditor');
    const log = await story.get('access-log/2026-03-30', 'auditor');
    expect(log.body.lines).toContainEqual(expect.objectContaining({ type: 'DataRead', what: 'audit' }));
    expect((await entries('audit')).filter(({ stream }) => stream.startsWith('access-'))).toEqual([]);
  });

  test('as a table it is whole, and the access log says who took it', async () => {
    const { text } = await story.get('audit', 'manager', { accept: 'text/csv' });
    const rows: Record<string, string>[] = parse(text, { columns: true });
    expect(rows.map(({ eventId }) => eventId)).toEqual(
      (await entries('audit?limit=1000')).map(({ eventId }) => eventId),
    );
    const log = await story.get('access-log/2026-03-30', 'auditor');
    expect(log.body.lines).toContainEqual(
      expect.objectContaining({ type: 'DataExported', user: 'the-manager', what: 'entries' }),
    );
  });

  test('is neither for agents nor for customers', async () => {
    for (const role of ['agent', 'customer'] as const) {
      expect(await story.get('audit', role)).toMatchObject({ status: 403, body: { code: 'NOT_ALLOWED' } });
    }
  });

  test.each([
    ['audit?only=wrong', 'INVALID_FIELD only'],
    ['audit?newestFirst=yes', 'INVALID_FIELD newestFirst'],
    ['audit?occurredFrom=2026-03-30', 'INVALID_INSTANT occurredFrom'],
    ['audit?limit=1001', 'INVALID_FIELD limit'],
    ['audit?after=e30', 'INVALID_CURSOR after'],
    ['audit?actor=eva', 'UNKNOWN_FIELD actor'],
  ])('%s is refused: %s', async (path, expected) => {
    const { body } = await story.get(path);
    expect(`${String(body.code)} ${String(body.field)}`).toBe(expected);
  });
});
