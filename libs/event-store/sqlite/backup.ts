import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { SlaError } from '#facts';
import { checkStoreFile, type StoreCheck } from './check.js';
import { isDriversError, openFile } from './open-file.js';
import { openStoreFile } from './schema.js';
import { WriterLock } from './writer-lock.js';

/**
 * Copies a store into one file that needs no other beside it, also while a server writes to the store: the copy is the
 * store as it was at one moment. It gets its name only when it is whole, checked and on the disk.
 *
 * @throws SlaError `NOT_EMPTY` where the target exists; `DAMAGED_STORE` with `file` and `problems`;
 *   `FILE_NOT_READABLE`, `FILE_NOT_WRITABLE` with `file` and `reason`; `UNKNOWN_STORE_FORMAT`
 */
export function backUpStore(storeFile: string, target: string): Promise<StoreCheck> {
  return copyStore(storeFile, target);
}

/**
 * Makes a store of a backup, where there is none.
 *
 * @throws SlaError as `backUpStore` does; `STORE_LOCKED` with `file` and `pid`
 */
export async function restoreStore(backup: string, storeFile: string): Promise<StoreCheck> {
  refuseToOverwrite(storeFile);
  // A server may still have open what somebody removed under it.
  const lock = WriterLock.take(storeFile);
  try {
    return await copyStore(backup, storeFile);
  } finally {
    lock.release();
  }
}

async function copyStore(from: string, to: string): Promise<StoreCheck> {
  refuseToOverwrite(to);
  // Beside the target, since a name can be given only within one file system.
  const copy = `${to}.${randomUUID()}.part`;
  try {
    await copyMoment(from, copy);
    makeSelfContained(copy);
    const found = checkStoreFile(copy);
    if (found.problems.length > 0) {
      throw new SlaError('DAMAGED_STORE', { file: from, problems: JSON.stringify(found.problems) });
    }
    publish(copy, to);
    return found;
  } catch (error) {
    throw isDriversError(error) ? whyNot(error, from, to) : error;
  } finally {
    for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(copy + suffix, { force: true });
  }
}

function whyNot(error: Error, from: string, to: string): SlaError {
  const isDamaged = /malformed|not a database/.test(error.message);
  return isDamaged
    ? new SlaError('DAMAGED_STORE', { file: from, problems: error.message })
    : new SlaError('FILE_NOT_WRITABLE', { file: to, reason: error.message });
}

/**
 * SQLite would play a write-ahead log that was left behind into whatever file carries the name: a log without its
 * store is in the way as much as a store is.
 */
function refuseToOverwrite(file: string): void {
  const inTheWay = [file, `${file}-wal`, `${file}-journal`].find((each) => existsSync(each));
  if (inTheWay !== undefined) throw new SlaError('NOT_EMPTY', { file: inTheWay });
}

/** An open read transaction keeps the moment: without it a copy begins anew whenever somebody else writes. */
async function copyMoment(from: string, copy: string): Promise<void> {
  const source = openStoreFile(from, { readonly: true });
  try {
    source.exec('begin');
    source.prepare('select count(*) from streams').get();
    await source.backup(copy);
  } finally {
    source.close();
  }
}

/** Without a write-ahead log, a file can also be read from where nothing can be written. */
function makeSelfContained(file: string): void {
  const database = openFile(file, {});
  try {
    database.pragma('journal_mode = DELETE');
  } finally {
    database.close();
  }
}

/**
 * Gives a file its name. A link, unlike a renaming, never replaces what somebody else put there meanwhile.
 *
 * @throws SlaError `NOT_EMPTY`
 */
export function publish(copy: string, file: string): void {
  syncToDisk(copy);
  try {
    linkSync(copy, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new SlaError('NOT_EMPTY', { file });
    // Some file systems, such as those of memory sticks, know no links.
    refuseToOverwrite(file);
    renameSync(copy, file);
  }
  syncToDisk(dirname(file));
}

function syncToDisk(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
