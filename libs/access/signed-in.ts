import { isSamePerson } from '#facts';
import type { Role } from './roles.js';

/** By what somebody showed who they are. */
export type Means = 'api-key' | 'openid-connect' | 'link';

/** Somebody who is known, and what they may do. */
export interface SignedIn {
  /** Who it is: the `actor` of the events that they cause. */
  readonly id: string;
  readonly roles: readonly Role[];
  /** Of the customer whose tickets alone they see; with the role `customer` and with no other. */
  readonly customerId?: string;
  readonly means: Means;
}

/** Actors that are no people: nobody can be called so. */
const SYSTEM_ACTORS = ['anonymous', 'command-line', 'demo', 'import', 'system'];

export function isSystemActor(id: string): boolean {
  return SYSTEM_ACTORS.some((actor) => isSamePerson(actor, id));
}

/** A customer sees their own and has no other role; everybody else is no customer. */
export function areRolesPossible({ roles, customerId }: Pick<SignedIn, 'roles' | 'customerId'>): boolean {
  if (roles.length === 0) return false;
  return roles.includes('customer')
    ? roles.length === 1 && customerId !== undefined
    : customerId === undefined;
}
