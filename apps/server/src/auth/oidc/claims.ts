import { areRolesPossible, isRole, isSystemActor, personId, type Role, type SignedIn } from '#access';
import { SlaError } from '#facts';
import type { OidcSettings } from '../../settings/access-settings.js';

type Claims = Readonly<Record<string, unknown>>;

/**
 * Who an ID token says it is, by the claims that the settings name.
 *
 * @throws SlaError `NO_ROLE` where none of the roles is one of ours; `IMPOSSIBLE_ROLES`, `RESERVED_PERSON`,
 *   `INVALID_PERSON` with `field`, the claim
 */
export function signedInBy(claims: Claims, settings: OidcSettings): SignedIn {
  const { userClaim, rolesClaim, customerClaim } = settings;
  const id = personId.safeParse(claimOf(claims, userClaim)).data;
  if (id === undefined) throw new SlaError('INVALID_PERSON', { field: userClaim });
  if (isSystemActor(id)) throw new SlaError('RESERVED_PERSON', { field: userClaim, value: id });
  const roles = rolesOf(claimOf(claims, rolesClaim), settings.roleNames);
  if (roles.length === 0) throw new SlaError('NO_ROLE', { field: rolesClaim, user: id });
  const customer = claimOf(claims, customerClaim);
  const customerId =
    roles.includes('customer') && typeof customer === 'string' && customer ? customer : undefined;
  const signedIn = {
    id,
    roles,
    ...(customerId !== undefined && { customerId }),
    means: 'openid-connect',
  } as const;
  if (areRolesPossible(signedIn)) return signedIn;
  throw new SlaError('IMPOSSIBLE_ROLES', { field: rolesClaim, value: roles.join(', ') });
}

/** A claim by its name, or by the way to it: `realm_access.roles`. */
function claimOf(claims: Claims, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name];
  return name
    .split('.')
    .reduce<unknown>((at, key) => (isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined), claims);
}

function isObject(value: unknown): value is Claims {
  return typeof value === 'object' && value !== null;
}

/** A list, or one text with spaces or commas between; what is no role of ours is somebody else's business. */
function rolesOf(claim: unknown, ours: Readonly<Record<string, Role>>): Role[] {
  const names = typeof claim === 'string' ? claim.split(/[\s,]+/) : Array.isArray(claim) ? claim : [];
  const roles = names.flatMap((name) => {
    const role = typeof name === 'string' ? nameHere(name, ours) : '';
    return isRole(role) ? role : [];
  });
  return [...new Set(roles)];
}

function nameHere(name: string, ours: Readonly<Record<string, Role>>): string {
  return Object.hasOwn(ours, name) ? (ours[name] ?? name) : name;
}
