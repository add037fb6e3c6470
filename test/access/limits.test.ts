import { afterEach, expect, test } from '@jest/globals';
import { type AccessSettings, usualAccess } from '../../apps/server/src/settings/access-settings.js';
import { ApplicationUnderTest, type Reply } from '../support/application-under-test.js';

let server: ApplicationUnderTest;
afterEach(() => server.close());

async function start(limits: Partial<AccessSettings['limits']>): Promise<void> {
  server = await ApplicationUnderTest.start({ limits: { ...usualAccess().limits, ...limits } });
}

async function statuses(count: number, ask: () => Promise<Reply>): Promise<number[]> {
  const answers: number[] = [];
  for (let at = 0; at < count; at += 1) answers.push((await ask()).status);
  return answers;
}

test('an address that is not signed in is turned away for a while, and others are not', async () => {
  await start({ perAddress: 2 });
  const from = (address: string) => () => server.ask('GET /api/v1/me', { address });
  expect(await statuses(3, from('192.0.2.1'))).toEqual([401, 401, 429]);
  const refused = await from('192.0.2.1')();
  expect(refused.headers['retry-after']).toBe(String(refused.body.seconds));
  expect(refused.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(refused.body).toMatchObject({
    code: 'TOO_MANY_REQUESTS',
    detail: expect.stringMatching(/^Too many/),
  });
  expect((await from('192.0.2.2')()).status).toBe(401);
});

test('a person is counted wherever they come from, and a key that is no good by its address', async () => {
  await start({ perPerson: 2, perAddress: 1 });
  let number = 0;
  const elsewhere = () =>
    server.ask('GET /api/v1/me', { headers: server.as('agent'), address: `192.0.2.${++number}` });
  expect(await statuses(3, elsewhere)).toEqual([200, 200, 429]);
  const guess = () => server.ask('GET /api/v1/me', { headers: { authorization: 'Bearer sla_guess' } });
  expect(await statuses(2, guess)).toEqual([401, 429]);
});

test('attempts to sign in are fewer, and each address has its own', async () => {
  await start({ signIns: 2 });
  const attempt = () =>
    server.ask('GET /api/v1/sign-in/link?token=guess', { headers: { host: 'localhost' } });
  expect(await statuses(3, attempt)).toEqual([403, 403, 429]);
});

test('and are counted however somebody spells the way', async () => {
  await start({ signIns: 1 });
  const paths = ['/api/v1/sign-in/link?token=a', '/api/v1/sign%2Din/link?token=b'];
  const ask = () => server.ask(`GET ${paths.shift() ?? ''}`, { headers: { host: 'localhost' } });
  expect(await statuses(2, ask)).toEqual([403, 429]);
});

test('whoever watches over the server is never turned away', async () => {
  await start({ perAddress: 1 });
  expect(await statuses(3, () => server.ask('GET /health/live'))).toEqual([200, 200, 200]);
});

test('a body that is too large is refused before anybody looks into it', async () => {
  await start({ body: 1_024 });
  const body = { data: { subject: 'x'.repeat(1_024) } };
  const reply = await server.ask('POST /api/v1/tickets', { headers: server.as('agent'), body });
  expect(reply).toMatchObject({ status: 413, body: { code: 'REQUEST_TOO_LARGE' } });
});

test('a request has to arrive in full before a time', async () => {
  await start({ arrival: 7_000 });
  // Node looks every half minute whether a connection is late; it is Node's to test that it does.
  expect(server.application.getHttpServer()).toMatchObject({ requestTimeout: 7_000 });
});
