import Database from 'better-sqlite3';
import { SlaError } from '#facts';

/**
 * Opens a file with the driver, which throws a `TypeError` where there is no folder and errors of its own elsewhere.
 *
 * @throws SlaError `FILE_NOT_READABLE` with `file` and `reason`
 */
export function openFile(file: string, options: Database.Options): Database.Database {
  return namingFile(file, () => new Database(file, options));
}

/** @throws SlaError `FILE_NOT_READABLE` in place of what the driver throws */
export function namingFile<Outcome>(file: string, work: () => Outcome): Outcome {
  try {
    return work();
  } catch (error) {
    if (!isDriversError(error)) throw error;
    throw new SlaError('FILE_NOT_READABLE', { file, reason: error.message });
  }
}

/** By name: the driver is shared by all who load it, and the classes that it throws are those of the first. */
export function isDriversError(error: unknown): error is Error {
  return ['SqliteError', 'TypeError'].includes((error as Error).name);
}
