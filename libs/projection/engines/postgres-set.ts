import { Kysely, sql } from 'kysely';
import { createIndices, createTables, type Words } from '../tables/create-tables.js';
import { columnsOf, TABLES } from '../tables/definitions.js';
import type { TableName, ViewTables } from '../tables/rows.js';
import type { NewSet, ViewDatabase, Writing } from './view-engine.js';

/** Text is ordered by code unit on every server, whatever its language. */
const WORDS: Words = { text: 'text collate "C"', integer: 'bigint' };

/** A set of views is a schema: this makes its tables. */
export async function createSet(database: Kysely<ViewTables>, name: string): Promise<void> {
  await sql`drop schema if exists ${sql.ref(name)} cascade`.execute(database);
  await sql`create schema ${sql.ref(name)}`.execute(database);
  await useSet(database, name);
  await createTables(database, WORDS);
}

/** Lets the names of tables mean those of a set, for the rest of a transaction. */
export async function useSet(database: Kysely<ViewTables>, name: string): Promise<void> {
  await sql`select set_config('search_path', ${`"${name}"`}, true)`.execute(database);
}

export function writingTo(database: ViewDatabase): Writing {
  return { database, insert: (table, rows) => insertRows(database, table, rows) };
}

/** Of many rows at once: each column is one parameter. */
async function insertRows(
  database: ViewDatabase,
  table: TableName,
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  if (rows.length === 0) return;
  const definition: Readonly<Record<string, string>> = TABLES[table].columns;
  const columns = columnsOf(table).map((column, place) => {
    const type = definition[column]?.startsWith('text') ? sql.raw('text[]') : sql.raw('bigint[]');
    return sql`${rows.map((row) => row[place])}::${type}`;
  });
  await sql`insert into ${sql.ref(table)} select * from unnest(${sql.join(columns)})`.execute(database);
}

/** A schema that nobody uses yet, in transactions of its own. */
export class PostgresNewSet implements NewSet {
  constructor(
    private readonly database: Kysely<ViewTables>,
    private readonly name: string,
  ) {}

  write<Found>(work: (writing: Writing) => Promise<Found>): Promise<Found> {
    return this.inSet((database) => work(writingTo(database)));
  }

  async index(tables: readonly TableName[]): Promise<void> {
    await this.inSet(async (database) => {
      await createIndices(database, tables);
      for (const table of tables) await sql`analyze ${sql.ref(table)}`.execute(database);
    });
  }

  private inSet<Found>(work: (database: ViewDatabase) => Promise<Found>): Promise<Found> {
    return this.database.transaction().execute(async (database) => {
      await useSet(database, this.name);
      return work(database);
    });
  }
}
