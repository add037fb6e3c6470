import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { inFolder, issueLink } from '../../apps/server/src/index.js';
import { ApplicationUnderTest, cookieSet } from '../support/application-under-test.js';

const URL_HERE = 'http://127.0.0.1:3000';
const HOST = { host: '127.0.0.1:3000' };

let server: ApplicationUnderTest;
beforeEach(async () => {
  server = await ApplicationUnderTest.start();
});
afterEach(() => server.close());

const link = (): string =>
  `GET ${issueLink(inFolder(server.folder), { url: URL_HERE, now: server.clock.now() }).replace(URL_HERE, '')}`;
const refused = (code: string): object => ({ status: 403, body: { code } });

describe('the link that a server prints where it starts', () => {
  test('signs in, and sends the browser on from a page of ours', async () => {
    const reply = await server.ask(link(), { headers: HOST });
    expect(cookieSet(reply, 'sla-session')).toBeDefined();
    expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(reply.text).toContain('<meta http-equiv="refresh" content="0;url=/">');
  });

  test('works once', async () => {
    const once = link();
    await server.ask(once, { headers: HOST });
    expect(await server.ask(once, { headers: HOST })).toMatchObject(refused('LINK_USED_UP'));
  });

  test('that is used up leads a browser to the page where people sign in, which says why', async () => {
    const once = link();
    await server.ask(once, { headers: HOST });
    const again = await server.ask(once, { headers: { ...HOST, accept: 'text/html,*/*;q=0.8' } });
    expect(again.status).toBe(303);
    expect(again.headers.location).toBe('/?refused=LINK_USED_UP');
    expect(again.headers['set-cookie']).toBeUndefined();
  });

  test('works for a quarter of an hour', async () => {
    const [early, late] = [link(), link()];
    server.clock.set('2026-03-27T15:44:59.999+01:00');
    expect((await server.ask(early, { headers: HOST })).status).toBe(200);
    server.clock.set('2026-03-27T15:45:00+01:00');
    expect(await server.ask(late, { headers: HOST })).toMatchObject(refused('LINK_USED_UP'));
  });

  test('works over a restart, and is not used up by a look at its head', async () => {
    const once = link();
    await server.ask(once.replace('GET', 'HEAD'), { headers: HOST });
    await server.restart();
    expect((await server.ask(once, { headers: HOST })).status).toBe(200);
  });

  test.each<[string, Record<string, string>, string | undefined]>([
    ['from another machine', HOST, '192.168.1.20'],
    ['through a proxy on this machine', { ...HOST, 'x-forwarded-for': '203.0.113.9' }, undefined],
    ['by no name at all', { host: ':' }, undefined],
    ['by a name that somebody has pointed at this machine', { host: 'evil.example' }, undefined],
  ])('does not work %s, and is not used up by that', async (_, headers, address) => {
    const once = link();
    const reply = await server.ask(once, { headers, ...(address !== undefined && { address }) });
    expect(reply).toMatchObject(refused('ONLY_ON_THIS_MACHINE'));
    expect((await server.ask(once, { headers: HOST, address: '::1' })).status).toBe(200);
  });

  test('does not work behind a proxy, where everybody seems to be on this machine', async () => {
    const proxied = await ApplicationUnderTest.start({ links: false });
    const reply = await proxied.ask('GET /api/v1/sign-in/link?token=x', { headers: HOST });
    expect(reply).toMatchObject({ status: 404, body: { code: 'SIGN_IN_NOT_OFFERED', means: 'link' } });
    expect((await proxied.ask('GET /api/v1/sign-in')).body).toEqual({ openIdConnect: false, link: false });
    await proxied.close();
  });
});
