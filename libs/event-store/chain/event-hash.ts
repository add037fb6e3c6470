import { hash } from 'node:crypto';
import type { RecordMetadata } from './record-metadata.js';

/** Of what goes into a hash, and in which form. A chain can only be checked by whoever knows it. */
const FORMAT = 1;

/** An event as it is hashed: at its place, sealed where it is personal, linked to the one before it. */
export interface HashedEvent {
  readonly stream: string;
  readonly revision: number;
  readonly id: string;
  readonly type: string;
  /** In its RFC 8785 form, as it is kept: what is sealed stays sealed, so that the hash outlives the key. */
  readonly data: string;
  readonly metadata: Omit<RecordMetadata, 'hash'>;
}

/**
 * SHA-256, in hexadecimal, over the RFC 8785 form of an event (design: events, "Metadata, and what is fixed from the
 * first event on"). Instants stand in it as they are kept, in UTC with milliseconds: `2026-03-27T14:30:00.000Z`; the
 * first event of a stream has `previous: null`. `importId` and `idempotency` are no part of it.
 */
export function hashOf({ stream, revision, id, type, data, metadata }: HashedEvent): string {
  const { actor, causationId, claimedRecordedAt, correlationId } = metadata;
  const { occurredAt, previous, recordedAt, schema } = metadata;
  const before = { actor, causationId, claimedRecordedAt, correlationId };
  const after = { format: FORMAT, id, occurredAt, previous, recordedAt, revision, schema, stream, type };
  // The names stand in the order of their code units, and no value but the data has an order of its own. Taken apart
  // like this, the data, which is most of it, is brought into its form once and not twice.
  return sha256(`${JSON.stringify(before).slice(0, -1)},"data":${data},${JSON.stringify(after).slice(1)}`);
}

export function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}
