import { describe, expect, test } from '@jest/globals';
import { type Fact, formatInstant, type NewFact, parseInstant, SlaError } from '#facts';
import { type ApiKeys, evolveApiKeys, holderOf, initialApiKeys, isGood } from './api-keys.js';
import { type ApiKeyCommand, decideApiKeys } from './decide-api-keys.js';

const FRIDAY = parseInstant('2026-03-27T15:30:00+01:00');
const DAY = 86_400_000;
const asked = {
  keyId: '0123456789abcdef',
  holder: 'helpdesk',
  roles: ['agent'] as ('agent' | 'customer' | 'manager' | 'administrator')[],
  hash: 'ab'.repeat(32),
  expiresAt: formatInstant(FRIDAY + DAY),
};
const admin = { id: 'admin-ada', roles: ['administrator'] } as const;
const make = (differs: object = {}, by: object = admin): ApiKeyCommand =>
  ({ name: 'MakeApiKey', by, data: { ...asked, ...differs } }) as ApiKeyCommand;

function known(facts: readonly NewFact[], at = initialApiKeys): ApiKeys {
  const stored = facts.map((fact) => ({ ...fact, metadata: { actor: 'admin-ada' } }) as unknown as Fact);
  return stored.reduce(evolveApiKeys, at);
}

describe('an API key', () => {
  const keys = known(decideApiKeys(make(), initialApiKeys, FRIDAY));
  const key = keys.get(asked.keyId)!;

  test('is known with its holder, its roles and who made it', () => {
    expect(key).toMatchObject({ holder: 'helpdesk', roles: ['agent'], madeBy: 'admin-ada', madeAt: FRIDAY });
    expect(holderOf(key)).toEqual({ id: 'helpdesk', roles: ['agent'], means: 'api-key' });
  });

  test('is good until the instant of its expiry, and not at it', () => {
    expect([DAY - 1, DAY].map((later) => isGood(key, FRIDAY + later))).toEqual([true, false]);
  });

  test('is good no more once it is revoked, and is revoked once', () => {
    const revoke: ApiKeyCommand = { name: 'RevokeApiKey', data: { keyId: asked.keyId, reason: 'leaked' } };
    const after = known(decideApiKeys(revoke, keys, FRIDAY + 1), keys);
    expect(isGood(after.get(asked.keyId)!, FRIDAY + 1)).toBe(false);
    expect(decideApiKeys(revoke, after, FRIDAY + 2)).toEqual([]);
  });

  test('of a customer names the customer', () => {
    const [made] = decideApiKeys(make({ roles: ['customer'], customerId: 'acme' }), initialApiKeys, FRIDAY);
    expect(made).toMatchObject({ type: 'ApiKeyMade', data: { customerId: 'acme' } });
  });

  test('can be a smaller one of one’s own', () => {
    const owner = { id: 'owner', roles: ['manager', 'administrator'] };
    expect(decideApiKeys(make({ holder: 'owner' }, owner), initialApiKeys, FRIDAY)).toHaveLength(1);
  });

  test('can be made by whoever holds the store’s folder, for whatever they like', () => {
    const command = make({ holder: 'me', roles: ['administrator'] }, { id: 'me' });
    expect(decideApiKeys(command, initialApiKeys, FRIDAY)).toHaveLength(1);
  });
});

describe('an API key is refused', () => {
  test.each<[string, object, string]>([
    ['without a role', { roles: [] }, 'INVALID_FIELD'],
    ['for a role that does not exist', { roles: ['king'] }, 'INVALID_FIELD'],
    ['for a customer who is not named', { roles: ['customer'] }, 'IMPOSSIBLE_ROLES'],
    [
      'for a customer who is an agent too',
      { roles: ['customer', 'agent'], customerId: 'acme' },
      'IMPOSSIBLE_ROLES',
    ],
    ['for an agent of one customer', { customerId: 'acme' }, 'IMPOSSIBLE_ROLES'],
    ['in the name of the import', { holder: 'Import' }, 'RESERVED_PERSON'],
    ['in a name with spaces', { holder: 'the helpdesk' }, 'INVALID_PERSON'],
    ['that has expired', { expiresAt: formatInstant(FRIDAY) }, 'INVALID_EXPIRY'],
    [
      'that nobody has to renew for years',
      { expiresAt: formatInstant(FRIDAY + 400 * DAY) },
      'INVALID_EXPIRY',
    ],
    [
      'to an administrator who wants to be manager',
      { holder: 'Admin-Ada', roles: ['manager'] },
      'OWN_ROLES_ONLY',
    ],
  ])('%s', (_, differs, code) => {
    const refused = (): unknown => decideApiKeys(make(differs), initialApiKeys, FRIDAY);
    expect(refused).toThrow(SlaError);
    expect(refused).toThrow(code);
  });

  test('where it is to be revoked and does not exist', () => {
    const revoke: ApiKeyCommand = { name: 'RevokeApiKey', data: { keyId: asked.keyId } };
    expect(() => decideApiKeys(revoke, initialApiKeys, FRIDAY)).toThrow('UNKNOWN_API_KEY');
  });
});
