import { beforeAll, describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { join } from 'node:path';
import { sla, temporaryFolder } from '../support/command-line.js';
import { readRecords, recordReports, writableStore } from '../support/filled-store.js';

const source = join(temporaryFolder(), 'source');

beforeAll(async () => {
  const store = writableStore(source);
  await recordReports(store, 'beta', 3);
  await store.close();
});

const newFolder = (): string => join(temporaryFolder(), 'copy');

const allRecords = (folder: string) => readRecords(folder, (records) => Array.fromAsync(records.readAll()));

describe('a copy is refused', () => {
  test('a target that holds something else, which stays as it was', async () => {
    const to = newFolder();
    const store = writableStore(to);
    await recordReports(store, 'acme', 2);
    await store.close();
    const before = await allRecords(to);
    const { status, stdout, stderr } = await sla(['copy', '--from', source, '--to', to]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^sla: COPY_CLASH: .*customer-acme, revision 0/);
    expect(await allRecords(to)).toEqual(before);
  });

  test('a target that somebody writes to', async () => {
    const to = newFolder();
    const store = writableStore(to);
    const { status, stderr } = await sla(['copy', '--from', source, '--to', to]);
    await store.close();
    expect(status).toBe(1);
    expect(stderr).toContain('STORE_LOCKED');
  });

  test('a source whose chain does not verify', async () => {
    const from = join(temporaryFolder(), 'from');
    const store = writableStore(from);
    await recordReports(store, 'acme', 3);
    await store.close();
    const file = new Database(join(from, 'ledger.sqlite'));
    file.exec(`update events set data = replace(data, 'phone', 'email') where position = 2`);
    file.close();
    const { status, stderr } = await sla(['copy', '--from', from, '--to', newFolder()]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^sla: CHAIN_BROKEN: .*position 2 \(HASH\)/);
  });

  test('a server that cannot be reached', async () => {
    const { status, stdout, stderr } = await sla([
      'copy',
      '--from',
      source,
      '--to',
      'esdb://127.0.0.1:9?tls=false',
    ]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('STORE_UNAVAILABLE');
  });

  test.each([
    ['a folder without a store', ['--from', '/nowhere', '--to', '/tmp/x'], 'NO_STORE'],
    ['the store itself', ['--from', source, '--to', source], 'SAME_STORE'],
    ['another kind of server', ['--from', source, '--to', 'http://localhost'], 'UNKNOWN_PLACE'],
    ['keys to a server', ['--from', source, '--to', 'esdb://localhost', '--with-keys'], 'NO_KEYS_FILE'],
    ['no target', [], '--to'],
  ])('%s', async (_, options, words) => {
    const { status, stdout, stderr } = await sla(['copy', ...options]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });
});
