import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createApi, type Problem } from '../../apps/web/src/api/client.js';
import { ApplicationUnderTest } from '../support/application-under-test.js';
import { CONFIRMATION, REPORT } from '../support/event-store-thread.js';

let server: ApplicationUnderTest;
let baseUrl: string;
beforeAll(async () => {
  server = await ApplicationUnderTest.start();
  server.clock.set('2026-03-27T15:31:10+01:00');
  baseUrl = await server.application.listen(0, '127.0.0.1').then(() => server.application.getUrl());
});
afterAll(() => server.close());

test('a program reports a ticket, confirms it, and reads how its promises stand, each call typed', async () => {
  const api = createApi({ baseUrl, headers: server.as('agent') });
  const reported = await api.POST('/api/v1/tickets', { body: { ticketId: 'T1', data: REPORT } });
  expect(reported.data).toMatchObject({ ticketId: 'T1', revision: 0 });
  const path = { ticketId: 'T1' };
  const header = { 'If-Match': reported.response.headers.get('etag') ?? '' };
  const confirmed = await api.POST('/api/v1/tickets/{ticketId}/acknowledgements', {
    params: { path, header },
    body: { data: CONFIRMATION },
  });
  const minPosition = confirmed.data?.position ?? '';
  const { data } = await api.GET('/api/v1/tickets/{ticketId}', { params: { path, query: { minPosition } } });
  expect(data?.facts.map(({ type }) => type)).toEqual(['TicketReported', 'TicketAcknowledged']);
});

test('a refusal is a problem in the language that the reader has chosen just now', async () => {
  let language = 'en';
  const api = createApi({ baseUrl, headers: server.as('agent'), language: () => language });
  const ask = async (): Promise<Problem | undefined> => {
    const params = { path: { ticketId: 'T9' } };
    return (await api.GET('/api/v1/tickets/{ticketId}', { params })).error;
  };
  const english = await ask();
  language = 'sk';
  const slovak = await ask();
  expect([english?.code, slovak?.code]).toEqual(['UNKNOWN_TICKET', 'UNKNOWN_TICKET']);
  expect(slovak?.detail).not.toBe(english?.detail);
});
