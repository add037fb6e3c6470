import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ApplicationUnderTest } from '../support/application-under-test.js';
import { OIDC, OidcUnderTest } from '../support/oidc-under-test.js';

let oidc: OidcUnderTest;
beforeEach(async () => {
  oidc = await OidcUnderTest.start();
});
afterEach(() => oidc.close());

describe('an attempt to sign in', () => {
  test('asks for a code by PKCE, with a state and a nonce that are never the same', async () => {
    const [first, second] = [await oidc.begin(), await oidc.begin()];
    expect(Object.fromEntries(first.asked)).toMatchObject({
      ...{ response_type: 'code', client_id: 'sla', scope: 'openid', code_challenge_method: 'S256' },
      redirect_uri: 'http://127.0.0.1:3000/api/v1/sign-in/oidc/callback',
    });
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(first.asked.get(name)).toMatch(/^[\w-]{43}$/);
      expect(first.asked.get(name)).not.toBe(second.asked.get(name));
    }
  });

  test('shows the provider who this server is, and that it began the attempt', async () => {
    const begun = await oidc.begin();
    await oidc.comeBack(begun);
    const [{ fields, authorization } = { fields: new URLSearchParams(), authorization: '' }] =
      oidc.provider.exchanges;
    expect(Object.fromEntries(fields)).toMatchObject({ grant_type: 'authorization_code', code: 'c' });
    const digest = await crypto.subtle.digest('SHA-256', Buffer.from(fields.get('code_verifier') ?? ''));
    expect(Buffer.from(digest).toString('base64url')).toBe(begun.asked.get('code_challenge'));
    const basic = Buffer.from(String(authorization).slice('Basic '.length), 'base64').toString('utf8');
    expect(basic).toBe(`sla:${encodeURIComponent(OIDC.clientSecret ?? '')}`);
  });

  test('ends where another browser, another state or a second time comes back', async () => {
    const expired = { status: 400, body: { code: 'SIGN_IN_EXPIRED' } };
    const [one, other] = [await oidc.begin(), await oidc.begin()];
    expect(await oidc.comeBack({ ...one, cookie: '' })).toMatchObject(expired);
    expect(await oidc.comeBack({ ...one, cookie: other.cookie })).toMatchObject(expired);
    expect(await oidc.comeBack(one, { state: 'guessed' })).toMatchObject(expired);
    const third = await oidc.begin();
    expect((await oidc.comeBack(third)).status).toBe(200);
    expect(await oidc.comeBack(third)).toMatchObject(expired);
  });

  test('ends after ten minutes', async () => {
    const begun = await oidc.begin();
    oidc.server.clock.set('2026-03-27T15:40:00+01:00');
    expect(await oidc.comeBack(begun)).toMatchObject({ status: 400 });
  });

  test('ends where the provider refuses, at its page or when it is asked for the token', async () => {
    const denied = await oidc.comeBack(await oidc.begin(), { code: '', error: 'access_denied' });
    expect(denied).toMatchObject({ status: 403, body: { code: 'SIGN_IN_REFUSED', reason: 'access_denied' } });
    oidc.provider.refusal = {
      status: 400,
      body: '{"error":"invalid_grant","error_description":"code 4711"}',
    };
    const { status, body, text } = await oidc.comeBack(await oidc.begin());
    expect([status, body.reason]).toEqual([502, '400 invalid_grant']);
    expect(text).not.toContain('4711');
  });

  test('ends where another provider answers', async () => {
    const reply = await oidc.comeBack(await oidc.begin(), { iss: 'https://evil.example' });
    expect(reply.body).toMatchObject({ code: 'SIGN_IN_REFUSED', reason: 'other_issuer' });
  });

  test.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', '/a b'])(
    'goes on to no place of others: %s',
    async (returnTo) => {
      const reply = await oidc.server.ask(
        `GET /api/v1/sign-in/oidc?returnTo=${encodeURIComponent(returnTo)}`,
      );
      expect(reply).toMatchObject({ status: 400, body: { code: 'INVALID_FIELD', field: 'returnTo' } });
    },
  );

  test('cannot write into the page that it goes on from', async () => {
    const begun = await oidc.begin(`?returnTo=${encodeURIComponent('/"><script>alert(1)</script>')}`);
    expect((await oidc.comeBack(begun)).text).not.toContain('<script>');
  });

  test('fails for now where the provider is away, and works when it is back', async () => {
    const away = await ApplicationUnderTest.start({
      publicUrl: 'http://127.0.0.1:3000',
      oidc: { ...OIDC, issuer: 'http://127.0.0.1:1' },
    });
    expect(await away.ask('GET /api/v1/sign-in/oidc')).toMatchObject({
      status: 502,
      body: { code: 'PROVIDER_UNAVAILABLE' },
    });
    await away.close();
    oidc.provider.refusal = { status: 503, body: 'away' };
    expect((await oidc.comeBack(await oidc.begin())).status).toBe(502);
    oidc.provider.refusal = undefined;
    oidc.provider.areKeysAway = true;
    expect((await oidc.comeBack(await oidc.begin())).body).toMatchObject({ status: 502, reason: 'KEYS' });
    oidc.provider.areKeysAway = false;
    expect((await oidc.comeBack(await oidc.begin())).status).toBe(200);
  });
});
