import { closeSync, existsSync, fsyncSync, openSync } from 'node:fs';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { createIndices, createTables, type Words } from '../tables/create-tables.js';
import { SCHEMA_NUMBER, TABLE_NAMES } from '../tables/definitions.js';
import type { TableName, ViewTables } from '../tables/rows.js';
import { PreparedStatements } from './prepared-statements.js';
import { RowInsertion } from './row-insertion.js';
import { removeSet } from './set-pointer.js';
import type { Snapshot, ViewDatabase, Writing } from './view-engine.js';

/** SQLite orders text by its bytes unless it is told otherwise. */
const WORDS: Words = {
  text: 'text',
  integer: 'integer',
  tableEnd: (isNumbered) => (isNumbered ? 'strict' : 'strict, without rowid'),
};

/** One file of views, opened. What a crash takes from it is read from the store again (`synchronous=NORMAL`). */
export class SqliteSet {
  readonly database: ViewDatabase;
  private readonly rows: RowInsertion;

  private constructor(
    private readonly connection: Database.Database,
    readonly file: string,
  ) {
    this.rows = new RowInsertion(connection);
    this.database = asked(connection);
  }

  static isThere(file: string): boolean {
    if (!existsSync(file)) return false;
    const connection = new Database(file, { readonly: true });
    try {
      return connection.pragma('user_version', { simple: true }) === SCHEMA_NUMBER;
    } finally {
      connection.close();
    }
  }

  /** Opens a file. One of another schema's number is made anew, empty. */
  static async open(file: string): Promise<SqliteSet> {
    const set = SqliteSet.connect(file);
    if (set.connection.pragma('user_version', { simple: true }) !== SCHEMA_NUMBER) {
      await set.createAnew();
      await createIndices(set.database);
    }
    return set;
  }

  /** A file that nobody uses yet, to be filled at once. What a crash leaves of it is of no use to anybody. */
  static async create(file: string): Promise<SqliteSet> {
    removeSet(file);
    const set = SqliteSet.connect(file);
    // Nobody misses what a crash leaves half filled, so nothing is written twice.
    set.connection.pragma('journal_mode = OFF');
    set.connection.pragma('synchronous = OFF');
    await set.createAnew();
    return set;
  }

  private static connect(file: string): SqliteSet {
    const connection = new Database(file);
    connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = NORMAL');
    connection.pragma('cache_size = -65536');
    return new SqliteSet(connection, file);
  }

  /** Writes a copy that depends on nothing but its content. */
  copyTo(file: string): void {
    this.connection.prepare('vacuum into ?').run(file);
  }

  async index(tables: readonly TableName[]): Promise<void> {
    await createIndices(this.database, tables);
  }

  /** Brings what was filled to the disk. */
  finish(): void {
    this.connection.pragma('journal_mode = WAL');
    this.connection.pragma('synchronous = NORMAL');
    if (this.file !== ':memory:') syncToDisk(this.file);
  }

  /** What is in memory is seen by no other connection, and copied. */
  async snapshot(): Promise<Snapshot> {
    const connection =
      this.file === ':memory:'
        ? new Database(this.connection.serialize())
        : new Database(this.file, { readonly: true });
    const database = asked(connection);
    connection.exec('begin');
    // The state is that of the first statement.
    await database.selectFrom('checkpoint').select('position').execute();
    return { database, release: () => database.destroy() };
  }

  async close(): Promise<void> {
    await this.database.destroy();
  }

  write<Found>(work: (writing: Writing) => Promise<Found>): Promise<Found> {
    return this.database.transaction().execute((database) =>
      work({
        database,
        insert: (table, rows) => {
          this.rows.insert(table, rows);
          return Promise.resolve();
        },
      }),
    );
  }

  private async createAnew(): Promise<void> {
    for (const table of TABLE_NAMES) this.connection.exec(`drop table if exists ${table}`);
    await createTables(this.database, WORDS);
    this.connection.pragma(`user_version = ${SCHEMA_NUMBER}`);
    // What an earlier release kept, names among it, is not left in free pages.
    this.connection.exec('vacuum');
  }
}

function asked(connection: Database.Database): Kysely<ViewTables> {
  return new Kysely({ dialect: new SqliteDialect({ database: new PreparedStatements(connection) }) });
}

function syncToDisk(file: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
