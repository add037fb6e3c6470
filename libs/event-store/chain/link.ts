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

/** The records of events that follow a stream's head, each one linked to the one before it. */
export function link(
  stream: string,
  head: Head,
  events: readonly NewEvent[],
  recordedAt: Instant,
): NewRecord[] {
  let { revision, hash: previous } = head;
  return events.map((event) => {
    const { id, type, occurredAt } = event;
    const data = canonicalTextOfJson(event.data);
    const metadata = metadataOf(event.metadata, { occurredAt, recordedAt }, previous);
    revision += 1;
    previous = hashOf({ stream, revision, id, type, data, metadata });
    return { id, type, data, metadata: metadataText({ ...metadata, hash: previous }) };
  });
}
