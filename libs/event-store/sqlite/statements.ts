import type Database from 'better-sqlite3';
import { positionOf } from '../position.js';
import type { StoredRecord } from '../record-store.js';

/** A row as an array, which the driver reads several times faster than as an object. */
export type EventRow = readonly [
  position: number,
  stream: string,
  revision: number,
  id: string,
  type: string,
  data: string,
  metadata: string,
];

const COLUMNS = 'position, name, revision, id, type, data, metadata';
const EVENTS = `select ${COLUMNS} from events join streams using (stream_id)`;

/** Every statement of the adapter, prepared once. */
export function prepareStatements(database: Database.Database) {
  return {
    streamId: database.prepare<[string], number>('select stream_id from streams where name = ?').pluck(),
    insertStream: database.prepare<[string]>('insert into streams (name) values (?)'),
    insertEvent: database.prepare<[number, number, number, string, string, string, string]>(
      'insert into events values (?, ?, ?, ?, ?, ?, ?)',
    ),
    newest: database.prepare<[], EventRow>(`${EVENTS} order by position desc limit 1`).raw(),
    newestPosition: database.prepare<[], number | null>('select max(position) from events').pluck(),
    head: database
      .prepare<[number], number>('select coalesce(max(revision), -1) from events where stream_id = ?')
      .pluck(),
    at: database.prepare<[number, number], { id: string; position: number }>(
      'select id, position from events where stream_id = ? and revision = ?',
    ),
    // Within one stream, which is short: an index over ids would cost every append.
    revisionOf: database
      .prepare<[number, string], number>('select revision from events where stream_id = ? and id = ?')
      .pluck(),
    forwards: rows(database, 'revision >= ? order by revision limit ?'),
    backwards: rows(database, 'revision <= ? order by revision desc limit ?'),
    all: database
      .prepare<[number, number], EventRow>(`${EVENTS} where position > ? order by position limit ?`)
      .raw(),
  };
}

export type Statements = ReturnType<typeof prepareStatements>;

export function recordOf([position, stream, revision, id, type, data, metadata]: EventRow): StoredRecord {
  return { id, stream, revision, type, data, metadata, position: positionOf(position) };
}

/** Of one stream, whose name whoever asks knows already. */
function rows(
  database: Database.Database,
  which: string,
): Database.Statement<[name: string, streamId: number, from: number, limit: number], EventRow> {
  const columns = 'position, ? as name, revision, id, type, data, metadata';
  return database
    .prepare<[string, number, number, number], EventRow>(
      `select ${columns} from events where stream_id = ? and ${which}`,
    )
    .raw();
}
