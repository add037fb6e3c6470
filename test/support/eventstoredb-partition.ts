import { SlaError } from '#facts';
import {
  type AppendResult,
  EventStoreDbRecordStore,
  type ExpectedRevision,
  type NewRecord,
  type Position,
  type RecordAppend,
  type ReadStreamOptions,
  RecordStore,
  type StoredRecord,
  type SubscribeOptions,
} from '#event-store';
import { randomUUID } from 'node:crypto';
import type { AdapterUnderTest } from './event-store-adapters.js';

/** A store of its own inside a server that holds other things as well: streams with a beginning that nobody else has. */
class Partition extends RecordStore {
  constructor(
    private readonly store: RecordStore,
    private readonly beginning: string,
    private readonly from: Position | undefined,
  ) {
    super();
  }

  async append(
    stream: string,
    records: readonly NewRecord[],
    expected: ExpectedRevision,
  ): Promise<AppendResult> {
    try {
      return await this.store.append(this.beginning + stream, records, expected);
    } catch (error) {
      if (error instanceof SlaError && 'stream' in error.data)
        throw new SlaError(error.code, { ...error.data, stream });
      throw error;
    }
  }

  async appendInOrder(appends: readonly RecordAppend[]): Promise<AppendResult[]> {
    const results: AppendResult[] = [];
    for (const { stream, records, expected } of appends) {
      results.push(await this.append(stream, records, expected));
    }
    return results;
  }

  readStream(stream: string, options?: ReadStreamOptions): AsyncIterable<StoredRecord> {
    return this.own(this.store.readStream(this.beginning + stream, options));
  }

  readAll({ after }: { readonly after?: Position | undefined } = {}): AsyncIterable<StoredRecord> {
    return this.own(this.store.readAll({ after: after ?? this.from }));
  }

  subscribe({ after, signal }: SubscribeOptions): AsyncIterable<StoredRecord> {
    return this.own(this.store.subscribe({ after: after ?? this.from, signal }));
  }

  async newest(): Promise<StoredRecord | undefined> {
    return (await Array.fromAsync(this.readAll())).at(-1);
  }

  close(): Promise<void> {
    return this.store.close();
  }

  private async *own(records: AsyncIterable<StoredRecord>): AsyncGenerator<StoredRecord> {
    for await (const record of records) {
      const { stream } = record;
      if (stream.startsWith(this.beginning)) yield { ...record, stream: stream.slice(this.beginning.length) };
    }
  }
}

/** A server that is there already, whatever it holds. */
export function eventStoreDbAdapter(url: string): AdapterUnderTest<RecordStore> {
  let reopen: () => RecordStore;
  return {
    isRemote: true,
    open: async () => {
      const store = new EventStoreDbRecordStore(url);
      const beginning = `${randomUUID()}-`;
      const from = (await store.newest())?.position;
      reopen = () => new Partition(new EventStoreDbRecordStore(url), beginning, from);
      return new Partition(store, beginning, from);
    },
    reopen: () => Promise.resolve(reopen()),
    cleanUp: () => Promise.resolve(),
  };
}
