import type Database from 'better-sqlite3';
import { SlaError } from '#facts';
import { openFile } from './open-file.js';

/** How long a writer waits for the moment in which another one only looks whose lock it is. */
const LOOK_MS = 100;

/**
 * Keeps a second writer out of a store; readers need no lock. The lock is a write transaction on a file of its own
 * beside the store (`ledger.sqlite-lock`), which stays open as long as the writer lives. Whom the lock belongs to is
 * therefore known to the operating system, which lets go of it when the process dies, however it dies: nobody has to
 * guess from a process number whether a lock is stale. The number in the file is for people only.
 *
 * The file stays when the lock is released, since whoever removed it could remove that of the next writer.
 */
export class WriterLock {
  private constructor(private readonly database: Database.Database) {}

  /** @throws SlaError `STORE_LOCKED` with `file` and `pid` where another writer has the store open; `FILE_NOT_READABLE` */
  static take(storeFile: string): WriterLock {
    const database = openFile(`${storeFile}-lock`, { timeout: LOOK_MS });
    try {
      if (!holdAs(database, process.pid)) {
        throw new SlaError('STORE_LOCKED', { file: storeFile, pid: holder(database) });
      }
      return new WriterLock(database);
    } catch (error) {
      database.close();
      throw error;
    }
  }

  release(): void {
    this.database.close();
  }
}

/**
 * Others can read the number only after a commit, which lets go of the lock for a moment; whoever wrote a number into
 * the file meanwhile gets the lock.
 */
function holdAs(database: Database.Database, pid: number): boolean {
  if (!begin(database)) return false;
  database.pragma(`user_version = ${pid}`);
  database.exec('commit');
  return begin(database) && holder(database) === pid;
}

function begin(database: Database.Database): boolean {
  try {
    database.exec('begin immediate');
    return true;
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === 'SQLITE_BUSY') return false;
    throw error;
  }
}

function holder(database: Database.Database): unknown {
  return database.pragma('user_version', { simple: true });
}
