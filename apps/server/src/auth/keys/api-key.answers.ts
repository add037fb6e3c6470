import type { ApiKey } from '#access';
import { formatInstant, type Instant } from '#facts';

/** A key as a list shows it, without anything that opens. */
export interface ApiKeyLine {
  readonly keyId: string;
  readonly holder: string;
  readonly label: string | null;
  readonly roles: readonly string[];
  readonly customerId: string | null;
  readonly madeBy: string;
  readonly madeAt: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
  /** To the minute, with this server; `null` where it never was. */
  readonly lastUsedAt: string | null;
}

export function apiKeyLine(key: ApiKey, lastUsedAt: Instant | undefined): ApiKeyLine {
  const { keyId, holder, label = null, roles, customerId = null, madeBy } = key;
  return {
    ...{ keyId, holder, label, roles, customerId, madeBy },
    madeAt: formatInstant(key.madeAt),
    expiresAt: formatInstant(key.expiresAt),
    revokedAt: shown(key.revokedAt),
    lastUsedAt: shown(lastUsedAt),
  };
}

function shown(instant: Instant | undefined): string | null {
  return instant === undefined ? null : formatInstant(instant);
}
