import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import Provider from 'oidc-provider';
import { SystemClock } from '#event-store';
import { createApplication, inMemory } from '../../apps/server/src/index.js';
import { Browser, type Page } from '../support/browser.js';
import { usualAccess } from '../../apps/server/src/settings/access-settings.js';

type Application = Awaited<ReturnType<typeof createApplication>>;

let providing: Server;
let application: Application;
let here: string;

/** A certified provider (`oidc-provider`), in which everybody signs in by their name, and the server that trusts it. */
beforeAll(async () => {
  providing = createServer().listen(0, '127.0.0.1');
  await once(providing, 'listening');
  const issuer = `http://127.0.0.1:${(providing.address() as AddressInfo).port}`;
  // The port of the server that signs people in is not known before it listens, and the provider wants to know it.
  const gate = createServer().listen(0, '127.0.0.1');
  await once(gate, 'listening');
  const { port } = gate.address() as AddressInfo;
  gate.close();
  here = `http://127.0.0.1:${port}`;
  // It warns of what a test is right to do.
  for (const say of ['warn', 'info'] as const) jest.spyOn(console, say).mockReturnValue();
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'sla',
        client_secret: 'shared with the server alone',
        redirect_uris: [`${here}/api/v1/sign-in/oidc/callback`],
      },
    ],
    claims: { openid: ['sub', 'groups'] },
    conformIdTokenClaims: false,
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => ({ sub: id, groups: [`sla-${id.split('.')[0] ?? ''}s`] }),
    }),
    cookies: { keys: ['for this test'] },
  });
  const answer = provider.callback();
  providing.on('request', (request, reply) => void answer(request, reply));
  const access = {
    ...usualAccess(),
    publicUrl: here,
    oidc: {
      ...{ issuer, clientId: 'sla', clientSecret: 'shared with the server alone', scope: 'openid' },
      ...{ userClaim: 'sub', rolesClaim: 'groups', customerClaim: 'customer' },
      roleNames: { 'sla-auditors': 'auditor' } as const,
    },
  };
  application = await createApplication({ ...inMemory(), access }, new SystemClock());
  await application.listen(port, '127.0.0.1');
});
afterAll(async () => {
  await application.close();
  providing.closeAllConnections();
  providing.close();
});

async function signIn(browser: Browser, name: string): Promise<Page> {
  const login = await browser.visit(`${here}/api/v1/sign-in/oidc`);
  const consent = await browser.submit(login, { login: name, password: 'any' });
  return browser.submit(consent, {});
}

test('somebody signs in at a real provider: page, password, consent, and back with the role that it gives them', async () => {
  const browser = new Browser();
  const back = await signIn(browser, 'auditor.anna');
  expect([back.status, back.url.startsWith(`${here}/api/v1/sign-in/oidc/callback?`)]).toEqual([200, true]);
  expect(JSON.parse((await browser.visit(`${here}/api/v1/me`)).text)).toEqual({
    id: 'auditor.anna',
    roles: ['auditor'],
    customerId: null,
    means: 'openid-connect',
    timezone: 'Europe/Bratislava',
  });
  expect((await browser.visit(`${here}/api/v1/tickets`)).status).toBe(200);
});

test('and somebody whom it gives no role of ours is told so, and is not signed in', async () => {
  const browser = new Browser();
  const back = await signIn(browser, 'cook.cyril');
  expect(back.status).toBe(403);
  expect(JSON.parse(back.text)).toMatchObject({ code: 'NO_ROLE', field: 'groups', user: 'cook.cyril' });
  expect((await browser.visit(`${here}/api/v1/me`)).status).toBe(401);
});
