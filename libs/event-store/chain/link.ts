import { type Instant, SlaError } from '#facts';
import type { EventMetadata, NewEvent } from '../event-store.js';
import type { NewRecord } from '../record-store.js';
import { canonicalTextOfJson } from './canonical.js';
import { hashOf } from './event-hash.js';
import { metadataOf, metadataText } from './record-metadata.js';
import type { Head } from './stream-heads.js';

/**
 * Serialises before anything else is done: a client that fails to do so later may lose the error.
 *
 * @throws SlaError `UNSERIALISABLE_EVENT`
 */
export function prepare(event: NewEvent): NewEvent {
  try {
    checkMetadata(event.metadata);
    // What cannot be changed any more by whoever holds the original.
    return { ...event, data: copyOf(event.data) };
  } catch {
    // A circle or a bigint; what exactly is in the way is for the writer to find.
    throw new SlaError('UNSERIALISABLE_EVENT', { eventId: event.id, type: event.type });
  }
}

/** The data as JSON keeps it. @throws Error where `canonicalText` does */
function copyOf(data: unknown): unknown {
  const text = JSON.stringify(data) as string | undefined;
  if (text === undefined) throw new TypeError('This is no JSON');
  const copy = JSON.parse(text) as unknown;
  // Half of a surrogate pair is written like this, and seldom anything else: only then it is worth a closer look.
  if (text.includes('\\ud')) canonicalTextOfJson(copy);
  return copy;
}

/** Texts and numbers only; nothing else has its place there. */
function checkMetadata(metadata: EventMetadata): void {
  for (const value of Object.values(metadata)) {
    const isFit = typeof value === 'string' ? value.isWellFormed() : Number.isFinite(value ?? 0);
    if (!isFit) throw new TypeError('This is no metadata');
  }
}

/** Records on their way to an adapter, and what their stream's head will be. */
export interface Linked {
  readonly records: readonly NewRecord[];
  readonly head: Head;
}

/** The records of events that follow a stream's head, each one linked to the one before it. */
export function link(stream: string, head: Head, events: readonly NewEvent[], recordedAt: Instant): Linked {
  let { revision, hash: previous } = head;
  const records = events.map((event): NewRecord => {
    const { id, type, occurredAt } = event;
    const data = canonicalTextOfJson(event.data);
    const metadata = metadataOf(event.metadata, { occurredAt, recordedAt }, previous);
    revision += 1;
    previous = hashOf({ stream, revision, id, type, data, metadata });
    return { id, type, data, metadata: metadataText({ ...metadata, hash: previous }) };
  });
  return { records, head: { revision, hash: previous } };
}
