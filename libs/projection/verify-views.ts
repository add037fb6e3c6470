import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Published } from '#compliance';
import { CalendarBook, TermsBook } from '#contract';
import { type EventStore, formatPosition, type Position, positionOf } from '#event-store';
import { SqliteSet } from './engines/sqlite-set.js';
import type { ViewDatabase, ViewEngine } from './engines/view-engine.js';
import { type AnyRow, rowsOfTable } from './projecting/all-rows.js';
import { fill, type OnProgress } from './projecting/fill.js';
import { TABLE_NAMES, TABLES } from './tables/definitions.js';
import type { TableName } from './tables/rows.js';

/** Differences that are told one by one; beyond these they are counted. */
const TOLD = 20;

/** A row of the views that is not as the events make it. */
export interface ViewDifference {
  readonly table: string;
  /** The values of its key. */
  readonly row: readonly unknown[];
  /** The columns that differ, as the events make them; `null` where there should be no such row. */
  readonly expected: AnyRow | null;
  /** The same as found; `null` where there is no such row. */
  readonly found: AnyRow | null;
}

export interface ViewComparison {
  /** Of the newest event in the views, up to which they were compared; `null` where they are empty. */
  readonly checkpoint: string | null;
  /** The first of them. */
  readonly differences: readonly ViewDifference[];
  readonly count: number;
}

/**
 * Replays every event up to the views' checkpoint, and compares what comes of it with the views, row by row.
 *
 * @returns nothing where there are no views yet
 */
export async function verifyViews(
  store: EventStore,
  engine: ViewEngine,
  onProgress?: OnProgress,
  published: Published = {},
): Promise<ViewComparison | undefined> {
  if (!(await engine.isThere())) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'sla-ledger-verify-'));
  const known = { terms: new TermsBook(), calendars: new CalendarBook(), ...published };
  try {
    return await engine.read(async (found) => {
      const { position } = await found.selectFrom('checkpoint').select('position').executeTakeFirstOrThrow();
      const until = position < 0 ? undefined : positionOf(position);
      const expected = await SqliteSet.create(join(folder, 'expected.sqlite'));
      try {
        await fill(store, expected, { published: known, onProgress, until: until ?? 'nothing' });
        return { checkpoint: textOf(until), ...(await compare(expected.database, found)) };
      } finally {
        await expected.close();
      }
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function textOf(position: Position | undefined): string | null {
  return position === undefined ? null : formatPosition(position);
}

async function compare(
  expected: ViewDatabase,
  found: ViewDatabase,
): Promise<Pick<ViewComparison, 'differences' | 'count'>> {
  const differences: ViewDifference[] = [];
  let count = 0;
  for (const table of TABLE_NAMES) {
    for await (const difference of differencesOf(table, expected, found)) {
      count += 1;
      if (differences.length < TOLD) differences.push(difference);
    }
  }
  return { differences, count };
}

/** Both in the order of their keys, so that one walk through them finds what is missing on either side. */
async function* differencesOf(
  table: TableName,
  expected: ViewDatabase,
  found: ViewDatabase,
): AsyncGenerator<ViewDifference> {
  const key: readonly string[] = TABLES[table].key;
  const [left, right] = [rowsOfTable(expected, table), rowsOfTable(found, table)];
  let [ours, theirs] = [await left.next(), await right.next()];
  while (!ours.done || !theirs.done) {
    const order = ours.done ? 1 : theirs.done ? -1 : compareKeys(key, ours.value, theirs.value);
    if (order < 0)
      yield { table, row: valuesOf(key, ours.value as AnyRow), expected: ours.value as AnyRow, found: null };
    if (order > 0)
      yield {
        table,
        row: valuesOf(key, theirs.value as AnyRow),
        expected: null,
        found: theirs.value as AnyRow,
      };
    if (order === 0) yield* cellsThatDiffer(table, ours.value as AnyRow, theirs.value as AnyRow);
    if (order <= 0) ours = await left.next();
    if (order >= 0) theirs = await right.next();
  }
}

function* cellsThatDiffer(table: TableName, ours: AnyRow, theirs: AnyRow): Generator<ViewDifference> {
  const columns = Object.keys(ours).filter((column) => ours[column] !== theirs[column]);
  if (columns.length === 0) return;
  const part = (row: AnyRow): AnyRow => Object.fromEntries(columns.map((column) => [column, row[column]]));
  yield { table, row: valuesOf(TABLES[table].key, ours), expected: part(ours), found: part(theirs) };
}

function valuesOf(key: readonly string[], row: AnyRow): unknown[] {
  return key.map((column) => row[column]);
}

function compareKeys(key: readonly string[], ours: AnyRow, theirs: AnyRow): number {
  for (const column of key) {
    const [one, other] = [ours[column], theirs[column]] as [string | number, string | number];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
