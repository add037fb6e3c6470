import { chmodSync, existsSync } from 'node:fs';
import Database from 'better-sqlite3';

/** An open one. */
export type SessionFile = Database.Database;

const SCHEMA = `
  create table if not exists sessions (
    -- SHA-256 of its id: whoever reads the file cannot take one over.
    hash text primary key,
    user text not null,
    signed_in text not null,
    began_at integer not null,
    seen_at integer not null
  ) strict, without rowid;
  -- What can be taken once: links, and attempts to sign in that are under way.
  create table if not exists tokens (
    hash text primary key,
    kind text not null,
    content text not null,
    expires_at integer not null
  ) strict, without rowid;
  create table if not exists key_uses (
    key_id text primary key,
    used_at integer not null
  ) strict, without rowid;
`;

/** How long somebody waits for another process that writes, in milliseconds. */
const PATIENCE = 5_000;

/**
 * The file beside the store for what comes and goes and is no fact: sessions, links, when a key was last used. Losing it
 * signs everybody out, and nothing else.
 *
 * @param file `:memory:` for none
 */
export function openSessionFile(file: string): SessionFile {
  const isNew = file !== ':memory:' && !existsSync(file);
  const database = new Database(file, { timeout: PATIENCE });
  // Nobody else on the machine has to read it.
  if (isNew) chmodSync(file, 0o600);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
  database.pragma('secure_delete = ON');
  database.exec(SCHEMA);
  return database;
}
