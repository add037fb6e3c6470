import { formatInstant } from '#facts';
import type { AuditMark } from '#projection';
import type { FullAuditEntry } from './audit.queries.js';

/** A fact as an auditor reads it. */
export interface AuditLine {
  readonly position: number;
  readonly stream: string;
  readonly revision: number;
  readonly eventId: string;
  readonly type: string;
  /** Who recorded it. */
  readonly actor: string;
  readonly occurredAt: string;
  /** What *as known at* goes by. */
  readonly recordedAt: string;
  /** Differs where an import claims another. */
  readonly recordedByStoreAt: string;
  readonly importId: string | null;
  readonly marks: readonly AuditMark[];
  readonly data: unknown;
}

/** In the order of a table's columns. */
export const AUDIT_COLUMNS = [
  ...(['position', 'stream', 'revision', 'eventId', 'type', 'actor', 'occurredAt', 'recordedAt'] as const),
  ...(['recordedByStoreAt', 'importId', 'marks', 'data'] as const),
];

export function auditLine({ position, fact, actor, ...entry }: FullAuditEntry): AuditLine {
  const { stream, revision, id: eventId, type, occurredAt, recordedAt, data } = fact;
  return {
    ...{ position, stream, revision, eventId, type, actor },
    occurredAt: formatInstant(occurredAt),
    recordedAt: formatInstant(recordedAt),
    recordedByStoreAt: formatInstant(entry.recordedByStoreAt),
    importId: entry.importId,
    marks: entry.marks,
    data,
  };
}
