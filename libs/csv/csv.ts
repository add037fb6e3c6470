import { stringify } from 'csv-stringify/sync';

/** `null` stays empty. Numbers and truth values are written as such, text is guarded. */
export type CsvCell = string | number | boolean | null;

/** A table with a heading over every column. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

/**
 * A table as CSV (RFC 4180, UTF-8, lines end in CR LF). Text that a spreadsheet would take for a formula (it begins with
 * `=`, `+`, `-`, `@`, their wide forms, a tab or a line's end) gets an apostrophe before it, as OWASP advises; a negative
 * number stays a number.
 *
 * @param bom begins with a byte order mark, by which spreadsheets know that it is UTF-8
 */
export function csvOf({ columns, rows }: CsvTable, { bom = false } = {}): string {
  return (bom ? '\uFEFF' : '') + csvLines([columns, ...rows]);
}

/** Lines of such a table, for one that is written piece by piece: its heading is a line like the others. */
export function csvLines(rows: readonly (readonly CsvCell[])[]): string {
  return stringify(
    rows.map((row) => row.map(guarded)),
    {
      record_delimiter: 'windows',
      // Else the library leaves half of a line's end bare.
      quoted_match: /[\r\n]/,
      escape_formulas: true,
      cast: { boolean: String },
    },
  );
}

/** The library guards against every beginning but this one. */
function guarded(cell: CsvCell): CsvCell {
  return typeof cell === 'string' && cell.startsWith('\n') ? `'${cell}` : cell;
}
