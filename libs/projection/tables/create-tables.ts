import { type Kysely, sql } from 'kysely';
import { INDICES, TABLE_NAMES, TABLES } from './definitions.js';
import type { TableName, ViewTables } from './rows.js';

/** How the engines differ in what they call things. */
export interface Words {
  /** Text is ordered by its bytes. */
  readonly text: string;
  readonly integer: string;
  /** What follows a table's columns; differs for one whose key is a number. */
  readonly tableEnd?: (isNumbered: boolean) => string;
}

/** Makes the tables, empty, without their indices. */
export async function createTables(database: Kysely<ViewTables>, words: Words): Promise<void> {
  for (const name of TABLE_NAMES) await createTable(database, name, words);
  await database
    .insertInto('checkpoint')
    .values({
      position: -1,
      newest_stated: null,
      newest_occurrence: null,
      newest_recorded: null,
      is_judgeable: 1,
    })
    .execute();
}

async function createTable(database: Kysely<ViewTables>, name: TableName, words: Words): Promise<void> {
  const { columns, key } = TABLES[name];
  let table = database.schema.createTable(name);
  for (const [column, type] of Object.entries<string>(columns)) {
    const word = type.startsWith('text') ? words.text : words.integer;
    table = table.addColumn(column, sql.raw(word), (made) => (type.endsWith('null') ? made : made.notNull()));
  }
  table = table.addPrimaryKeyConstraint(`${name}_key`, key as never);
  if (words.tableEnd)
    table = table.modifyEnd(sql.raw(words.tableEnd(key.length === 1 && key[0] === 'position')));
  await table.execute();
}

/** @param tables in the order of their definition, so that one file is like another */
export async function createIndices(
  database: Kysely<ViewTables>,
  tables: readonly TableName[] = TABLE_NAMES,
): Promise<void> {
  for (const { name, table, columns, where } of INDICES) {
    if (!tables.includes(table)) continue;
    let index = database.schema
      .createIndex(name)
      .on(table)
      .columns([...columns]);
    if (where !== undefined) index = index.where(sql.raw<boolean>(where));
    await index.execute();
  }
}
