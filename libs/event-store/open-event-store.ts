import { dirname, join } from 'node:path';
import { ChainedEventStore } from './chain/chained-event-store.js';
import type { Clock } from './clock.js';
import type { EventStore } from './event-store.js';
import { EventStoreDbRecordStore } from './eventstoredb/eventstoredb-record-store.js';
import { MemoryRecordStore } from './memory/memory-record-store.js';
import type { RecordStore } from './record-store.js';
import { KeyRing } from './seal/key-ring.js';
import type { PersonalData } from './seal/personal-data.js';
import { type Randomness, SystemRandomness } from './seal/randomness.js';
import { Sealer } from './seal/sealer.js';
import { type SqliteOptions, SqliteRecordStore } from './sqlite/sqlite-record-store.js';

interface SqliteSettings extends SqliteOptions {
  readonly kind: 'sqlite';
  readonly file: string;
  /** Of the keys that personal data is sealed under. Default: `keys.sqlite` beside the file. */
  readonly keysFile?: string;
}

interface EventStoreDbSettings {
  readonly kind: 'eventstoredb';
  /** `esdb://host:2113?tls=false`, or several hosts of a cluster. */
  readonly url: string;
  /** Of the keys that personal data is sealed under: they never stand beside what they open. */
  readonly keysFile: string;
}

/** Which adapter keeps the events. */
export type EventStoreSettings = { readonly kind: 'memory' } | SqliteSettings | EventStoreDbSettings;

/** What is sealed, and by which chance. */
export interface Sealing {
  /** Default: nothing is sealed, and nothing opened. */
  readonly personalData?: PersonalData | undefined;
  /** Of keys and nonces. Default: the machine's. */
  readonly randomness?: Randomness | undefined;
}

/** @throws SlaError as the adapter does when it is opened */
export function openEventStore(
  settings: EventStoreSettings,
  clock: Clock,
  { personalData, randomness = new SystemRandomness() }: Sealing = {},
): EventStore {
  const records = openRecordStore(settings);
  const keys = new KeyRing(keysFileOf(settings), randomness);
  return new ChainedEventStore(records, clock, personalData && new Sealer(keys, personalData, randomness));
}

/** The records of a store as its adapter keeps them: for what looks after a store, not for applications. */
export function openRecordStore(settings: EventStoreSettings): RecordStore {
  if (settings.kind === 'memory') return new MemoryRecordStore();
  return settings.kind === 'sqlite'
    ? new SqliteRecordStore(settings.file, settings)
    : new EventStoreDbRecordStore(settings.url);
}

/** Where the keys of a store are kept. */
export function keysFileOf(settings: EventStoreSettings): string {
  if (settings.kind === 'eventstoredb') return settings.keysFile;
  if (settings.kind === 'memory' || settings.file === ':memory:') return ':memory:';
  return settings.keysFile ?? join(dirname(settings.file), 'keys.sqlite');
}
