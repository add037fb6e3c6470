// The moments in a typed table of DuckDB, in memory, on one thread.
import { DuckDBInstance } from '@duckdb/node-api';

/** Stands for what never happened; what was decided from the beginning lies as far before. */
const NEVER = 9_000_000_000_000_000n;

/** @param keys the numbers that stand for customer, month and promise of a row */
export async function openMoments(columns, keys) {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  await connection.run(`create table moments (
    customer integer not null, month integer not null, promise integer not null,
    due bigint not null, stopped bigint not null, superseded bigint not null, lost bigint not null)`);
  const appender = await connection.createAppender('moments');
  for (const row of columns.rows()) {
    for (const key of keys(row)) appender.appendInteger(key);
    for (const instant of [row.dueAt, row.stoppedAt, row.supersededAt, row.groundLostAt]) {
      appender.appendBigInt(Number.isFinite(instant) ? BigInt(instant) : instant > 0 ? NEVER : -NEVER);
    }
    appender.endRow();
  }
  appender.closeSync();
  return connection;
}

/** The verdict on a clock, in the order that decides; the numbers are those of the outcomes in `replay.mjs`. */
const counts = (asOf) => `
  select customer, month, promise, case
      when superseded <= due and stopped > superseded then 3
      when lost <= due and stopped > lost then 4
      when stopped < ${NEVER} then case when stopped <= due then 0 else 1 end
      when ${asOf} <= due then 2 else 1 end as outcome, count(*) as amount
  from moments group by customer, month, promise, outcome`;

export async function countsOf(connection, asOf) {
  return (await connection.runAndReadAll(counts(asOf))).getRows();
}

/** The sum that `checksum` in `replay.mjs` computes, computed where the rows are. */
export async function checksumOf(connection, asOf) {
  const key = '(((customer * 400 + month) * 20 + promise) * 5 + outcome)';
  const sql = `select sum(amount * (${key} * 7919::bigint % 1000003)) from (${counts(asOf)})`;
  const rows = (await connection.runAndReadAll(sql)).getRows();
  return Number(rows[0][0]);
}
