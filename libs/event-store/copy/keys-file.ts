import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, openSync, rmSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { SlaError } from '#facts';
import { publish } from '../sqlite/backup.js';
import { namingFile, openFile } from '../sqlite/open-file.js';

/** What the keys of another store have brought. */
export interface KeysCopied {
  readonly added: number;
  /** Destroyed in the source, and now here too. */
  readonly destroyed: number;
}

/**
 * Copies a file of keys as it is at one moment, also beside a running server, into a new one that only its owner can
 * read. What was destroyed leaves no byte in it.
 *
 * @throws SlaError `NOT_EMPTY` where the target exists; `DAMAGED_STORE`, `FILE_NOT_READABLE`, `FILE_NOT_WRITABLE`
 */
export function backUpKeys(from: string, to: string): void {
  if (existsSync(to)) throw new SlaError('NOT_EMPTY', { file: to });
  const part = `${to}.${randomUUID()}.part`;
  const source = openFile(from, { readonly: true, fileMustExist: true });
  try {
    makeForOwner(part);
    namingFile(from, () => {
      checkKeys(source, from);
      source.prepare('vacuum into ?').run(part);
    });
    publish(part, to);
  } finally {
    source.close();
    rmSync(part, { force: true });
  }
}

/**
 * Brings the keys of one file into another, which is made where there is none. A key that was destroyed in either of
 * them is destroyed afterwards: copying never brings anybody's data back.
 *
 * @throws SlaError `FILE_NOT_READABLE`, `DAMAGED_STORE`, `FILE_NOT_WRITABLE`
 */
export function copyKeys(from: string, to: string): KeysCopied {
  if (!existsSync(to)) {
    backUpKeys(from, to);
    return { added: countOf(to), destroyed: 0 };
  }
  const target = openFile(to, { fileMustExist: true });
  try {
    return namingFile(to, () => merge(target, from));
  } finally {
    target.close();
  }
}

function merge(target: Database.Database, from: string): KeysCopied {
  target.pragma('secure_delete = ON');
  target.pragma('synchronous = FULL');
  target.prepare('attach ? as source').run(from);
  const both = target.transaction((): KeysCopied => {
    const added = target
      .prepare('insert or ignore into main.keys select key_id, subject, key from source.keys')
      .run().changes;
    const destroyed = target
      .prepare(
        `update main.keys set key = null where key is not null
          and key_id in (select key_id from source.keys where key is null)`,
      )
      .run().changes;
    return { added, destroyed };
  });
  const copied = both.immediate();
  target.exec('detach source');
  // What was destroyed is written over where it stood, and the file is written anew.
  if (copied.destroyed > 0) target.exec('vacuum');
  return copied;
}

function countOf(file: string): number {
  const database = openFile(file, { readonly: true, fileMustExist: true });
  try {
    return database.prepare<[], number>('select count(*) from keys').pluck().get() ?? 0;
  } finally {
    database.close();
  }
}

function checkKeys(database: Database.Database, file: string): void {
  const finding = database.pragma('integrity_check', { simple: true });
  if (finding !== 'ok') throw new SlaError('DAMAGED_STORE', { file, problems: String(finding) });
}

/** The driver fills an empty file that exists, and leaves its rights alone. */
function makeForOwner(file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch (error) {
    throw new SlaError('FILE_NOT_WRITABLE', { file, reason: (error as Error).message });
  }
}
