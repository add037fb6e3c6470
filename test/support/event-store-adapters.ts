import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ChainedEventStore,
  type Clock,
  type EventStore,
  MemoryRecordStore,
  openEventStore,
  type RecordStore,
  type SqliteOptions,
  SqliteRecordStore,
} from '#event-store';

/** How the contract suite gets hold of a store, and of the same store after a restart. */
export interface AdapterUnderTest<Store> {
  readonly open: (clock: Clock) => Promise<Store>;
  /** Opens what the last store has left behind; nothing where nothing survives. */
  readonly reopen?: (clock: Clock) => Promise<Store>;
  /** Calls that are made at the same time may arrive in any order. */
  readonly isRemote?: boolean;
  readonly cleanUp: () => Promise<void>;
}

export function memoryAdapter(): AdapterUnderTest<RecordStore> {
  return { open: () => Promise.resolve(new MemoryRecordStore()), cleanUp: () => Promise.resolve() };
}

export function sqliteAdapter(): AdapterUnderTest<RecordStore> {
  const folders: string[] = [];
  const openNewest = (): Promise<RecordStore> =>
    Promise.resolve(new SqliteRecordStore(join(folders.at(-1) ?? '', 'ledger.sqlite')));
  return {
    open: () => {
      folders.push(temporaryFolder());
      return openNewest();
    },
    reopen: openNewest,
    cleanUp: () => {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}

/** The layer that applications use, over an adapter. */
export function chainedOver(adapter: AdapterUnderTest<RecordStore>): AdapterUnderTest<EventStore> {
  const { open, reopen, isRemote = false, cleanUp } = adapter;
  const chained = (store: RecordStore, clock: Clock): EventStore => new ChainedEventStore(store, clock);
  return {
    open: async (clock) => chained(await open(clock), clock),
    ...(reopen && { reopen: async (clock: Clock) => chained(await reopen(clock), clock) }),
    isRemote,
    cleanUp,
  };
}

export function memoryEventStore(clock: Clock): EventStore {
  return openEventStore({ kind: 'memory' }, clock);
}

/** A store in a file; beside a server it can be opened for reading only. */
export function fileEventStore(file: string, clock: Clock, options: SqliteOptions = {}): EventStore {
  return openEventStore({ kind: 'sqlite', file, ...options }, clock);
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'sla-ledger-'));
}
