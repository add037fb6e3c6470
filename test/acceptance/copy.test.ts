import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sla, startSla, temporaryFolder } from '../support/command-line.js';
import { countRecords, readRecords, recordReports, writableStore } from '../support/filled-store.js';
import { FakeEventStoreDb } from '../fake-eventstoredb/server.js';

const CUSTOMERS = ['acme', 'beta', 'gama'];
const TICKETS = 2_000;
const EVENTS = CUSTOMERS.length * (TICKETS + 1);
const source = join(temporaryFolder(), 'source');
let root: unknown;

beforeAll(async () => {
  const store = writableStore(source);
  await Promise.all(CUSTOMERS.map((customerId) => recordReports(store, customerId, TICKETS)));
  await store.close();
  ({ root } = await answered('verify', '--store', source));
});

afterAll(() => rmSync(source, { recursive: true }));

const newFolder = (): string => join(temporaryFolder(), 'copy');

async function answered(command: string, ...options: string[]): Promise<Record<string, unknown>> {
  const { status, stdout, stderr } = await sla([command, ...options, '--json']);
  expect([status, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Record<string, unknown>;
}

const allRecords = (folder: string) => readRecords(folder, (records) => Array.fromAsync(records.readAll()));

async function killedOnceHalf(to: string, isHalf: () => Promise<boolean>): Promise<void> {
  const child = startSla(['copy', '--from', source, '--to', to]);
  const ended = new Promise((resolve) => child.on('close', (_, signal) => resolve(signal)));
  while (!(await isHalf())) await pause(2);
  child.kill('SIGKILL');
  expect(await ended).toBe('SIGKILL');
}

describe('into a folder', () => {
  test('holds every record verbatim and in order; a second copy finds them', async () => {
    const to = newFolder();
    const moved = await answered('copy', '--from', source, '--to', to);
    expect(moved).toMatchObject({ found: 0, copied: EVENTS, verified: EVENTS, root, keys: null });
    expect(await allRecords(to)).toEqual(await allRecords(source));
    expect(await answered('verify', '--store', to)).toMatchObject({ root, finding: null });
    expect(existsSync(join(to, 'keys.sqlite'))).toBe(false);
    const again = await sla(['copy', '--from', source, '--to', to, '--lang', 'sk']);
    expect([again.status, again.stdout]).toEqual([0, '']);
    expect(again.stderr).toMatch(/^Skopírované do .*: 0 udalostí; z predošlého kopírovania: 6003 udalostí/);
  });

  test('goes on where it was killed', async () => {
    const to = newFolder();
    await killedOnceHalf(to, async () => (await countRecords(to)) > 500);
    const before = await countRecords(to);
    expect(before).toBeLessThan(EVENTS);
    const moved = await answered('copy', '--from', source, '--to', to);
    expect(moved).toMatchObject({ found: before, copied: EVENTS - before, verified: EVENTS, root });
  });

  test('is made beside a server that goes on writing, and brought up to date later', async () => {
    const [from, to] = [join(temporaryFolder(), 'live'), newFolder()];
    const store = writableStore(from);
    await recordReports(store, 'first', 100);
    const writing = new AbortController();
    const written = writeUntil(writing.signal, store);
    const moved = await answered('copy', '--from', from, '--to', to);
    writing.abort();
    await written;
    const count = await countRecords(from);
    expect(moved.copied).toBeGreaterThan(100);
    expect(moved.copied).toBeLessThan(count);
    await store.close();
    expect(await answered('copy', '--from', from, '--to', to)).toMatchObject({ verified: count });
    expect(await allRecords(to)).toEqual(await allRecords(from));
  });
});

async function writeUntil(signal: AbortSignal, store: ReturnType<typeof writableStore>): Promise<void> {
  for (let count = 0; !signal.aborted; count += 1) {
    await recordReports(store, `later-${count}`, 3);
    await pause(1);
  }
}

describe('to an EventStoreDB server', () => {
  test('and back, killed once on the way: the same records, the same root', async () => {
    const server = await FakeEventStoreDb.start();
    try {
      const url = server.url();
      await killedOnceHalf(url, () => Promise.resolve(server.log.events.length > 500));
      const moved = await answered('copy', '--from', source, '--to', url);
      expect(moved).toMatchObject({ verified: EVENTS, root });
      expect(moved.found).toBeGreaterThan(300);
      const back = newFolder();
      expect(await answered('copy', '--from', url, '--to', back)).toMatchObject({ copied: EVENTS, root });
      expect(await allRecords(back)).toEqual(await allRecords(source));
    } finally {
      await server.stop();
    }
  });
});

describe('keys', () => {
  const keysOf = (folder: string) => new Database(join(folder, 'keys.sqlite'));
  const living = 'select subject from keys where key is not null order by subject';

  test('are copied where it is asked for, and none that was destroyed comes to life again', async () => {
    const [from, to] = [join(temporaryFolder(), 'from'), newFolder()];
    const store = writableStore(from);
    for (const customerId of CUSTOMERS) await recordReports(store, customerId, 1);
    await store.close();
    expect(await answered('copy', '--from', from, '--to', to, '--with-keys')).toMatchObject({
      keys: { added: 3, destroyed: 0 },
    });
    expect((await sla(['export', '--store', to])).stdout).toBe(
      (await sla(['export', '--store', from])).stdout,
    );
    const [here, there] = [keysOf(from), keysOf(to)];
    here.exec(`update keys set key = null where subject = 'acme'`);
    there.exec(`update keys set key = null where subject = 'beta'`);
    expect(await answered('copy', '--from', from, '--to', to, '--with-keys')).toMatchObject({
      keys: { added: 0, destroyed: 1 },
    });
    expect(there.prepare(living).pluck().all()).toEqual(['gama']);
    here.close();
    there.close();
  });

  test('without them personal fields are sealed, and verdicts the same', async () => {
    const to = newFolder();
    await answered('copy', '--from', source, '--to', to);
    const { stdout } = await sla(['export', '--store', to, '--ticket', 'acme-1']);
    expect(stdout).toContain('"subject":"[sealed]"');
  });
});
