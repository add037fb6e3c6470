import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Clock, type EventStore, MemoryEventStore, SqliteEventStore } from '#event-store';

/** How the contract suite gets hold of a store, and of the same store after a restart. */
export interface AdapterUnderTest {
  readonly open: (clock: Clock) => Promise<EventStore>;
  /** Opens what the last store has left behind; nothing where nothing survives. */
  readonly reopen?: (clock: Clock) => Promise<EventStore>;
  readonly cleanUp: () => Promise<void>;
}

export function memoryAdapter(): AdapterUnderTest {
  return { open: (clock) => Promise.resolve(new MemoryEventStore(clock)), cleanUp: () => Promise.resolve() };
}

export function sqliteAdapter(): AdapterUnderTest {
  const folders: string[] = [];
  const openNewest = (clock: Clock): Promise<EventStore> =>
    Promise.resolve(new SqliteEventStore(join(folders.at(-1) ?? '', 'ledger.sqlite'), clock));
  return {
    open: (clock) => {
      folders.push(temporaryFolder());
      return openNewest(clock);
    },
    reopen: openNewest,
    cleanUp: () => {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'sla-ledger-'));
}
