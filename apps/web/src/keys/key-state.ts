import type { KeyLine } from '../api/answers.js';

export const KEY_STATES = ['good', 'expired', 'revoked'] as const;
export type KeyState = (typeof KEY_STATES)[number];

/** Whether a key opens anything; at the instant of its expiry it does not any more. */
export function keyStateOf(
  { revokedAt, expiresAt }: Pick<KeyLine, 'revokedAt' | 'expiresAt'>,
  now: number,
): KeyState {
  if (revokedAt !== null) return 'revoked';
  return now < Date.parse(expiresAt) ? 'good' : 'expired';
}
