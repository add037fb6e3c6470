import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { generateKeyPair } from 'jose';
import { cookieSet } from '../support/application-under-test.js';
import { StoppedClock } from '../support/event-store-samples.js';
import { OidcUnderTest } from '../support/oidc-under-test.js';

const NOW = new StoppedClock().now() / 1_000;

let oidc: OidcUnderTest;
beforeEach(async () => {
  oidc = await OidcUnderTest.start();
});
afterEach(() => oidc.close());

const refusedFor = (reason: string): object => ({ status: 401, body: { code: 'INVALID_ID_TOKEN', reason } });

describe('a token', () => {
  test('that holds signs in by the claims that the settings name', async () => {
    oidc.provider.claims = { sub: 'mia', realm: { roles: ['boss', 'agent'] } };
    const reply = await oidc.comeBack(await oidc.begin('?returnTo=/tickets/T1'));
    expect(reply.text).toContain('content="0;url=/tickets/T1"');
    const cookie = cookieSet(reply, 'sla-session') ?? '';
    expect((await oidc.server.ask('GET /api/v1/me', { headers: { cookie } })).body).toEqual({
      id: 'mia',
      roles: ['manager', 'agent'],
      customerId: null,
      means: 'openid-connect',
      timezone: 'Europe/Bratislava',
    });
  });

  test('of a customer narrows them to theirs', async () => {
    oidc.provider.claims = { realm: { roles: 'customer' }, customer: 'acme' };
    const cookie = cookieSet(await oidc.comeBack(await oidc.begin()), 'sla-session') ?? '';
    const { body } = await oidc.server.ask('GET /api/v1/me', { headers: { cookie } });
    expect(body).toMatchObject({ roles: ['customer'], customerId: 'acme' });
  });

  test.each<[string, object, string]>([
    ['of another issuer', { iss: 'https://evil.example' }, 'ERR_JWT_CLAIM_VALIDATION_FAILED'],
    ['for another client', { aud: 'other' }, 'ERR_JWT_CLAIM_VALIDATION_FAILED'],
    ['for several, handed to another', { aud: ['sla', 'other'], azp: 'other' }, 'OTHER_PARTY'],
    ['for several, handed to nobody', { aud: ['sla', 'other'] }, 'OTHER_PARTY'],
    ['that expired more than a minute ago', { exp: NOW - 61 }, 'ERR_JWT_EXPIRED'],
    ['of more than a minute from now', { nbf: NOW + 62 }, 'ERR_JWT_CLAIM_VALIDATION_FAILED'],
    ['of another attempt', { nonce: 'of another attempt' }, 'OTHER_NONCE'],
    ['of no attempt', { nonce: undefined }, 'ERR_JWT_CLAIM_VALIDATION_FAILED'],
    ['about nobody', { sub: undefined }, 'ERR_JWT_CLAIM_VALIDATION_FAILED'],
    ['without an end', { exp: undefined }, 'ERR_JWT_CLAIM_VALIDATION_FAILED'],
  ])('%s is refused', async (_, claims, reason) => {
    const begun = await oidc.begin();
    oidc.provider.claims = { ...oidc.provider.claims, ...claims };
    const reply = await oidc.comeBack(begun);
    expect(reply).toMatchObject(refusedFor(reason));
    expect(cookieSet(reply, 'sla-session')).toBeUndefined();
  });

  test('that expired within the last minute is taken, for clocks differ', async () => {
    oidc.provider.claims = { ...oidc.provider.claims, exp: NOW - 59 };
    expect((await oidc.comeBack(await oidc.begin())).status).toBe(200);
  });

  test('that nobody signed, or somebody else, or with the public key as a secret, is refused', async () => {
    oidc.provider.header = { alg: 'none' };
    expect(await oidc.comeBack(await oidc.begin())).toMatchObject(refusedFor('ERR_JOSE_ALG_NOT_ALLOWED'));
    oidc.provider.header = { alg: 'RS256', kid: 'k1' };
    oidc.provider.otherKey = (await generateKeyPair('RS256')).privateKey;
    expect(await oidc.comeBack(await oidc.begin())).toMatchObject(
      refusedFor('ERR_JWS_SIGNATURE_VERIFICATION_FAILED'),
    );
    oidc.provider.header = { alg: 'HS256', kid: 'k1' };
    oidc.provider.otherKey = Buffer.from(JSON.stringify(oidc.provider.publicKey));
    expect(await oidc.comeBack(await oidc.begin())).toMatchObject(refusedFor('ERR_JOSE_ALG_NOT_ALLOWED'));
  });

  test.each<[string, object, number, string]>([
    ['without a role of ours', { realm: { roles: ['offline_access'] } }, 403, 'NO_ROLE'],
    ['without the claim', { realm: undefined }, 403, 'NO_ROLE'],
    ['of a customer who is not named', { realm: { roles: ['customer'] } }, 422, 'IMPOSSIBLE_ROLES'],
    ['of a customer with another role', { realm: { roles: ['customer', 'agent'] } }, 422, 'IMPOSSIBLE_ROLES'],
    ['of somebody called like the import', { sub: 'import' }, 422, 'RESERVED_PERSON'],
    ['of somebody with a line break in their name', { sub: 'eva\nadmin' }, 422, 'INVALID_PERSON'],
  ])('%s holds, and lets nobody in', async (...[, claims, status, code]) => {
    oidc.provider.claims = { ...oidc.provider.claims, ...claims };
    expect(await oidc.comeBack(await oidc.begin())).toMatchObject({ status, body: { code } });
  });
});
