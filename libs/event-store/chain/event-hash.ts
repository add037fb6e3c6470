import { createHash } from 'node:crypto';
import { canonicalText } from './canonical.js';
import type { RecordMetadata } from './record-metadata.js';

/** Of what goes into a hash, and in which form. A chain can only be checked by whoever knows it. */
const FORMAT = 1;

/** An event as it is hashed: at its place, sealed where it is personal, linked to the one before it. */
export interface HashedEvent {
  readonly stream: string;
  readonly revision: number;
  readonly id: string;
  readonly type: string;
  /** As it is kept: what is sealed stays sealed, so that the hash outlives the key. */
  readonly data: unknown;
  readonly metadata: Omit<RecordMetadata, 'hash'>;
}

/**
 * SHA-256, in hexadecimal, over the RFC 8785 form of an event (design: events, "Metadata, and what is fixed from the
 * first event on"). Instants stand in it as they are kept, in UTC with milliseconds: `2026-03-27T14:30:00.000Z`; the
 * first event of a stream has `previous: null`. `importId` and `idempotency` are no part of it.
 */
export function hashOf({ stream, revision, id, type, data, metadata }: HashedEvent): string {
  const { schema, occurredAt, recordedAt, claimedRecordedAt } = metadata;
  const { actor, correlationId, causationId, previous } = metadata;
  const happened = { occurredAt, recordedAt, ...(claimedRecordedAt !== undefined && { claimedRecordedAt }) };
  const caused = { actor, correlationId, causationId };
  const event = {
    format: FORMAT,
    stream,
    revision,
    id,
    type,
    schema,
    ...happened,
    ...caused,
    data,
    previous,
  };
  return sha256(canonicalText(event));
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
