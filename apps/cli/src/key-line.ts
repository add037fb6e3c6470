import { type ApiKey, isGood } from '#access';
import { formatInstant, type Instant } from '#facts';

/** A key as it is listed: nothing of it opens anything. */
export type KeyLine = ReturnType<typeof keyLine>;

export function keyLine(key: ApiKey, now: Instant) {
  const { hash: _, madeAt, expiresAt, revokedAt, ...open } = key;
  const state = isGood(key, now) ? 'good' : revokedAt === undefined ? 'expired' : 'revoked';
  return {
    ...open,
    state,
    madeAt: formatInstant(madeAt),
    expiresAt: formatInstant(expiresAt),
    ...(revokedAt !== undefined && { revokedAt: formatInstant(revokedAt) }),
  };
}
