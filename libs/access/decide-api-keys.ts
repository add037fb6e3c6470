import {
  checkShape,
  formatInstant,
  type Instant,
  isSamePerson,
  type NewFact,
  parseInstant,
  SlaError,
} from '#facts';
import type { ApiKeys } from './api-keys.js';
import { type AccessEventData, accessShapes } from './events.js';
import { hasRole, type Role } from './roles.js';
import { areRolesPossible, isSystemActor } from './signed-in.js';

const DAY = 86_400_000;

/** How long a key can be good at most, in milliseconds: one that nobody renews is one that nobody looks after. */
const LONGEST_LIFE = 366 * DAY;

/** Who decides about keys. Without roles it is whoever holds the store's folder, and with it everything anyway. */
export interface KeyIssuer {
  readonly id: string;
  readonly roles?: readonly Role[];
}

export type ApiKeyCommand =
  | { readonly name: 'MakeApiKey'; readonly by: KeyIssuer; readonly data: AccessEventData<'ApiKeyMade'> }
  | { readonly name: 'RevokeApiKey'; readonly data: AccessEventData<'ApiKeyRevoked'> };

/**
 * The event that a command about keys leads to; none where the key is revoked already.
 *
 * @throws SlaError `IMPOSSIBLE_ROLES`, `RESERVED_PERSON`, `INVALID_EXPIRY`, `OWN_ROLES_ONLY`, `UNKNOWN_API_KEY` or what
 *   `checkShape` finds, each with `field`
 */
export function decideApiKeys(command: ApiKeyCommand, keys: ApiKeys, now: Instant): NewFact[] {
  if (command.name === 'RevokeApiKey') return revoked(command.data, keys, now);
  const data = checkShape(accessShapes.ApiKeyMade, command.data);
  checkHolder(data, command.by);
  checkExpiry(parseInstant(data.expiresAt), now);
  return [{ type: 'ApiKeyMade', occurredAt: now, data }];
}

function revoked(data: AccessEventData<'ApiKeyRevoked'>, keys: ApiKeys, now: Instant): NewFact[] {
  const key = keys.get(data.keyId);
  if (!key) throw new SlaError('UNKNOWN_API_KEY', { field: 'keyId', value: data.keyId });
  const checked = checkShape(accessShapes.ApiKeyRevoked, data);
  return key.revokedAt === undefined ? [{ type: 'ApiKeyRevoked', occurredAt: now, data: checked }] : [];
}

function checkHolder({ holder, roles, customerId }: AccessEventData<'ApiKeyMade'>, by: KeyIssuer): void {
  if (isSystemActor(holder)) throw new SlaError('RESERVED_PERSON', { field: 'holder', value: holder });
  if (!areRolesPossible({ roles, ...(customerId !== undefined && { customerId }) })) {
    throw new SlaError('IMPOSSIBLE_ROLES', { field: 'roles', value: roles.join(', ') });
  }
  const { id, roles: held = roles } = by;
  const isMore = roles.some((role) => !hasRole(held, [role]));
  // Who may make keys would otherwise give themselves what they were not given.
  if (isMore && isSamePerson(holder, id)) throw new SlaError('OWN_ROLES_ONLY', { field: 'roles' });
}

function checkExpiry(expiresAt: Instant, now: Instant): void {
  if (expiresAt > now && expiresAt <= now + LONGEST_LIFE) return;
  const [value, latest] = [expiresAt, now + LONGEST_LIFE].map(formatInstant);
  throw new SlaError('INVALID_EXPIRY', { field: 'expiresAt', value, latest });
}
