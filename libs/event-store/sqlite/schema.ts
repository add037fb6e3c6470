import Database from 'better-sqlite3';
import { SlaError } from '#facts';

const SCHEMA_NUMBER = 2;

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

/**
 * Opens the file of a store, and makes it where there is none. What is acknowledged is on the disk (`synchronous=FULL`).
 *
 * @throws SlaError `UNKNOWN_STORE_FORMAT` where a later release wrote the file
 */
export function openStoreFile(file: string): Database.Database {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('wal_autocheckpoint = 4000');
  database.pragma('foreign_keys = ON');
  database.transaction(() => createSchema(database, file)).immediate();
  return database;
}

function createSchema(database: Database.Database, file: string): void {
  const found = database.pragma('user_version', { simple: true }) as number;
  if (found === SCHEMA_NUMBER) return;
  if (found !== 0) throw new SlaError('UNKNOWN_STORE_FORMAT', { file, found, expected: SCHEMA_NUMBER });
  database.exec(SCHEMA);
  database.pragma(`user_version = ${SCHEMA_NUMBER}`);
}
