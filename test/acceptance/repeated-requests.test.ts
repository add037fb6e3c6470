import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { StoredEvent } from '#event-store';
import { fileEventStore, temporaryFolder } from '../support/event-store-adapters.js';
import { all, StoppedClock } from '../support/event-store-samples.js';
import { CONFIRMATION, REPORT } from '../support/event-store-thread.js';
import { type RealAnswer, RealServer } from '../support/real-server.js';

const KEY = '"8e03978e-40d5-43e8-bc93-6894a57f9324"';
const ADVICE = { data: { reference: 'FAQ 7' } };

/** Friday afternoon. The requests go through the network, and into a file. */
describe('a request that is sent again under its Idempotency-Key', () => {
  const clock = new StoppedClock();
  let folder: string;
  let server: RealServer;

  beforeEach(async () => {
    clock.set('2026-03-27T15:31:10+01:00');
    folder = temporaryFolder();
    server = await RealServer.start(folder, clock);
    await server.post('tickets', { ticketId: 'T1', data: REPORT });
  });
  afterEach(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  const events = async (): Promise<StoredEvent[]> => {
    const reader = fileEventStore(join(folder, 'ledger.sqlite'), clock, { readonly: true });
    const read = await all(reader.readAll());
    await reader.close();
    return read;
  };
  const types = async (): Promise<string[]> => (await events()).map(({ type }) => type);

  const advise = (body: unknown = ADVICE, key = KEY): Promise<RealAnswer> =>
    server.post('tickets/T1/advice', body, { 'idempotency-key': key });

  test('is answered as the first time, to the letter, and recorded once', async () => {
    const first = await advise();
    expect(first).toEqual({ status: 201, etag: '"1"', body: { revision: 1, position: '1' } });
    await server.post('tickets/T1/acknowledgements', { data: CONFIRMATION });
    clock.set('2026-03-30T10:00:00+02:00');
    expect(await advise()).toEqual(first);
    expect(await types()).toEqual(['TicketReported', 'AdviceGiven', 'TicketAcknowledged']);
  });

  test('is known after a restart', async () => {
    const first = await advise();
    await server.stop();
    server = await RealServer.start(folder, clock);
    expect(await advise()).toEqual(first);
    expect(await types()).toEqual(['TicketReported', 'AdviceGiven']);
  });

  test('twenty times at once makes one event, and twenty equal answers', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => advise()));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 201, etag: '"1"' });
    expect(await types()).toEqual(['TicketReported', 'AdviceGiven']);
  });

  test('twenty times at once reports one ticket, whose id was left to the server', async () => {
    const report = (): Promise<RealAnswer> =>
      server.post('tickets', { data: REPORT }, { 'idempotency-key': KEY });
    const answers = await Promise.all(Array.from({ length: 20 }, report));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({
      status: 201,
      body: { ticketId: expect.stringMatching(/^[\da-f-]{36}$/) },
    });
    expect(await types()).toEqual(['TicketReported', 'TicketReported']);
    expect(await report()).toEqual(answers[0]);
  });

  test('twenty times at once proposes one change, under one id', async () => {
    const change = { reason: 'spam' };
    const propose = (): Promise<RealAnswer> =>
      server.post(
        'tickets/T1/change-proposals',
        { data: { type: 'TicketVoided', change } },
        { 'idempotency-key': KEY },
      );
    const answers = await Promise.all(Array.from({ length: 20 }, propose));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 201, body: { changeId: expect.any(String) } });
    expect(await types()).toEqual(['TicketReported', 'ChangeProposed']);
  });

  test('with the revision that was the newest then is answered as then, not told that it is outdated', async () => {
    const withTag = (): Promise<RealAnswer> =>
      server.post('tickets/T1/advice', ADVICE, { 'idempotency-key': KEY, 'if-match': '"0"' });
    const answers = await Promise.all(Array.from({ length: 20 }, withTag));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await withTag()).toMatchObject({ status: 201, etag: '"1"' });
  });

  test('with another body is refused, and changes nothing', async () => {
    await advise();
    expect(await advise({ data: { reference: 'FAQ 8' } })).toMatchObject({
      status: 422,
      body: { code: 'IDEMPOTENCY_KEY_REUSED', field: 'Idempotency-Key' },
    });
    const both = await Promise.all([
      advise(ADVICE, 'bare-2'),
      advise({ data: { reference: 'FAQ 9' } }, 'bare-2'),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect(await types()).toEqual(['TicketReported', 'AdviceGiven', 'AdviceGiven']);
  });

  test('says the same in another order of its fields', async () => {
    const occurredAt = '2026-03-27T15:31:00+01:00';
    const first = await advise({ occurredAt, ...ADVICE });
    expect(await advise({ ...ADVICE, occurredAt })).toEqual(first);
  });

  test('to another ticket is another request', async () => {
    await server.post('tickets', { ticketId: 'T2', data: REPORT });
    await advise();
    expect(await server.post('tickets/T2/advice', ADVICE, { 'idempotency-key': KEY })).toMatchObject({
      status: 201,
      etag: '"1"',
    });
  });

  test('after it was refused is decided anew: nothing was done that could be done twice', async () => {
    const restore = (): Promise<RealAnswer> =>
      server.post('tickets/T1/reopenings', { data: { reason: 'Silent again' } }, { 'idempotency-key': KEY });
    expect(await restore()).toMatchObject({ status: 422, body: { code: 'NOT_RESOLVED' } });
    await server.post('tickets/T1/resolution', { data: { summary: 'Cable replaced' } });
    expect(await restore()).toMatchObject({ status: 201, etag: '"2"' });
    expect(await restore()).toMatchObject({ status: 201, etag: '"2"' });
  });

  test.each(['""', '"unclosed', 'two words', '"ľubovoľný"', 'x'.repeat(256)])(
    'needs a key that is one: %s',
    async (key) => {
      const sent = await server.post('tickets/T1/advice', ADVICE, {
        'idempotency-key': Buffer.from(key).toString('latin1'),
      });
      expect(sent).toMatchObject({ status: 400, body: { code: 'INVALID_IDEMPOTENCY_KEY' } });
      expect(await types()).toEqual(['TicketReported']);
    },
  );

  test('leaves a mark in the metadata that tells neither the key nor what was said', async () => {
    await advise();
    const [, advice] = await events();
    expect(advice?.metadata.idempotency).toMatch(/^[\w-]{43}\.[\w-]{43}$/);
    expect(advice?.id).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });
});
