import type { Instant } from '#facts';
import { Bell, catchUp } from '../catch-up.js';
import type { Clock } from '../clock.js';
import {
  type AppendResult,
  EventStore,
  type ExpectedRevision,
  type NewEvent,
  type ReadStreamOptions,
  type StoredEvent,
  type SubscribeOptions,
} from '../event-store.js';
import { placeAppend, streamRevision } from '../expected-revision.js';
import { type Position, positionOf } from '../position.js';
import { deserialise, serialise, type SerialisedEvent } from '../serialise.js';

interface Kept extends SerialisedEvent {
  readonly stream: string;
  readonly revision: number;
  readonly recordedAt: Instant;
  readonly position: Position;
}

/** Keeps events as text in memory: for tests and demonstrations, and the model that other adapters are held against. */
export class MemoryEventStore extends EventStore {
  private readonly log: Kept[] = [];
  private readonly streams = new Map<string, Kept[]>();
  private readonly appended = new Bell();
  private readonly closing = new AbortController();

  constructor(private readonly clock: Clock) {
    super();
  }

  append(stream: string, events: readonly NewEvent[], expected: ExpectedRevision): Promise<AppendResult> {
    return new Promise((resolve) => resolve(this.appendNow(stream, serialise(events), expected)));
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- the port is asynchronous, this adapter needs not be
  async *readStream(stream: string, options: ReadStreamOptions = {}): AsyncGenerator<StoredEvent> {
    const kept = this.streams.get(stream) ?? [];
    const backwards = options.direction === 'backwards';
    const from = options.from ?? (backwards ? kept.length - 1 : 0);
    const wanted = backwards ? kept.slice(0, from + 1).reverse() : kept.slice(from);
    for (const event of wanted) yield deserialise(event, event);
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- as above
  async *readAll({ after }: { readonly after?: Position | undefined } = {}): AsyncGenerator<StoredEvent> {
    // By index, since the log may grow while it is read.
    for (let index = after === undefined ? 0 : Number(after) + 1; index < this.log.length; index += 1) {
      const event = this.log[index]!;
      yield deserialise(event, event);
    }
  }

  subscribe({ after, signal }: SubscribeOptions): AsyncIterable<StoredEvent> {
    return catchUp(this, this.appended, { after, signal: AbortSignal.any([signal, this.closing.signal]) });
  }

  newestPosition(): Promise<Position | undefined> {
    return Promise.resolve(this.log.at(-1)?.position);
  }

  close(): Promise<void> {
    this.closing.abort();
    return Promise.resolve();
  }

  private appendNow(
    stream: string,
    events: readonly SerialisedEvent[],
    expected: ExpectedRevision,
  ): AppendResult {
    const kept = this.streams.get(stream) ?? [];
    const { from, isRepetition } = placeAppend(
      {
        stream,
        head: kept.length - 1,
        idAt: (revision) => kept[revision]?.id,
        revisionOf: (id) => kept.find((event) => event.id === id)?.revision,
      },
      events.map(({ id }) => id),
      expected,
    );
    if (!isRepetition) this.keep(stream, kept, events);
    if (events.length === 0) return { revision: streamRevision(kept.length - 1), position: null };
    const last = kept[from + events.length - 1]!;
    return { revision: last.revision, position: last.position };
  }

  private keep(stream: string, kept: Kept[], events: readonly SerialisedEvent[]): void {
    if (events.length === 0) return;
    const recordedAt = Math.max(this.clock.now(), this.log.at(-1)?.recordedAt ?? -Infinity);
    this.streams.set(stream, kept);
    for (const event of events) {
      const position = positionOf(this.log.length);
      const stored = { ...event, stream, revision: kept.length, recordedAt, position };
      kept.push(stored);
      this.log.push(stored);
    }
    this.appended.ring();
  }
}
