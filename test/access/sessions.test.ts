import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { issueLink, inFolder } from '../../apps/server/src/index.js';
import { ApplicationUnderTest, cookieSet, type Reply } from '../support/application-under-test.js';
import { all } from '../support/event-store-samples.js';

const MINUTE = 60_000;
const HERE = 'http://127.0.0.1:3000';
const FRIDAY = Date.parse('2026-03-27T15:30:00+01:00');

let server: ApplicationUnderTest;
let cookie: string;

beforeEach(async () => {
  server = await ApplicationUnderTest.start();
  cookie = cookieSet(await signIn(), 'sla-session') ?? '';
});
afterEach(() => server.close());

const link = (): string => issueLink(inFolder(server.folder), { url: HERE, now: server.clock.now() });
const signIn = (url = link()): Promise<Reply> =>
  server.ask(`GET ${url.replace(HERE, '')}`, { headers: { host: '127.0.0.1:3000' } });
const me = (): Promise<Reply> => server.ask('GET /api/v1/me', { headers: { cookie } });
const signOut = (headers: Record<string, string> = {}): Promise<Reply> =>
  server.ask('DELETE /api/v1/session', { headers: { cookie, host: '127.0.0.1:3000', ...headers } });

describe('a session', () => {
  test('is a cookie that no script reads and no other site’s page makes a browser send', async () => {
    const [set] = (await signIn()).headers['set-cookie'] as string[];
    expect(set).toMatch(/^sla-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect((await me()).body).toEqual({
      id: 'owner',
      roles: ['manager', 'auditor', 'administrator'],
      customerId: null,
      means: 'link',
      timezone: 'Europe/Bratislava',
    });
  });

  test('ends when nobody has used it for an hour, and goes on while somebody does', async () => {
    for (const minutes of [50, 100, 150]) {
      server.clock.set(FRIDAY + minutes * MINUTE);
      expect((await me()).status).toBe(200);
    }
    server.clock.set(FRIDAY + 210 * MINUTE - 1);
    expect((await me()).status).toBe(200);
    server.clock.set(FRIDAY + 270 * MINUTE - 1);
    expect(await me()).toMatchObject({ status: 401, body: { code: 'SESSION_ENDED' } });
  });

  test('ends after twelve hours, however much it is used', async () => {
    for (let minutes = 30; minutes < 720; minutes += 30) {
      server.clock.set(FRIDAY + minutes * MINUTE);
      expect((await me()).status).toBe(200);
    }
    server.clock.set(FRIDAY + 720 * MINUTE);
    expect((await me()).status).toBe(401);
  });

  test('survives a restart', async () => {
    await server.restart();
    expect((await me()).status).toBe(200);
  });

  test('ends where its owner signs out, and the cookie is taken back', async () => {
    const reply = await signOut({ 'sec-fetch-site': 'same-origin' });
    expect(reply.status).toBe(204);
    expect(reply.headers['set-cookie']).toBe('sla-session=; Max-Age=0; Path=/; HttpOnly; SameSite=Strict');
    expect((await me()).status).toBe(401);
  });

  test('ends where an administrator ends all of somebody’s', async () => {
    const other = cookieSet(await signIn(), 'sla-session') ?? '';
    const headers = server.as('administrator');
    const { body } = await server.ask('DELETE /api/v1/users/owner/sessions', { headers });
    expect(body).toEqual({ ended: 2 });
    expect((await me()).status).toBe(401);
    expect((await server.ask('GET /api/v1/me', { headers: { cookie: other } })).status).toBe(401);
  });

  test('stands in its file by a hash alone', () => {
    const files = ['sessions.sqlite', 'sessions.sqlite-wal'].map((name) =>
      readFileSync(join(server.folder, name), 'latin1'),
    );
    expect(files.join('')).toContain('owner');
    expect(files.join('')).not.toContain(cookie.split('=')[1]);
  });

  test('is written down: who signed in, and out, and whom an administrator signed out', async () => {
    await signOut({ origin: HERE });
    await signIn();
    await server.ask('DELETE /api/v1/users/owner/sessions', { headers: server.as('administrator') });
    const events = await all(server.store.readStream('access-log-2026-03-27'));
    expect(
      events.map(({ type, data, metadata }) => [type, (data as { user: string }).user, metadata.actor]),
    ).toEqual([
      ['SignedIn', 'owner', 'owner'],
      ['SignedOut', 'owner', 'owner'],
      ['SignedIn', 'owner', 'owner'],
      ['SessionsEnded', 'owner', 'the-administrator'],
    ]);
  });
});

describe('a change that a browser asks for', () => {
  test.each<[string, Record<string, string>, number]>([
    ['from a page of ours, as the browser says', { 'sec-fetch-site': 'same-origin' }, 204],
    ['from a page of ours, by its origin', { origin: HERE }, 204],
    ['from another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['from a neighbour of ours', { 'sec-fetch-site': 'same-site' }, 403],
    ['from another site, whatever it claims', { 'sec-fetch-site': 'cross-site', origin: HERE }, 403],
    ['from another port of this machine', { origin: 'http://127.0.0.1:8080' }, 403],
    ['from a page without an origin', { origin: 'null' }, 403],
    ['from nobody knows where', {}, 403],
  ])('%s', async (_, headers, status) => {
    const reply = await signOut(headers);
    expect(reply.status).toBe(status);
    if (status === 403) expect(reply.body.code).toBe('FOREIGN_ORIGIN');
    expect((await me()).status).toBe(status === 403 ? 200 : 401);
  });
});

describe('behind a proxy that ends TLS', () => {
  test('the cookie is for TLS and for this host only, and only from the proxy the word is taken', async () => {
    const proxied = await ApplicationUnderTest.start({
      trustedProxies: ['10.0.0.1'],
      publicUrl: 'https://sla.example',
    });
    const { cookie: plain = '' } = proxied.as('agent');
    const asked = {
      cookie: `__Host-${plain}`,
      'x-forwarded-proto': 'https',
      origin: 'https://sla.example',
    };
    const out = await proxied.ask('DELETE /api/v1/session', { headers: asked, address: '10.0.0.1' });
    expect([out.status, out.headers['set-cookie']]).toEqual([
      204,
      '__Host-sla-session=; Max-Age=0; Path=/; HttpOnly; Secure; SameSite=Strict',
    ]);
    expect(out.headers['strict-transport-security']).toMatch(/^max-age=/);
    const others = await proxied.ask('GET /api/v1/me', { headers: asked, address: '10.0.0.2' });
    expect(others.body.code).toBe('NOT_SIGNED_IN');
    await proxied.close();
  });
});
