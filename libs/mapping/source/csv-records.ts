import { SlaError } from '#facts';
import type { CsvSource } from '../format/mapping-shape.js';
import { type CsvRow, csvRows } from './csv-rows.js';
import { grouped } from './csv-groups.js';
import type { SourceRecord } from './record.js';

/** As many names are listed where one is not found. */
const MOST_LISTED = 50;

/**
 * The rows of a CSV file as records of the columns that a mapping names, or groups of rows.
 *
 * @throws SlaError `UNKNOWN_COLUMN`, `DUPLICATE_COLUMN` with the names that there are; `EMPTY_SOURCE`; as `csvRows`
 */
export function csvRecords(
  chunks: AsyncIterable<Uint8Array>,
  source: CsvSource,
  { columns, limit }: { columns: readonly string[]; limit: number },
): AsyncGenerator<SourceRecord> {
  const rows = records(csvRows(chunks, source, limit), source, columns);
  return source.group ? grouped(rows, source.group, limit) : rows;
}

async function* records(
  rows: AsyncIterable<CsvRow>,
  { header = true, columns: given }: CsvSource,
  wanted: readonly string[],
): AsyncGenerator<SourceRecord> {
  let names = header ? undefined : given;
  let places = names && placesOf(wanted, names);
  for await (const row of rows) {
    if (!names || !places) {
      if (row.problem) throw row.problem.at({ line: row.line });
      names = given ?? row.cells.map((cell) => cell.trim());
      places = placesOf(wanted, names);
      continue;
    }
    yield recordOf(row, places, names.length);
  }
  if (!names) throw new SlaError('EMPTY_SOURCE');
}

function recordOf(
  { line, text, cells, problem }: CsvRow,
  places: readonly (readonly [string, number])[],
  expected: number,
): SourceRecord {
  if (problem) return { line, text, problem };
  if (cells.length !== expected) {
    return { line, text, problem: new SlaError('COLUMN_COUNT', { expected, found: cells.length }) };
  }
  return { line, text, fields: Object.fromEntries(places.map(([name, place]) => [name, cells[place]])) };
}

function placesOf(wanted: readonly string[], names: readonly string[]): [string, number][] {
  const known = names.slice(0, MOST_LISTED).join(', ') + (names.length > MOST_LISTED ? ', …' : '');
  const missing = wanted.filter((name) => !names.includes(name));
  if (missing.length > 0) throw new SlaError('UNKNOWN_COLUMN', { columns: missing.join(', '), known });
  const twice = wanted.filter((name) => names.indexOf(name) !== names.lastIndexOf(name));
  if (twice.length > 0) throw new SlaError('DUPLICATE_COLUMN', { columns: twice.join(', '), known });
  return wanted.map((name) => [name, names.indexOf(name)]);
}
