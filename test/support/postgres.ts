import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

const DEBIAN = '/usr/lib/postgresql';

/** A PostgreSQL of our own for the time of a test: in a temporary folder, without a port, as an ordinary user. */
export interface ThrowawayPostgres {
  /** Of a database of that name, made anew. */
  readonly database: (name: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Where its programs are; nothing where it is not installed. */
export function postgresPrograms(): string | undefined {
  if (!existsSync(DEBIAN)) return undefined;
  return readdirSync(DEBIAN)
    .map((release) => join(DEBIAN, release, 'bin'))
    .find((folder) => existsSync(join(folder, 'postgres')));
}

export async function startPostgres(programs: string): Promise<ThrowawayPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'sla-ledger-postgres-'));
  const data = join(folder, 'data');
  const options = {
    ...(process.getuid?.() === 0 ? nobody(folder) : {}),
    cwd: folder,
    stdio: 'ignore' as const,
  };
  // In another language than ours, where text is sorted differently.
  const asked = ['-D', data, '-A', 'trust', '-U', 'views', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'];
  execFileSync(join(programs, 'initdb'), asked, options);
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off'],
    options,
  );
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const urlOf = (name: string): string => `postgres://views@/${name}?host=${encodeURIComponent(folder)}`;
  await whenReady(urlOf('postgres'));
  return {
    database: async (name) => {
      await run(urlOf('postgres'), `drop database if exists ${name} with (force)`);
      await run(urlOf('postgres'), `create database ${name}`);
      return urlOf(name);
    },
    stop: async () => {
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function run(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

async function whenReady(url: string): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await run(url, 'select 1');
      return;
    } catch (error) {
      if (attempt === 600) throw error;
      await pause(50);
    }
  }
}

/** PostgreSQL refuses to run as root. */
function nobody(folder: string): { readonly uid: number; readonly gid: number } {
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' })),
  ) as [number, number];
  chownSync(folder, uid, gid);
  return { uid, gid };
}
