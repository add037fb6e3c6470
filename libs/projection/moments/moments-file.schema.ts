import Database from 'better-sqlite3';

/** Of the tables below. A file of another number is thrown away and made again. */
const SCHEMA_NUMBER = 1;

const TABLES = ['tickets', 'moments', 'contracts', 'months', 'checkpoint'];

/** Instants are milliseconds since 1970-01-01T00:00:00Z. */
const SCHEMA = `
  create table tickets (
    ticket_id text primary key,
    customer_id text not null,
    contract_id text,
    judged_anew integer not null,
    voided_at integer,
    terms_id text,
    terms_version integer,
    remote_work integer not null
  ) strict, without rowid;
  create table moments (
    ticket_id text not null,
    guarantee text not null,
    started_at integer not null,
    due_at integer,
    due_unexcused integer,
    stopped_at integer,
    superseded_at integer,
    ground_lost_at integer,
    binding integer not null,
    overtaken_by text,
    calendar_id text,
    calendar_version integer,
    primary key (ticket_id, guarantee)
  ) strict, without rowid;
  create table contracts (
    contract_id text primary key,
    holds_until integer
  ) strict, without rowid;
  create table months (
    contract_id text not null,
    month text not null,
    guarantee text not null,
    customer_id text not null,
    started_at integer not null,
    due_at integer not null,
    stopped_at integer,
    charged_too_early_at integer,
    terms_id text,
    terms_version integer,
    primary key (contract_id, month, guarantee)
  ) strict, without rowid;
  create table checkpoint (
    position integer not null
  ) strict;
`;

/** Opens the file of the moments. What a crash takes from it is found again from the log (`synchronous=NORMAL`). */
export function openMomentsFile(file: string): Database.Database {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
  if (database.pragma('user_version', { simple: true }) !== SCHEMA_NUMBER) {
    database.transaction(() => {
      for (const table of TABLES) database.exec(`drop table if exists ${table}`);
      database.exec(SCHEMA);
      database.pragma(`user_version = ${SCHEMA_NUMBER}`);
    })();
  }
  return database;
}
