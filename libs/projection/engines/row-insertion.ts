import type Database from 'better-sqlite3';
import type { TableName } from '../tables/rows.js';

type Row = readonly unknown[];

/** Rows that one statement inserts. */
const TOGETHER = 16;

/** Statements that are kept: one for each set of columns that have a value of their own in some row. */
const KEPT = 200;

/** What stands in a statement's text where all of its rows have it: what is empty, and what does not hold. */
type Common = null | 0 | undefined;

/**
 * Inserts rows, many at a time. Handing a value to SQLite costs more than SQLite's own work on it, so what most rows have
 * stands in the text of the statement.
 */
export class RowInsertion {
  private readonly statements = new Map<string, Database.Statement>();

  constructor(private readonly connection: Database.Database) {}

  insert(table: TableName, rows: readonly Row[]): void {
    let from = 0;
    for (; from + TOGETHER <= rows.length; from += TOGETHER) {
      const together = rows.slice(from, from + TOGETHER);
      this.insertThose(table, together, commonValues(together));
    }
    // Of single ones there would be as many statements as there are kinds of rows.
    for (const row of rows.slice(from))
      this.insertThose(
        table,
        [row],
        row.map(() => undefined),
      );
  }

  private insertThose(table: TableName, rows: readonly Row[], common: readonly Common[]): void {
    const values: unknown[] = [];
    for (const row of rows) {
      for (let column = 0; column < row.length; column += 1) {
        if (common[column] === undefined) values.push(row[column]);
      }
    }
    // As arguments they are taken in faster than as one array.
    this.statement(table, rows.length, common).run(...values);
  }

  private statement(table: TableName, rows: number, common: readonly Common[]): Database.Statement {
    const row = `(${common.map((value) => (value === undefined ? '?' : `${value}`)).join()})`;
    const key = `${table} ${rows} ${row}`;
    let statement = this.statements.get(key);
    if (!statement) {
      if (this.statements.size >= KEPT) this.statements.clear();
      statement = this.connection.prepare(`insert into ${table} values ${Array(rows).fill(row).join()}`);
      this.statements.set(key, statement);
    }
    return statement;
  }
}

/** For each column what all rows have in it, where that is common. */
function commonValues(rows: readonly Row[]): Common[] {
  return rows[0]!.map((value, column) => {
    const isCommon = (value === null || value === 0) && rows.every((row) => row[column] === value);
    return isCommon ? value : undefined;
  });
}
