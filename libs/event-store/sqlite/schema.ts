import type Database from 'better-sqlite3';
import { SlaError } from '#facts';
import { namingFile, openFile } from './open-file.js';

const FORMAT = 2;

/** Streams are numbered, so that an event's row and its index stay small. */
const SCHEMA = `
  create table streams (
    stream_id integer primary key,
    name text not null unique
  ) strict;
  create table events (
    position integer primary key,
    stream_id integer not null references streams,
    revision integer not null,
    id text not null,
    type text not null,
    data text not null,
    metadata text not null,
    unique (stream_id, revision)
  ) strict;
`;

/** How the file of a store is opened. */
export interface OpenOptions {
  /** For reading only: the file must exist, and nothing in it is changed. */
  readonly readonly: boolean;
}

/**
 * Opens the file of a store, and makes it where there is none. What is acknowledged is on the disk (`synchronous=FULL`).
 *
 * @throws SlaError `FILE_NOT_READABLE` with `file` and `reason`; `UNKNOWN_STORE_FORMAT` where another release wrote it
 */
export function openStoreFile(file: string, { readonly }: OpenOptions): Database.Database {
  const database = openFile(file, { readonly, fileMustExist: readonly });
  try {
    namingFile(file, () => (readonly ? checkFormat(database, file) : prepareForWriting(database, file)));
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function prepareForWriting(database: Database.Database, file: string): void {
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('wal_autocheckpoint = 4000');
  database.pragma('foreign_keys = ON');
  database.transaction(() => createSchema(database, file)).immediate();
}

function createSchema(database: Database.Database, file: string): void {
  if (formatOf(database) !== 0) {
    checkFormat(database, file);
    return;
  }
  database.exec(SCHEMA);
  database.pragma(`user_version = ${FORMAT}`);
}

function checkFormat(database: Database.Database, file: string): void {
  const found = formatOf(database);
  if (found !== FORMAT) throw new SlaError('UNKNOWN_STORE_FORMAT', { file, found, expected: FORMAT });
}

function formatOf(database: Database.Database): number {
  return database.pragma('user_version', { simple: true }) as number;
}
