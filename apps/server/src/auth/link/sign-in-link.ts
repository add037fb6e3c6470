import type { Role } from '#access';
import type { Instant } from '#facts';
import type { OneTimeTokens } from '../sessions/one-time-tokens.js';

/** How long a link can be used, in milliseconds: a quarter of an hour. */
export const LINK_LIFE = 15 * 60_000;

/** As whom a link signs in. */
export interface LinkContent {
  readonly id: string;
  readonly roles: readonly Role[];
}

/** Whoever starts a server on their own machine owns all that it has. */
export const OWNER: LinkContent = { id: 'owner', roles: ['manager', 'auditor', 'administrator'] };

/** @returns the address, good once and for a quarter of an hour */
export function signInLink(
  tokens: OneTimeTokens,
  { url, now, as = OWNER }: { readonly url: string; readonly now: Instant; readonly as?: LinkContent },
): string {
  const link = new URL('/api/v1/sign-in/link', url);
  link.searchParams.set('token', tokens.issue('link', as, { now, life: LINK_LIFE }));
  return link.href;
}
