import { type Fact, type Instant, parseInstant } from '#facts';
import type { AccessEventData } from './events.js';
import { isRole } from './roles.js';
import type { SignedIn } from './signed-in.js';

/** A key as it is known: never the key itself. */
export interface ApiKey extends Omit<AccessEventData<'ApiKeyMade'>, 'expiresAt'> {
  readonly madeAt: Instant;
  readonly madeBy: string;
  readonly expiresAt: Instant;
  readonly revokedAt?: Instant;
}

/** All keys by their ids, in the order in which they were made. */
export type ApiKeys = ReadonlyMap<string, ApiKey>;

export const initialApiKeys: ApiKeys = new Map();

/** A fact as a store holds it: it knows who caused it. */
type Caused = Fact & { readonly metadata?: { readonly actor: string } };

export function evolveApiKeys(keys: ApiKeys, fact: Caused): ApiKeys {
  if (fact.type === 'ApiKeyMade') {
    const made = fact.data as AccessEventData<'ApiKeyMade'>;
    const known = { madeAt: fact.occurredAt, madeBy: fact.metadata?.actor ?? '' };
    return new Map(keys).set(made.keyId, { ...made, ...known, expiresAt: parseInstant(made.expiresAt) });
  }
  if (fact.type !== 'ApiKeyRevoked') return keys;
  const key = keys.get((fact.data as AccessEventData<'ApiKeyRevoked'>).keyId);
  return key ? new Map(keys).set(key.keyId, { ...key, revokedAt: fact.occurredAt }) : keys;
}

/** Good until it is revoked or expires; at the instant of its expiry it is not good any more. */
export function isGood({ expiresAt, revokedAt }: ApiKey, now: Instant): boolean {
  return revokedAt === undefined && now < expiresAt;
}

/** Who acts by a key. */
export function holderOf({ holder, roles, customerId }: ApiKey): SignedIn {
  return {
    id: holder,
    roles: roles.filter(isRole),
    ...(customerId !== undefined && { customerId }),
    means: 'api-key',
  };
}
