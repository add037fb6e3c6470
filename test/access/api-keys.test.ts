import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ApplicationUnderTest, bearer, type Reply } from '../support/application-under-test.js';
import { all } from '../support/event-store-samples.js';
import { REPORT } from '../support/event-store-thread.js';

let server: ApplicationUnderTest;
beforeEach(async () => {
  server = await ApplicationUnderTest.start();
});
afterEach(() => server.close());

const make = (asked: object): Promise<Reply> =>
  server.ask('POST /api/v1/keys', {
    headers: server.as('administrator'),
    body: { holder: 'helpdesk', roles: ['agent'], ...asked },
  });
const me = (key: unknown): Promise<Reply> => server.ask('GET /api/v1/me', { headers: bearer(key) });

describe('an API key that an administrator makes', () => {
  test('says who its holder is, and what it records is recorded by them', async () => {
    const { status, body } = await make({});
    expect(status).toBe(201);
    expect((await me(body.key)).body).toEqual({
      id: 'helpdesk',
      roles: ['agent'],
      customerId: null,
      means: 'api-key',
      timezone: 'Europe/Bratislava',
    });
    const report = { ticketId: 'T1', data: REPORT };
    await server.ask('POST /api/v1/tickets', { headers: bearer(body.key), body: report });
    const [reported] = await all(server.store.readStream('ticket-T1'));
    expect(reported).toMatchObject({ type: 'TicketReported', metadata: { actor: 'helpdesk' } });
  });

  test('is shown once: neither the store nor a list has it, only its hash', async () => {
    const { key } = (await make({})).body as { key: string };
    const secret = key.slice('sla_0123456789abcdef_'.length);
    const list = await server.ask('GET /api/v1/keys', { headers: server.as('administrator') });
    const [made] = await all(server.store.readStream('access-api-keys'));
    const events = JSON.stringify(made?.data);
    expect(events).toMatch(/"hash":"[0-9a-f]{64}"/);
    expect([list.text.includes(secret), list.text.includes('hash'), events.includes(secret)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('is listed with who made it and when it was last used, to the minute', async () => {
    const { key, keyId } = (await make({ label: 'reports' })).body;
    await me(key);
    server.clock.set('2026-03-27T15:30:59+01:00');
    await me(key);
    const { body } = await server.ask('GET /api/v1/keys', { headers: server.as('auditor') });
    expect(body.keys).toEqual([
      expect.objectContaining({
        ...{ keyId, holder: 'helpdesk', label: 'reports', madeBy: 'the-administrator', revokedAt: null },
        lastUsedAt: '2026-03-27T14:30:00.000Z',
        expiresAt: '2026-06-25T14:30:00.000Z',
      }),
    ]);
  });

  test('opens nothing from the instant of its expiry on', async () => {
    const { key } = (await make({ expiresAt: '2026-03-27T16:00:00+01:00' })).body;
    server.clock.set('2026-03-27T15:59:59.999+01:00');
    expect((await me(key)).status).toBe(200);
    server.clock.set('2026-03-27T16:00:00+01:00');
    expect(await me(key)).toMatchObject({ status: 401, body: { code: 'API_KEY_EXPIRED' } });
  });

  test('opens nothing any more once it is revoked, and a second revocation changes nothing', async () => {
    const { key, keyId } = (await make({})).body;
    for (const time of ['once', 'twice']) {
      const revoked = await server.ask(`DELETE /api/v1/keys/${String(keyId)}`, {
        headers: server.as('administrator'),
      });
      expect([time, revoked]).toMatchObject([
        time,
        { status: 200, body: { keyId, revokedAt: '2026-03-27T14:30:00.000Z' } },
      ]);
    }
    expect(await me(key)).toMatchObject({ status: 401, body: { code: 'API_KEY_REVOKED' } });
    expect(await all(server.store.readStream('access-api-keys'))).toHaveLength(2);
  });

  test('is good over a restart', async () => {
    const { key } = (await make({})).body;
    await server.restart();
    expect((await me(key)).status).toBe(200);
  });

  test('opens no more than its roles do', async () => {
    const { key } = (await make({})).body;
    expect(await server.ask('GET /api/v1/keys', { headers: bearer(key) })).toMatchObject({
      status: 403,
      body: { code: 'NOT_ALLOWED', roles: 'administrator, auditor' },
    });
  });
});

describe('no key', () => {
  test.each([
    ['with another secret', (key: string) => key.slice(0, -1) + (key.endsWith('A') ? 'B' : 'A')],
    ['with another id', (key: string) => key.replace(/_[0-9a-f]/, (id) => (id === '_0' ? '_1' : '_0'))],
    ['cut short', (key: string) => key.slice(0, 40)],
    ['that is empty', () => ''],
  ])('%s opens anything', async (_, changed) => {
    const { key } = (await make({})).body as { key: string };
    expect(await me(changed(key))).toMatchObject({ status: 401, body: { code: 'INVALID_API_KEY' } });
  });

  test('is taken from elsewhere than the header made for it', async () => {
    const { key } = (await make({})).body as { key: string };
    const basic = { authorization: `Basic ${Buffer.from(`sla:${key}`).toString('base64')}` };
    expect((await server.ask('GET /api/v1/me', { headers: basic })).status).toBe(401);
    expect((await server.ask(`GET /api/v1/me?access_token=${key}`)).status).toBe(401);
  });

  test('gives an administrator a role that they do not have', async () => {
    expect(await make({ holder: 'the-administrator', roles: ['auditor'] })).toMatchObject({
      status: 422,
      body: { code: 'OWN_ROLES_ONLY' },
    });
  });

  test.each([
    [{ holder: undefined }, '400 MISSING_FIELD holder'],
    [{ roles: [] }, '400 INVALID_FIELD roles'],
    [{ roles: ['customer'] }, '422 IMPOSSIBLE_ROLES roles'],
    [{ holder: 'command-line' }, '422 RESERVED_PERSON holder'],
    [{ secret: 'mine' }, '400 UNKNOWN_FIELD secret'],
  ])('is made of %j', async (asked, expected) => {
    const { status, body } = await make(asked);
    expect(`${status} ${String(body.code)} ${String(body.field)}`).toBe(expected);
    expect(await all(server.store.readAll())).toEqual([]);
  });
});

test('who is not signed in is told how to, in their language', async () => {
  const english = await server.ask('GET /api/v1/me');
  expect(english.headers['www-authenticate']).toBe('Bearer');
  expect(english.body.detail).toMatch(/^Sign in first/);
  const slovak = await server.ask('GET /api/v1/me', { headers: { 'accept-language': 'sk-SK,en;q=0.5' } });
  expect(slovak.body).toMatchObject({
    status: 401,
    code: 'NOT_SIGNED_IN',
    detail: expect.stringMatching(/^Najprv/),
  });
});
