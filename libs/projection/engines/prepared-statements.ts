import type Database from 'better-sqlite3';
import type { SqliteDatabase } from 'kysely';

/** Statements that are kept; the same few are asked for again and again. */
const KEPT = 200;

/** A database for Kysely, which prepares every statement anew: here each text is prepared once. */
export class PreparedStatements implements SqliteDatabase {
  private readonly statements = new Map<string, Database.Statement>();

  constructor(private readonly database: Database.Database) {}

  prepare(sql: string): Database.Statement {
    const known = this.statements.get(sql);
    if (known) return known;
    // Lists of many lengths make many texts.
    if (this.statements.size >= KEPT) this.statements.clear();
    const statement = this.database.prepare(sql);
    this.statements.set(sql, statement);
    return statement;
  }

  close(): void {
    this.statements.clear();
    this.database.close();
  }
}
