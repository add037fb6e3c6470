import { SlaError } from '#facts';
import type { Clock } from '../clock.js';
import {
  type AppendResult,
  EventStore,
  type ExpectedRevision,
  type NewEvent,
  type ReadAllOptions,
  type Reading,
  type ReadStreamOptions,
  type StoredEvent,
  type StreamAppend,
  type SubscribeOptions,
} from '../event-store.js';
import { isExact, placeAppend, revisionBefore, streamRevision } from '../expected-revision.js';
import type { Position } from '../position.js';
import type { RecordStore, StoredRecord } from '../record-store.js';
import { checkIds } from '../records.js';
import type { Sealer } from '../seal/sealer.js';
import { StreamSeals } from '../seal/stream-seals.js';
import { Delivery } from './delivery.js';
import { link, type Linked, prepare } from './link.js';
import { eventOf, parseMetadata } from './record-metadata.js';
import { appendInOrder } from './ordered-appends.js';
import { RecordingTime } from './recording-time.js';
import { type Head, headOf, mayBeOthers, NO_STREAM, StreamHeads } from './stream-heads.js';
import { Turns } from './turns.js';

/** How often an append that expects no exact revision is placed anew when somebody else wrote first. */
const ATTEMPTS = 5;

/**
 * The one layer above the adapters: stamps when an event was recorded, seals what is personal, links it to the one
 * before it, and hashes it. So an append reaches an adapter at an exact revision only. Appends to one stream are made one after the other, to
 * different ones at the same time.
 */
export class ChainedEventStore extends EventStore {
  private readonly heads = new StreamHeads();
  private readonly turns = new Turns();
  private readonly time: RecordingTime;
  private readonly delivery: Delivery;
  private readonly seals: StreamSeals;

  constructor(
    private readonly records: RecordStore,
    clock: Clock,
    sealer?: Sealer,
  ) {
    super();
    this.time = new RecordingTime(records, clock);
    this.delivery = new Delivery(records);
    this.seals = new StreamSeals(records, sealer);
  }

  async append(
    stream: string,
    events: readonly NewEvent[],
    expected: ExpectedRevision,
  ): Promise<AppendResult> {
    checkIds(events.map(({ id }) => id));
    const prepared = events.map(prepare);
    if (prepared.length === 0) return this.records.append(stream, [], expected);
    await this.time.known();
    return this.turns.take([stream], () => this.appendInTurn(stream, prepared, expected));
  }

  async appendInOrder(appends: readonly StreamAppend[]): Promise<AppendResult[]> {
    checkIds(appends.flatMap(({ events }) => events.map(({ id }) => id)));
    const prepared = appends.map((append) => ({ ...append, events: append.events.map(prepare) }));
    if (prepared.length === 0) return [];
    await this.time.known();
    const streams = [...new Set(prepared.map(({ stream }) => stream))];
    const { records, heads, seals, time } = this;
    return this.turns.take(streams, () => appendInOrder({ records, heads, seals, time }, prepared));
  }

  async *readStream(stream: string, options: ReadStreamOptions = {}): AsyncGenerator<StoredEvent> {
    let last: StoredRecord | undefined;
    for await (const record of this.records.readStream(stream, options)) {
      yield this.read(record, options);
      last = record;
    }
    // Whoever reads a stream to its end is likely to append to it next.
    if (options.direction === 'backwards') return;
    if (last) this.heads.learn(stream, headOf(last));
    else if (!options.from) this.heads.learn(stream, NO_STREAM);
  }

  async *readAll(options: ReadAllOptions = {}): AsyncGenerator<StoredEvent> {
    for await (const record of this.records.readAll(options)) yield this.read(record, options);
  }

  async *subscribe(options: SubscribeOptions): AsyncGenerator<StoredEvent> {
    for await (const record of this.records.subscribe(options)) yield this.read(record, options);
  }

  async newestPosition(): Promise<Position | undefined> {
    return (await this.records.newest())?.position;
  }

  async close(): Promise<void> {
    await this.records.close();
    this.seals.close();
  }

  private read(record: StoredRecord, { withoutPersonal = false }: Reading): StoredEvent {
    const event = eventOf(record, withoutPersonal ? this.seals.closed(record) : this.seals.open(record));
    this.time.notice(event.recordedAt);
    return event;
  }

  private async appendInTurn(
    stream: string,
    events: readonly NewEvent[],
    expected: ExpectedRevision,
  ): Promise<AppendResult> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.place(stream, events, expected);
      } catch (error) {
        // What was known of the stream may be what was wrong.
        const wasKnown = this.heads.get(stream) !== undefined;
        this.heads.forget(stream);
        const mayRetry = !isExact(expected) || wasKnown;
        if (!isClash(error) || !mayRetry || attempt === ATTEMPTS) throw error;
      }
    }
  }

  private async place(
    stream: string,
    events: readonly NewEvent[],
    expected: ExpectedRevision,
  ): Promise<AppendResult> {
    const known = this.heads.get(stream);
    if (known && isExact(expected) && known.revision === revisionBefore(expected)) {
      return this.send(stream, events, known);
    }
    const stored: StoredRecord[] = [];
    for await (const record of this.records.readStream(stream)) stored.push(record);
    const target = {
      stream,
      head: stored.length - 1,
      idAt: (revision: number) => stored[revision]?.id,
      revisionOf: (id: string) => stored.find((record) => record.id === id)?.revision,
    };
    const ids = events.map(({ id }) => id);
    const { from, isRepetition } = placeAppend(target, ids, expected);
    const last = stored.at(-1);
    if (!isRepetition) return this.send(stream, events, last ? headOf(last) : NO_STREAM);
    const repeated = stored[from + ids.length - 1]!;
    return { revision: repeated.revision, position: repeated.position };
  }

  /** From the stamp to the adapter nothing is waited for, so that the order of recording is that of the positions. */
  private async send(stream: string, events: readonly NewEvent[], head: Head): Promise<AppendResult> {
    const expected = streamRevision(head.revision);
    const ids = events.map(({ id }) => id);
    const sealed = await this.seals.seal(stream, events, head.revision < 0 ? events[0] : undefined);
    const linked = this.sentBefore(stream, ids, head) ?? link(stream, head, sealed, this.time.next());
    const result = await this.delivery.deliver(stream, linked.records, expected);
    if (head.revision < 0) this.seals.learn(stream, events[0]!);
    this.heads.appended(stream, linked.head, mayBeOthers(this.records, events));
    return result;
  }

  private sentBefore(stream: string, ids: readonly string[], { revision }: Head): Linked | undefined {
    const records = this.delivery.sentBefore(stream, ids, streamRevision(revision));
    if (!records) return undefined;
    const { hash } = parseMetadata(records.at(-1)!);
    return { records, head: { revision: revision + records.length, hash } };
  }
}

function isClash(error: unknown): boolean {
  return error instanceof SlaError && error.code === 'WRONG_EXPECTED_REVISION';
}
