import Database from 'better-sqlite3';

/** Of the tables below, and of what stands in them. A file of another number is thrown away and made again. */
const SCHEMA_NUMBER = 2;

const SCHEMA = `
  create table facts (
    position integer primary key,
    stream text not null,
    revision integer not null,
    id text not null,
    type text not null,
    occurred_at integer not null,
    recorded_at integer not null,
    known_at integer not null,
    import_id text,
    data text not null
  ) strict;
  create index facts_by_stream on facts (stream, revision);
  create table checkpoint (
    position integer not null
  ) strict;
`;

/** Opens the file of a view. What a crash takes from it is read from the store again (`synchronous=NORMAL`). */
export function openViewFile(file: string): Database.Database {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
  if (database.pragma('user_version', { simple: true }) !== SCHEMA_NUMBER) createAnew(database);
  return database;
}

function createAnew(database: Database.Database): void {
  database.transaction(() => {
    database.exec('drop table if exists facts; drop table if exists checkpoint;');
    database.exec(SCHEMA);
    database.pragma(`user_version = ${SCHEMA_NUMBER}`);
  })();
  // What an earlier release kept, names among it, is not left in free pages.
  database.exec('vacuum');
}
