import { type Instant, SlaError } from '#facts';
import type { NewEvent } from '../event-store.js';
import type { NewRecord } from '../record-store.js';
import { canonicalText, canonicalTextOfJson } from './canonical.js';
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
    canonicalText(event.metadata);
    // What cannot be changed any more by whoever holds the original.
    return { ...event, data: JSON.parse(canonicalText(event.data)) as unknown };
  } catch {
    // A circle or a bigint; what exactly is in the way is for the writer to find.
    throw new SlaError('UNSERIALISABLE_EVENT', { eventId: event.id, type: event.type });
  }
}

/** Records on their way to an adapter, and what their stream's head will be. */
interface Linked {
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
