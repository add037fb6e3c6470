import { type CsvCell, csvLines } from '#csv';
import { type Language, say } from '#wording';
import type { Listing, Page } from './listing.js';

/** Rows of a file at most: more are a matter for `sla export`, and for a narrower question. */
export const MOST_ROWS = 100_000;

export interface CsvShape<Row> {
  /** Members of a row, which are the headings too. */
  readonly columns: readonly (keyof Row & string)[];
  /** Rows that are read at a time. */
  readonly pageSize: number;
  readonly language: Language;
}

/**
 * A list as CSV, page by page. Where rows are left out, the last line says so, and where they begin.
 *
 * @param first the page that was read before the answer began, for its errors are answers of their own
 */
export async function* csvChunks<Row extends object>(
  { page: read }: Pick<Listing<Row>, 'page'>,
  first: Page<Row>,
  { columns, pageSize, language }: CsvShape<Row>,
): AsyncGenerator<string> {
  yield csvLines([[...columns]]);
  let written = 0;
  for (let page = first; ; page = await read({ after: page.next ?? undefined, limit: pageSize })) {
    const rows = page.rows.slice(0, MOST_ROWS - written);
    written += rows.length;
    if (rows.length > 0) yield csvLines(rows.map((row) => columns.map((column) => cellOf(row[column]))));
    const next = page.next ?? null;
    if (written === MOST_ROWS && (next !== null || page.rows.length > rows.length)) {
      const text = say(language, next === null ? 'lists.cutOff' : 'lists.cutOffAt', {
        most: MOST_ROWS,
        next,
      });
      yield csvLines([columns.map((_, place) => (place === 0 ? text : null))]);
      return;
    }
    if (next === null) return;
  }
}

/** Several names stand beside each other; what has parts of its own stays JSON. */
function cellOf(value: unknown): CsvCell {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  const isNames = Array.isArray(value) && value.every((each) => typeof each === 'string');
  return isNames ? value.join(' ') : JSON.stringify(value);
}
