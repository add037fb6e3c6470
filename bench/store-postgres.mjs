// A PostgreSQL of our own for the time of a run: in a temporary folder, without a port, as an ordinary user.
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { positionOf, RecordStore } from '../dist/libs/event-store/index.js';

const DEBIAN = '/usr/lib/postgresql';

/** Appends one record in one round trip and one transaction, at an exact revision. */
const SCHEMA = `
  create table streams (
    stream_id bigint generated always as identity primary key,
    name text not null unique,
    head integer not null
  );
  create table events (
    position bigint generated always as identity primary key,
    stream_id bigint not null references streams,
    revision integer not null,
    id text not null,
    type text not null,
    data text not null,
    metadata text not null,
    unique (stream_id, revision)
  );
  create function append(stream text, expected integer, id text, type text, data text, metadata text)
  returns bigint language plpgsql as $$
    declare number bigint; place bigint;
    begin
      if expected < 0 then
        insert into streams (name, head) values (stream, 0) returning stream_id into number;
      else
        update streams set head = head + 1 where name = stream and head = expected returning stream_id into number;
        if not found then raise exception 'wrong expected revision'; end if;
      end if;
      insert into events (stream_id, revision, id, type, data, metadata)
      values (number, expected + 1, id, type, data, metadata) returning position into place;
      return place;
    end
  $$;
`;

/** Nothing where there is no PostgreSQL. */
export async function startPostgres(connections) {
  const programs = existsSync(DEBIAN)
    ? readdirSync(DEBIAN).map((release) => join(DEBIAN, release, 'bin'))
    : [];
  const bin = programs.find((folder) => existsSync(join(folder, 'postgres')));
  if (bin === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'sla-ledger-postgres-'));
  const user = process.getuid() === 0 ? nobody(folder) : {};
  const data = join(folder, 'data');
  execFileSync(join(bin, 'initdb'), ['-D', data, '-A', 'trust', '-U', 'bench', '-E', 'UTF8', '--no-locale'], {
    ...user,
    cwd: folder,
    stdio: 'ignore',
  });
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-k', folder, '-c', 'listen_addresses='], {
    ...user,
    cwd: folder,
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const pool = new pg.Pool({ host: folder, user: 'bench', database: 'postgres', max: connections });
  // Idle connections say so when the server goes, which it does when we are done.
  pool.on('error', () => undefined);
  await whenReady(pool);
  const stop = async () => {
    await pool.end();
    server.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  await pool.query(SCHEMA);
  const [{ server_version: release }] = (await pool.query('show server_version')).rows;
  return { store: new PostgresRecordStore(pool), release, stop };
}

/** PostgreSQL refuses to run as root. */
function nobody(folder) {
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' })),
  );
  chownSync(folder, uid, gid);
  return { uid, gid };
}

async function whenReady(pool) {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await pool.query('select 1');
    } catch (error) {
      if (attempt === 200) throw error;
      await pause(50);
    }
  }
}

/** The least that the layer above needs; it answers reads from memory, which spares PostgreSQL the question. */
class PostgresRecordStore extends RecordStore {
  constructor(pool) {
    super();
    this.pool = pool;
    this.first = new Map();
  }

  async append(stream, [record], expected) {
    const before = expected === 'no-stream' ? -1 : expected;
    const { rows } = await this.pool.query({
      name: 'append',
      text: 'select append($1, $2, $3, $4, $5, $6)',
      values: [stream, before, record.id, record.type, record.data, record.metadata],
      rowMode: 'array',
    });
    if (before < 0)
      this.first.set(stream, { ...record, stream, revision: 0, position: positionOf(rows[0][0]) });
    return { revision: before + 1, position: positionOf(rows[0][0]) };
  }

  async *readStream(stream) {
    const first = this.first.get(stream);
    if (first) yield first;
  }

  newest() {
    return Promise.resolve(undefined);
  }

  close() {
    return Promise.resolve();
  }
}
