import { type Kysely, sql } from 'kysely';
import { SlaError } from '#facts';
import { createIndices } from '../tables/create-tables.js';
import { SCHEMA_NUMBER } from '../tables/definitions.js';
import type { ViewTables } from '../tables/rows.js';
import { connectTo, isLeading, Leader, tryLock } from './postgres-connections.js';
import { createSet, PostgresNewSet, useSet, writingTo } from './postgres-set.js';
import { Turns } from './turns.js';
import type { NewSet, Snapshot, ViewDatabase, ViewEngine, Writing } from './view-engine.js';

/** Where it is written which set is in use. */
const POINTER = 'sla_ledger_views';

/** Locks of a session, beside that of whoever feeds the views. */
const REBUILDS = 7_520_002;
const CREATES = 7_520_003;

/** Connections for questions, and for what is held longer; whoever comes later waits for one. */
const READERS = 8;
const HOLDERS = 4;

/**
 * Views on a PostgreSQL server, shared by all servers of one ledger. One of them feeds the views at a time: the one whose
 * writing connection holds the lock, which the database lets go of when that connection ends, however it ends.
 */
export class PostgresViewEngine implements ViewEngine {
  private readonly reading: Kysely<ViewTables>;
  private readonly holding: Kysely<ViewTables>;
  private readonly turns = new Turns();
  private leader: Leader | undefined;
  private isPrepared = false;

  /** @param url `postgres://user@host/database`, or `postgres:///database?host=/folder/of/its/socket` */
  constructor(private readonly url: string) {
    this.reading = connectTo(url, READERS);
    this.holding = connectTo(url, HOLDERS);
  }

  async isThere(): Promise<boolean> {
    const exists = await sql<{
      found: string | null;
    }>`select to_regclass(${`public.${POINTER}`}) as found`.execute(this.reading);
    if (!exists.rows[0]?.found) return false;
    const { rows } = await sql<{ schema_number: number }>`
      select schema_number from public.${sql.ref(POINTER)}`.execute(this.reading);
    return rows[0]?.schema_number === SCHEMA_NUMBER;
  }

  tryLead(): Promise<boolean> {
    return this.turns.take(() => {
      this.leader ??= new Leader(this.url);
      return this.leader.tryLead();
    });
  }

  async read<Found>(work: (database: ViewDatabase) => Promise<Found>): Promise<Found> {
    await this.prepare();
    return this.reading
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (database) => {
        await useSet(database, await currentSet(database));
        return work(database);
      });
  }

  async snapshot(): Promise<Snapshot> {
    await this.prepare();
    const database = await this.holding
      .startTransaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute();
    const release = async (): Promise<void> => {
      await database.rollback().execute();
    };
    try {
      await useSet(database, await currentSet(database));
      return { database, release };
    } catch (error) {
      await release();
      throw error;
    }
  }

  /** @throws SlaError `VIEWS_NOT_LED` where this server does not feed the views */
  write<Found>(work: (writing: Writing) => Promise<Found>): Promise<Found> {
    return this.turns.take(async () => {
      await this.prepare();
      if (!this.leader) throw new SlaError('VIEWS_NOT_LED', {});
      return this.leader.database.transaction().execute(async (database) => {
        if (!(await isLeading(database))) throw new SlaError('VIEWS_NOT_LED', {});
        await useSet(database, await currentSet(database, 'for share'));
        return work(writingTo(database));
      });
    });
  }

  /** @throws SlaError `REBUILD_RUNNING` where somebody else fills a set already */
  async replace(fill: (set: NewSet) => Promise<void>): Promise<void> {
    const database = connectTo(this.url, 1);
    try {
      if (!(await tryLock(database, REBUILDS))) throw new SlaError('REBUILD_RUNNING', {});
      const current = await this.read((reading) => currentSet(reading));
      const next = `${POINTER}_${Number(current.slice(POINTER.length + 1)) + 1}`;
      await database.transaction().execute((creating) => createSet(creating, next));
      await fill(new PostgresNewSet(database, next));
      await database.transaction().execute(async (swapping) => {
        await sql`update public.${sql.ref(POINTER)} set current_set = ${next}`.execute(swapping);
        await sql`drop schema ${sql.ref(current)} cascade`.execute(swapping);
      });
      // The end of the connection lets go of the lock too, but not at once.
      await sql`select pg_advisory_unlock(${sql.lit(REBUILDS)})`.execute(database);
    } finally {
      await database.destroy();
    }
  }

  async close(): Promise<void> {
    await this.turns.take(() => this.stepDown());
    await this.reading.destroy();
    await this.holding.destroy();
  }

  private async prepare(): Promise<void> {
    if (this.isPrepared) return;
    await createFirst(this.reading);
    this.isPrepared = true;
  }

  private async stepDown(): Promise<void> {
    const { leader } = this;
    this.leader = undefined;
    await leader?.database.destroy();
  }
}

/** @param lock `for share`: nobody puts another set in the place of this one until the transaction ends */
async function currentSet(database: ViewDatabase, lock: '' | 'for share' = ''): Promise<string> {
  const { rows } = await sql<{ current_set: string }>`
    select current_set from public.${sql.ref(POINTER)} ${sql.raw(lock)}`.execute(database);
  return rows[0]?.current_set ?? '';
}

/** Makes the first set where there is none, or where it has another schema's number. */
async function createFirst(pool: Kysely<ViewTables>): Promise<void> {
  await pool.transaction().execute(async (database) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(CREATES)})`.execute(database);
    const table = sql`public.${sql.ref(POINTER)}`;
    await sql`create table if not exists ${table} (current_set text not null, schema_number bigint not null)`.execute(
      database,
    );
    const { rows } = await sql<{
      current_set: string;
      schema_number: number;
    }>`select * from ${table}`.execute(database);
    if (rows[0]?.schema_number === SCHEMA_NUMBER) return;
    for (const { current_set } of rows) {
      await sql`drop schema if exists ${sql.ref(current_set)} cascade`.execute(database);
    }
    await sql`delete from ${table}`.execute(database);
    await createSet(database, `${POINTER}_1`);
    await createIndices(database);
    await sql`insert into ${table} values (${`${POINTER}_1`}, ${sql.lit(SCHEMA_NUMBER)})`.execute(database);
  });
}
