import type { SignedIn } from './signed-in.js';

/** What a question may be about: everything, or one customer. */
export interface Scope {
  readonly customerId?: string;
}

export const EVERYTHING: Scope = {};

export function scopeOf({ customerId }: SignedIn): Scope {
  return customerId === undefined ? EVERYTHING : { customerId };
}

/** True where something of a customer may be seen. What may not be seen does not exist for whoever asks. */
export function isWithin({ customerId: only }: Scope, customerId: string): boolean {
  return only === undefined || only === customerId;
}

/**
 * The customer that a list is about: the one asked for, or the only one that may be seen; `undefined` is everybody.
 *
 * @returns `null` where the one asked for may not be seen, so that there is nothing to list
 */
export function customerWithin(
  { customerId: only }: Scope,
  asked: string | undefined,
): string | null | undefined {
  if (only === undefined) return asked;
  return asked === undefined || asked === only ? only : null;
}
