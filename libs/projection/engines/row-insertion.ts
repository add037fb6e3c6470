import type Database from 'better-sqlite3';
import { columnsOf } from '../tables/definitions.js';
import type { TableName } from '../tables/rows.js';

type Row = readonly unknown[];

/** Rows that one statement inserts. */
const TOGETHER = 16;

/** Statements that are kept: one for each set of columns that were empty in all its rows. */
const KEPT = 200;

/**
 * Inserts rows, many at a time. Handing a value to SQLite costs more than SQLite's own work on it, so what is empty in all
 * rows of a statement stands in its text.
 */
export class RowInsertion {
  private readonly statements = new Map<string, Database.Statement>();

  constructor(private readonly connection: Database.Database) {}

  insert(table: TableName, rows: readonly Row[]): void {
    let from = 0;
    for (; from + TOGETHER <= rows.length; from += TOGETHER) {
      this.insertTogether(table, rows.slice(from, from + TOGETHER));
    }
    for (const row of rows.slice(from)) this.insertTogether(table, [row]);
  }

  private insertTogether(table: TableName, rows: readonly Row[]): void {
    const used = columnsUsed(rows);
    const values: unknown[] = [];
    for (const row of rows) for (const column of used) values.push(row[column]);
    // As arguments they are taken in faster than as one array.
    this.statement(table, rows.length, used).run(...values);
  }

  private statement(table: TableName, rows: number, used: readonly number[]): Database.Statement {
    const key = `${table} ${rows} ${used.join()}`;
    let statement = this.statements.get(key);
    if (!statement) {
      if (this.statements.size >= KEPT) this.statements.clear();
      statement = this.connection.prepare(insertion(table, rows, used));
      this.statements.set(key, statement);
    }
    return statement;
  }
}

/** The columns that are not empty in all rows. */
function columnsUsed(rows: readonly Row[]): number[] {
  const used: number[] = [];
  for (let column = 0; column < rows[0]!.length; column += 1) {
    if (rows.some((row) => row[column] !== null)) used.push(column);
  }
  return used;
}

function insertion(table: TableName, rows: number, used: readonly number[]): string {
  const row = `(${columnsOf(table)
    .map((_, column) => (used.includes(column) ? '?' : 'null'))
    .join(', ')})`;
  return `insert into ${table} values ${Array(rows).fill(row).join(', ')}`;
}
