import { formatInstant, type Instant, parseInstant } from '#facts';
import type { EventMetadata, StoredEvent } from '../event-store.js';
import type { StoredRecord } from '../record-store.js';

/** What a record's metadata holds, as JSON. Instants are text in UTC with milliseconds. */
export interface RecordMetadata {
  readonly schema: number;
  readonly actor: string;
  readonly correlationId: string;
  readonly causationId: string;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly claimedRecordedAt?: string;
  readonly importId?: string;
  readonly idempotency?: string;
  /** SHA-256 of this event, and of the one before it in its stream. */
  readonly hash: string;
  readonly previous: string | null;
}

/** All of them, by code unit: the order that RFC 8785 gives to the names of an object. */
const FIELDS = [
  'actor',
  'causationId',
  'claimedRecordedAt',
  'correlationId',
  'hash',
  'idempotency',
  'importId',
  'occurredAt',
  'previous',
  'recordedAt',
  'schema',
] satisfies (keyof RecordMetadata)[];

interface Times {
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
}

/** What is kept of an event beside its data, as far as it is known before the hash is. */
export function metadataOf(
  stated: EventMetadata,
  { occurredAt, recordedAt }: Times,
  previous: string | null,
): Omit<RecordMetadata, 'hash'> {
  const { claimedRecordedAt, ...others } = stated;
  return {
    ...others,
    occurredAt: formatInstant(occurredAt),
    recordedAt: formatInstant(recordedAt),
    ...(claimedRecordedAt !== undefined && { claimedRecordedAt: formatInstant(claimedRecordedAt) }),
    previous,
  };
}

/** The RFC 8785 form of metadata, without anything that does not belong there. */
export function metadataText(metadata: RecordMetadata): string {
  return JSON.stringify(metadata, FIELDS);
}

export function parseMetadata({ metadata }: Pick<StoredRecord, 'metadata'>): RecordMetadata {
  return JSON.parse(metadata) as RecordMetadata;
}

export function parsedData({ data }: Pick<StoredRecord, 'data'>): unknown {
  return JSON.parse(data);
}

/** A record as applications read it. */
export function eventOf(record: StoredRecord, data: unknown): StoredEvent {
  const { id, type, stream, revision, position } = record;
  const {
    occurredAt,
    recordedAt,
    claimedRecordedAt,
    hash: _,
    previous: __,
    ...stated
  } = parseMetadata(record);
  const claim = claimedRecordedAt === undefined ? {} : { claimedRecordedAt: parseInstant(claimedRecordedAt) };
  return {
    id,
    stream,
    revision,
    type,
    occurredAt: parseInstant(occurredAt),
    recordedAt: parseInstant(recordedAt),
    data,
    position,
    metadata: { ...stated, ...claim },
  };
}
