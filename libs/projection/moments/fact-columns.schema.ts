import Database from 'better-sqlite3';

/** Of the tables below. A file of another number is thrown away and made again. */
const SCHEMA_NUMBER = 1;

/** Facts per segment. */
export const SEGMENT = 4096;

/**
 * A segment holds the columns of so many consecutive facts as arrays of numbers in the machine's order of bytes (little
 * end first everywhere that Node runs): `ticket`, `type` and `rest` are numbers of `texts`, instants milliseconds.
 */
const SCHEMA = `
  create table texts (
    kind text not null,
    number integer not null,
    text text not null,
    primary key (kind, number)
  ) strict, without rowid;
  create table segments (
    number integer primary key,
    ticket blob not null,
    type blob not null,
    occurred_at blob not null,
    rest blob not null,
    a blob not null,
    b blob not null,
    ids text not null
  ) strict;
  create table shared (
    place integer primary key,
    fact text not null
  ) strict;
`;

export function openColumnsFile(file: string): Database.Database {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
  if (database.pragma('user_version', { simple: true }) !== SCHEMA_NUMBER) {
    database.transaction(() => {
      for (const table of ['texts', 'segments', 'shared']) database.exec(`drop table if exists ${table}`);
      database.exec(SCHEMA);
      database.pragma(`user_version = ${SCHEMA_NUMBER}`);
    })();
  }
  return database;
}
