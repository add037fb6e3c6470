import { type Instant, SlaError } from '#facts';
import type { EventMetadata, NewEvent, StoredEvent } from './event-store.js';
import type { Position } from './position.js';

/** What one append may carry: the limit of EventStoreDB servers up to 25.0, the same for every adapter. */
const MAX_APPEND_BYTES = 1024 * 1024;

/** An event as text, which is how every adapter keeps it. */
export interface SerialisedEvent {
  readonly id: string;
  readonly type: string;
  readonly occurredAt: Instant;
  readonly data: string;
  readonly metadata: string;
}

/**
 * Serialises before anything is handed over: a client that fails to do so later may lose the error.
 *
 * @throws SlaError `UNSERIALISABLE_EVENT`, `REPEATED_EVENT_ID`, `APPEND_TOO_LARGE`
 */
export function serialise(events: readonly NewEvent[]): SerialisedEvent[] {
  const serialised = events.map((event) => ({
    id: event.id,
    type: event.type,
    occurredAt: event.occurredAt,
    data: jsonOf(event, event.data),
    metadata: jsonOf(event, event.metadata),
  }));
  checkIds(events);
  checkSize(serialised);
  return serialised;
}

interface Place {
  readonly stream: string;
  readonly revision: number;
  readonly recordedAt: Instant;
  readonly position: Position;
}

/** The event at its place, from its text. */
export function deserialise(event: SerialisedEvent, place: Place): StoredEvent {
  return {
    id: event.id,
    stream: place.stream,
    revision: place.revision,
    type: event.type,
    occurredAt: event.occurredAt,
    recordedAt: place.recordedAt,
    data: JSON.parse(event.data) as unknown,
    position: place.position,
    metadata: JSON.parse(event.metadata) as EventMetadata,
  };
}

function jsonOf({ id, type }: NewEvent, value: unknown): string {
  try {
    const json = JSON.stringify(value) as string | undefined;
    if (json !== undefined) return json;
  } catch {
    // A circle or a bigint; what exactly is in the way is for the writer to find.
  }
  throw new SlaError('UNSERIALISABLE_EVENT', { eventId: id, type });
}

function checkIds(events: readonly NewEvent[]): void {
  const seen = new Set<string>();
  for (const { id } of events) {
    if (seen.has(id)) throw new SlaError('REPEATED_EVENT_ID', { eventId: id });
    seen.add(id);
  }
}

function checkSize(events: readonly SerialisedEvent[]): void {
  const bytes = events.reduce(
    (sum, { data, metadata }) => sum + Buffer.byteLength(data) + Buffer.byteLength(metadata),
    0,
  );
  if (bytes > MAX_APPEND_BYTES) throw new SlaError('APPEND_TOO_LARGE', { bytes, limit: MAX_APPEND_BYTES });
}
