import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { all } from '../support/event-store-samples.js';
import type { Answer } from '../support/event-store-server.js';
import { CONFIRMATION, REPORT, Thread } from '../support/event-store-thread.js';

describe('what somebody has seen of a ticket', () => {
  let thread: Thread;

  beforeEach(async () => {
    thread = await Thread.withAcme();
    await thread.server.post('tickets', {
      ticketId: 'T1',
      occurredAt: '2026-03-27T15:30:00+01:00',
      data: REPORT,
    });
    await thread.server.get('tickets', { minPosition: '2' });
  });
  afterEach(() => thread.close());

  const read = (headers: Record<string, string> = {}, query: Record<string, string> = {}): Promise<Answer> =>
    thread.server.get('tickets/T1', query, headers);
  const resolve = (ifMatch: string, summary: string): Promise<Answer> =>
    thread.server.post('tickets/T1/resolution', { data: { summary } }, { 'if-match': ifMatch });

  test('two agents act on the same page: one is heard, the other is told, and can do it again', async () => {
    const { etag = '' } = await read();
    const both = await Promise.all([resolve(etag, 'Cable replaced'), resolve(etag, 'Port switched on')]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 412]);
    const refused = both.find(({ status }) => status === 412);
    expect(refused?.body).toMatchObject({ code: 'WRONG_EXPECTED_REVISION', expected: 0, actual: 1 });
    expect(await all(thread.server.store.readStream('ticket-T1'))).toHaveLength(2);
    expect(await resolve('"1"', 'Port switched on')).toMatchObject({ status: 201, etag: '"2"' });
    const summaries = (await all(thread.server.store.readStream('ticket-T1')))
      .slice(1)
      .map(({ data }) => data);
    expect(summaries).toHaveLength(2);
    expect(summaries).toContainEqual({ summary: 'Cable replaced' });
    expect(summaries).toContainEqual({ summary: 'Port switched on' });
  });

  test('a page that is as it was is not sent again', async () => {
    const { etag = '' } = await read();
    expect(await read({ 'if-none-match': etag })).toMatchObject({ status: 304, etag, body: {} });
    expect(await read({ 'if-none-match': `"9.other", W/${etag}` })).toMatchObject({ status: 304 });
    expect(await read({ 'if-none-match': '"0"' })).toMatchObject({ status: 200 });
    const asOf = { asOf: '2026-03-27T16:00:00+01:00' };
    const { etag: then = '' } = await read({}, asOf);
    expect(await read({ 'if-none-match': then }, asOf)).toMatchObject({ status: 304 });
  });

  test('a page is sent again when a fact was recorded', async () => {
    const { etag = '' } = await read();
    const { body } = await thread.server.post('tickets/T1/acknowledgements', { data: CONFIRMATION });
    expect(await read({ 'if-none-match': etag }, { minPosition: String(body.position) })).toMatchObject({
      status: 200,
      body: { revision: 1 },
    });
  });

  test('a page is sent again when nobody wrote, but a promise was broken in the meantime', async () => {
    const { etag = '' } = await read();
    thread.clock.set('2026-03-30T09:00:00+02:00');
    expect(await read({ 'if-none-match': etag })).toMatchObject({ status: 304 });
    thread.clock.set('2026-03-30T09:00:00.001+02:00');
    expect(await read({ 'if-none-match': etag })).toMatchObject({ status: 200, body: { revision: 0 } });
  });

  test('a page is sent again when a contract was signed for a time before it', async () => {
    const { etag = '' } = await read();
    const contract = { contractId: 'acme-1', termsId: 'variant-3', termsVersion: 1, from: '2026-03-01' };
    const { body } = await thread.server.post('customers/acme/contract-amendments', { data: contract });
    expect(await read({ 'if-none-match': etag }, { minPosition: String(body.position) })).toMatchObject({
      status: 200,
    });
  });
});

describe('what belongs together', () => {
  let thread: Thread;
  beforeEach(async () => {
    thread = await Thread.withAcme();
  });
  afterEach(() => thread.close());

  test('carries one correlation id: in the request, in the answer and in the events', async () => {
    const sent = { 'x-correlation-id': 'mail-2026-03-27.7' };
    expect(await thread.server.correlationIdOf('tickets', sent)).toBe('mail-2026-03-27.7');
    expect(await thread.server.correlationIdOf('nothing', sent)).toBe('mail-2026-03-27.7');
    await thread.server.as('eva').post('tickets', { ticketId: 'T1', data: REPORT }, sent);
    const [report] = await all(thread.server.store.readStream('ticket-T1'));
    expect(report?.metadata).toMatchObject({
      actor: 'eva',
      correlationId: 'mail-2026-03-27.7',
      causationId: expect.stringMatching(/^[\da-f-]{36}$/),
    });
  });

  test('and without one, or with one that is none, the request has its own', async () => {
    const own = /^[\da-f-]{36}$/;
    expect(await thread.server.correlationIdOf('tickets')).toMatch(own);
    expect(await thread.server.correlationIdOf('tickets', { 'x-correlation-id': 'a b' })).toMatch(own);
  });
});
