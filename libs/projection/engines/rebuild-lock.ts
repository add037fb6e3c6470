import Database from 'better-sqlite3';
import { SlaError } from '#facts';

/**
 * Keeps a second rebuild away. It is a write transaction on a file of its own, which the operating system lets go of when
 * its process ends, however it ends.
 */
export class RebuildLock {
  private constructor(private readonly database: Database.Database) {}

  /** @throws SlaError `REBUILD_RUNNING` */
  static take(file: string): RebuildLock {
    const database = new Database(file, { timeout: 100 });
    try {
      database.exec('begin immediate');
      return new RebuildLock(database);
    } catch (error) {
      database.close();
      if ((error as { readonly code?: unknown }).code === 'SQLITE_BUSY')
        throw new SlaError('REBUILD_RUNNING', {});
      throw error;
    }
  }

  release(): void {
    this.database.close();
  }
}
