import type Database from 'better-sqlite3';
import { isDriversError } from './open-file.js';
import { openStoreFile } from './schema.js';

/** What is wrong with the file of a store. */
export type StoreProblem =
  /** SQLite's own finding about the file (`PRAGMA integrity_check`), in its words. */
  | { readonly kind: 'damaged-file'; readonly finding: string }
  /** A row that belongs to a stream that does not exist. */
  | { readonly kind: 'dangling-row'; readonly table: string; readonly row: number }
  /** Revisions of a stream count from 0 without a gap: the first place where they don't. */
  | {
      readonly kind: 'revision-gap';
      readonly stream: string;
      readonly expected: number;
      readonly found: number;
    }
  /** Positions count from 0 without a gap: the first place where they don't. */
  | { readonly kind: 'position-gap'; readonly expected: number; readonly found: number }
  /** In a stream, what comes later was also stored later: the first record of which that is not true. */
  | { readonly kind: 'wrong-order'; readonly stream: string; readonly revision: number };

export interface StoreCheck {
  readonly streams: number;
  readonly records: number;
  /** Empty where the file is sound. Whether anybody changed a record is for the hashes to say. */
  readonly problems: readonly StoreProblem[];
}

/**
 * Checks the file of a store, without changing it: also beside a running server.
 *
 * @throws SlaError `FILE_NOT_READABLE` with `file` and `reason`, `UNKNOWN_STORE_FORMAT`
 */
export function checkStoreFile(file: string): StoreCheck {
  const database = openStoreFile(file, { readonly: true });
  try {
    // One transaction, so that all questions are about the same moment.
    return database.transaction(() => check(database))();
  } catch (error) {
    if (!isDriversError(error)) throw error;
    return { streams: 0, records: 0, problems: [{ kind: 'damaged-file', finding: error.message }] };
  } finally {
    database.close();
  }
}

function check(database: Database.Database): StoreCheck {
  const damage = damagedParts(database);
  // What a damaged file says about its rows, if anything, is not to be relied on.
  if (damage.length > 0) return { streams: 0, records: 0, problems: damage };
  const problems = [danglingRows, revisionGaps, positionGaps, wrongOrder].flatMap((look) => look(database));
  return { streams: count(database, 'streams'), records: count(database, 'events'), problems };
}

function count(database: Database.Database, table: 'streams' | 'events'): number {
  return database.prepare<[], number>(`select count(*) from ${table}`).pluck().get() ?? 0;
}

function damagedParts(database: Database.Database): StoreProblem[] {
  const findings = database.prepare<[], string>('pragma integrity_check').pluck().all();
  return findings
    .filter((finding) => finding !== 'ok')
    .map((finding) => ({ kind: 'damaged-file', finding }) as const);
}

function danglingRows(database: Database.Database): StoreProblem[] {
  const rows = database.prepare<[], { table: string; rowid: number }>('pragma foreign_key_check').all();
  return rows.map(({ table, rowid }) => ({ kind: 'dangling-row', table, row: rowid }));
}

function revisionGaps(database: Database.Database): StoreProblem[] {
  const gaps = database.prepare<[], { stream: string; expected: number; found: number }>(`
    with numbered as (
      select stream_id, revision,
        row_number() over (partition by stream_id order by revision) - 1 as expected
      from events
    )
    select name as stream, expected, min(revision) as found
    from numbered join streams using (stream_id)
    where revision <> expected group by stream_id order by name
  `);
  return gaps.all().map((gap) => ({ kind: 'revision-gap', ...gap }));
}

function positionGaps(database: Database.Database): StoreProblem[] {
  const gaps = database.prepare<[], { expected: number; found: number }>(`
    with numbered as (select position, row_number() over (order by position) - 1 as expected from events)
    select expected, position as found from numbered where position <> expected order by position limit 1
  `);
  return gaps.all().map((gap) => ({ kind: 'position-gap', ...gap }));
}

function wrongOrder(database: Database.Database): StoreProblem[] {
  const misplaced = database.prepare<[], { stream: string; revision: number }>(`
    with beside as (
      select stream_id, revision, position,
        lag(position) over (partition by stream_id order by revision) as before
      from events
    )
    select name as stream, min(revision) as revision from beside join streams using (stream_id)
    where before > position group by stream_id order by name
  `);
  return misplaced.all().map((record) => ({ kind: 'wrong-order', ...record }));
}
