import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { EventStoreDbRecordStore, keysFileOf, type RecordStore, SqliteRecordStore } from '#event-store';
import { SlaError } from '#facts';
import { STORE_FILE } from '../facts-source.js';

const ADDRESS = /^[a-z][a-z+]*:\/\//;
const SERVER = /^esdb(\+discover)?:\/\/[^/?]/;

/** Where a store is kept: in a folder, or by an EventStoreDB server (`esdb://…`). */
export interface StorePlace {
  readonly name: string;
  readonly isServer: boolean;
  /** Of the store, in its folder. */
  readonly file: string;
}

/** @throws SlaError `UNKNOWN_PLACE` where it is an address, but not such a server's */
export function storePlace(name: string): StorePlace {
  const isServer = SERVER.test(name);
  if (!isServer && ADDRESS.test(name)) throw new SlaError('UNKNOWN_PLACE', { address: name });
  return { name, isServer, file: join(name, STORE_FILE) };
}

/** @throws SlaError `NO_STORE` */
export function openSource({ name, isServer, file }: StorePlace): RecordStore {
  if (isServer) return new EventStoreDbRecordStore(name);
  if (!existsSync(file)) throw new SlaError('NO_STORE', { folder: name });
  return new SqliteRecordStore(file, { readonly: true });
}

/** @throws SlaError `STORE_LOCKED`, `FILE_NOT_WRITABLE` */
export function openTarget({ name, isServer, file }: StorePlace): RecordStore {
  if (isServer) return new EventStoreDbRecordStore(name);
  makeFolder(name);
  return new SqliteRecordStore(file);
}

/** @throws SlaError `FILE_NOT_WRITABLE` */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new SlaError('FILE_NOT_WRITABLE', { file: folder, reason: (error as Error).message });
  }
}

/** The keys beside a store in a folder. */
export function keysBeside({ file }: Pick<StorePlace, 'file'>): string {
  return keysFileOf({ kind: 'sqlite', file });
}
