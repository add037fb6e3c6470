import type {
  AppendResult,
  EventStore,
  ExpectedRevision,
  NewEvent,
  NewRecord,
  Position,
  ReadStreamOptions,
  RecordStore,
  SubscribeOptions,
} from '#event-store';
import { type AdapterUnderTest, chainedOver, memoryAdapter } from './event-store-adapters.js';
import { noted } from './event-store-samples.js';

/** What stands in a store, whichever layer of it is looked at. */
export interface Entry {
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly position: Position;
}

/** What both layers promise: the adapters, which keep records, and the layer above them, which keeps events. */
export interface Store<New> {
  append(stream: string, entries: readonly New[], expected: ExpectedRevision): Promise<AppendResult>;
  readStream(stream: string, options?: ReadStreamOptions): AsyncIterable<Entry>;
  readAll(options?: { readonly after?: Position | undefined }): AsyncIterable<Entry>;
  subscribe(options: SubscribeOptions): AsyncIterable<Entry>;
  close(): Promise<void>;
}

/** A layer under the common part of the contract suite. */
export interface Subject<New = unknown> {
  readonly name: string;
  readonly adapter: AdapterUnderTest<Store<New>>;
  /** The same layer in memory, which others are held against. */
  readonly model: AdapterUnderTest<Store<New>>;
  /** An entry of that number; `text` makes it as long. */
  readonly entry: (number: number, text?: string) => New;
  readonly newest: (store: Store<New>) => Promise<Position | undefined>;
}

export function recordsIn(name: string, adapter: AdapterUnderTest<RecordStore>): Subject<NewRecord> {
  return {
    name: `a record store ${name}`,
    adapter,
    model: memoryAdapter(),
    entry: sampleRecord,
    newest: async (store) => (await (store as unknown as Pick<RecordStore, 'newest'>).newest())?.position,
  };
}

export function eventsIn(name: string, adapter: AdapterUnderTest<RecordStore>): Subject<NewEvent> {
  return {
    name: `the chained events ${name}`,
    adapter: chainedOver(adapter),
    model: chainedOver(memoryAdapter()),
    entry: (number, text) => noted(number, text),
    newest: (store) => (store as unknown as Pick<EventStore, 'newestPosition'>).newestPosition(),
  };
}

/** A record that no layer above has written: an adapter takes any text. */
export function sampleRecord(number: number, text = 'é "quoted"\n'): NewRecord {
  const { id, type } = noted(number);
  return { id, type, data: JSON.stringify({ number, text }), metadata: `{"note":${number}}` };
}
