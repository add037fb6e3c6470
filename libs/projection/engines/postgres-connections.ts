import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { ViewTables } from '../tables/rows.js';
import type { ViewDatabase } from './view-engine.js';

/** A lock of a session: a number of our own, which no other program is likely to take. */
const LEADS = 7_520_001;

const INT8 = 20;
/** Instants and counts fit into numbers. */
const NUMBERS: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    (oid as number) === INT8 ? Number : (pg.types.getTypeParser(oid, format) as unknown),
};

export function connectTo(url: string, max: number, options: pg.PoolConfig = {}): Kysely<ViewTables> {
  const pool = new pg.Pool({ connectionString: url, max, types: NUMBERS, ...options });
  // An idle connection that breaks is replaced by the next question.
  pool.on('error', () => undefined);
  // So is one that breaks while somebody holds it: the next statement says so.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new Kysely<ViewTables>({ dialect: new PostgresDialect({ pool }) });
}

/** A connection that holds the lock, or would like to. */
export class Leader {
  readonly database: Kysely<ViewTables>;

  constructor(url: string) {
    // One connection that is never exchanged for another as long as it lives: the lock is this one's.
    this.database = connectTo(url, 1, { idleTimeoutMillis: 0, maxLifetimeSeconds: 0 });
  }

  async tryLead(): Promise<boolean> {
    return (await isLeading(this.database)) || (await tryLock(this.database, LEADS));
  }
}

/** The pool gives a new connection where the old one has broken, and the lock went with that. */
export async function isLeading(database: ViewDatabase): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`select exists (
    select 1 from pg_locks
    where locktype = 'advisory' and objid = ${sql.lit(LEADS)} and pid = pg_backend_pid() and granted
  ) as held`.execute(database);
  return rows[0]?.held ?? false;
}

export async function tryLock(database: ViewDatabase, key: number): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`select pg_try_advisory_lock(${sql.lit(key)}) as held`.execute(
    database,
  );
  return rows[0]?.held ?? false;
}
