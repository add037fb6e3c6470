import { Bell, catchUp } from '../catch-up.js';
import type { AppendResult, ExpectedRevision, ReadStreamOptions, SubscribeOptions } from '../event-store.js';
import { placeAppend, streamRevision } from '../expected-revision.js';
import { type Position, positionOf } from '../position.js';
import { type NewRecord, type RecordAppend, RecordStore, type StoredRecord } from '../record-store.js';
import { checkRecords } from '../records.js';

/** Keeps records in memory: for tests and demonstrations, and the model that other adapters are held against. */
export class MemoryRecordStore extends RecordStore {
  private readonly log: StoredRecord[] = [];
  private readonly streams = new Map<string, StoredRecord[]>();
  private readonly appended = new Bell();
  private readonly closing = new AbortController();

  append(stream: string, records: readonly NewRecord[], expected: ExpectedRevision): Promise<AppendResult> {
    return new Promise((resolve) => resolve(this.appendNow(stream, records, expected)));
  }

  appendInOrder(appends: readonly RecordAppend[]): Promise<AppendResult[]> {
    return new Promise((resolve) => {
      const before = this.log.length;
      try {
        resolve(appends.map(({ stream, records, expected }) => this.appendNow(stream, records, expected)));
      } catch (error) {
        for (const { stream } of this.log.splice(before)) this.streams.get(stream)?.pop();
        throw error;
      }
    });
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- the port is asynchronous, this adapter needs not be
  async *readStream(stream: string, options: ReadStreamOptions = {}): AsyncGenerator<StoredRecord> {
    const kept = this.streams.get(stream) ?? [];
    const backwards = options.direction === 'backwards';
    const from = options.from ?? (backwards ? kept.length - 1 : 0);
    yield* backwards ? kept.slice(0, from + 1).reverse() : kept.slice(from);
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- as above
  async *readAll({ after }: { readonly after?: Position | undefined } = {}): AsyncGenerator<StoredRecord> {
    // By index, since the log may grow while it is read.
    for (let index = after === undefined ? 0 : Number(after) + 1; index < this.log.length; index += 1) {
      yield this.log[index]!;
    }
  }

  subscribe({ after, signal }: SubscribeOptions): AsyncIterable<StoredRecord> {
    return catchUp(this, this.appended, { after, signal: AbortSignal.any([signal, this.closing.signal]) });
  }

  newest(): Promise<StoredRecord | undefined> {
    return Promise.resolve(this.log.at(-1));
  }

  close(): Promise<void> {
    this.closing.abort();
    return Promise.resolve();
  }

  private appendNow(stream: string, records: readonly NewRecord[], expected: ExpectedRevision): AppendResult {
    checkRecords(records);
    const kept = this.streams.get(stream) ?? [];
    const { from, isRepetition } = placeAppend(
      {
        stream,
        head: kept.length - 1,
        idAt: (revision) => kept[revision]?.id,
        revisionOf: (id) => kept.find((record) => record.id === id)?.revision,
      },
      records.map(({ id }) => id),
      expected,
    );
    if (!isRepetition) this.keep(stream, kept, records);
    if (records.length === 0) return { revision: streamRevision(kept.length - 1), position: null };
    const last = kept[from + records.length - 1]!;
    return { revision: last.revision, position: last.position };
  }

  private keep(stream: string, kept: StoredRecord[], records: readonly NewRecord[]): void {
    if (records.length === 0) return;
    this.streams.set(stream, kept);
    for (const { id, type, data, metadata } of records) {
      const place = { stream, revision: kept.length, position: positionOf(this.log.length) };
      const stored = { id, type, data, metadata, ...place };
      kept.push(stored);
      this.log.push(stored);
    }
    this.appended.ring();
  }
}
