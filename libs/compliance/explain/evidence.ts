import { formatInstant } from '#facts';
import type { KnownFact } from '../known-facts.js';
import { isLate } from '../late-evidence.js';

/** A fact as an explanation shows it: where it stands, both its times, and what makes it remarkable. */
export interface Evidence {
  readonly type: string;
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly occurredAt: string;
  readonly recordedAt: string;
  /** When it happened as first stated, where a correction moved it. */
  readonly statedAt?: string;
  readonly correctedBy?: { readonly id: string; readonly reason: unknown; readonly recordedAt: string };
  readonly late?: true;
}

export function evidenceOf(fact: KnownFact): Evidence {
  const { type, id, stream, revision, occurredAt, recordedAt, statedAt, correction } = fact;
  return {
    type,
    id,
    stream,
    revision,
    occurredAt: formatInstant(occurredAt),
    recordedAt: formatInstant(recordedAt),
    ...(statedAt !== undefined && { statedAt: formatInstant(statedAt) }),
    ...(correction && {
      correctedBy: {
        id: correction.id,
        reason: (correction.data as { reason?: unknown }).reason,
        recordedAt: formatInstant(correction.recordedAt),
      },
    }),
    ...(isLate(fact) && { late: true as const }),
  };
}
