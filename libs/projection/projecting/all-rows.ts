import { sql } from 'kysely';
import type { ViewDatabase } from '../engines/view-engine.js';
import { TABLES } from '../tables/definitions.js';
import type { TableName } from '../tables/rows.js';

/** Rows that are read at once. */
const ROWS = 5_000;

export type AnyRow = Readonly<Record<string, unknown>>;

/** All rows of a table in the order of its key, page by page. */
export async function* rowsOfTable(database: ViewDatabase, table: TableName): AsyncGenerator<AnyRow> {
  const columns: readonly string[] = TABLES[table].key;
  const key = sql.join(columns.map((column) => sql.ref(column)));
  let behind = sql``;
  for (;;) {
    const { rows } = await sql<AnyRow>`
      select * from ${sql.ref(table)} ${behind} order by ${key} limit ${sql.lit(ROWS)}`.execute(database);
    yield* rows;
    const last = rows.at(-1);
    if (rows.length < ROWS || !last) return;
    behind = sql`where (${key}) > (${sql.join(columns.map((column) => last[column]))})`;
  }
}
