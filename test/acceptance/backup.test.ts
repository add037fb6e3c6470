import { beforeAll, describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sla, temporaryFolder } from '../support/command-line.js';
import { recordReports, writableStore } from '../support/filled-store.js';

const source = join(temporaryFolder(), 'source');
const backup = join(temporaryFolder(), 'backup');
let exported: string;

beforeAll(async () => {
  const store = writableStore(source);
  for (const customerId of ['acme', 'beta']) await recordReports(store, customerId, 50);
  await store.close();
  exported = (await sla(['export', '--store', source])).stdout;
  await answered('backup', backup, '--store', source);
});

async function answered(...args: string[]): Promise<Record<string, unknown>> {
  const { status, stdout, stderr } = await sla([...args, '--json']);
  expect([status, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Record<string, unknown>;
}

const newFolder = (): string => join(temporaryFolder(), 'restored');

/** With misuse or a finding, and one line that begins with the code. */
async function expectRefusal(args: readonly string[], expected: number, code: string): Promise<void> {
  const { status, stdout, stderr } = await sla(args);
  expect([status, stdout]).toEqual([expected, '']);
  expect(stderr).toMatch(new RegExp(`^sla: ${code}: .*\n$`));
}

describe('a backup', () => {
  test('in a folder, restored: the same facts, readable, and nothing else in the folder', async () => {
    const to = newFolder();
    expect(readdirSync(backup).sort()).toEqual(['keys.sqlite', 'ledger.sqlite']);
    const restored = await answered('restore', backup, '--store', to);
    expect(restored).toMatchObject({ keys: true, events: 102, streams: 102, position: '101' });
    expect(readdirSync(to).sort()).toEqual(['keys.sqlite', 'ledger.sqlite']);
    expect((await sla(['export', '--store', to])).stdout).toBe(exported);
    expect((await answered('verify', '--store', to)).root).toBe(restored.root);
    expect(statSync(join(to, 'keys.sqlite')).mode & 0o777).toBe(0o600);
  });

  test('in a file, with the keys in another one beside it', async () => {
    const file = join(temporaryFolder(), 'monday.sqlite');
    expect(await answered('backup', file, '--store', source)).toMatchObject({ keys: `${file}.keys` });
    const to = newFolder();
    const { status, stdout, stderr } = await sla(['restore', file, '--store', to, '--lang', 'sk']);
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(/^Obnovené do /);
    expect((await sla(['export', '--store', to])).stdout).toBe(exported);
    await expectRefusal(['backup', file, '--store', source], 2, 'NOT_EMPTY');
  });

  test('without keys holds no names', async () => {
    const to = newFolder();
    expect(await answered('backup', to, '--store', source, '--without-keys')).toMatchObject({ keys: null });
    expect(readdirSync(to)).toEqual(['ledger.sqlite']);
    expect((await sla(['export', '--store', to])).stdout).toContain('"name":"[sealed]"');
  });

  test('beside a server that goes on writing is the store at one moment', async () => {
    const [from, to] = [join(temporaryFolder(), 'live'), newFolder()];
    const store = writableStore(from);
    await recordReports(store, 'first', 10);
    const done = new AbortController();
    const writing = (async () => {
      for (let count = 0; !done.signal.aborted; count += 1) {
        await recordReports(store, `later-${count}`, 3);
        await pause(1);
      }
    })();
    const { events } = await answered('backup', to, '--store', from);
    done.abort();
    await writing;
    await store.close();
    const facts = (await sla(['export', '--store', from])).stdout.split('\n');
    const { stdout, stderr } = await sla(['export', '--store', to]);
    expect(stderr).toBe('');
    expect(stdout.split('\n').slice(0, -1)).toEqual(facts.slice(0, Number(events)));
    expect(Number(events)).toBeLessThan(facts.length - 1);
  });
});

describe('nothing is overwritten', () => {
  test('by a backup', async () => {
    const before = readFileSync(join(backup, 'ledger.sqlite'));
    await expectRefusal(['backup', backup, '--store', source], 2, 'NOT_EMPTY');
    expect(readFileSync(join(backup, 'ledger.sqlite'))).toEqual(before);
  });

  test('by restoring, whatever the folder holds', async () => {
    const to = temporaryFolder();
    writeFileSync(join(to, 'ledger.sqlite'), 'years of work');
    await expectRefusal(['restore', backup, '--store', to], 2, 'NOT_EMPTY');
    expect(readdirSync(to)).toEqual(['ledger.sqlite']);
    await expectRefusal(['restore', backup, '--store', join(to, 'ledger.sqlite')], 2, 'NOT_EMPTY');
  });
});

describe('nothing damaged is put in place', () => {
  function damagedBackup(damage: (file: string) => void): string {
    const folder = temporaryFolder();
    copyFileSync(join(backup, 'ledger.sqlite'), join(folder, 'ledger.sqlite'));
    damage(join(folder, 'ledger.sqlite'));
    return folder;
  }

  function changed(sql: string): (file: string) => void {
    return (file) => {
      const database = new Database(file);
      database.exec(sql);
      database.close();
    };
  }

  test.each([
    [
      'a file cut in half',
      (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 20_000)),
      '(DAMAGED_STORE|FILE_NOT_READABLE)',
    ],
    [
      'no store at all',
      (file: string) => writeFileSync(file, 'x'.repeat(5_000)),
      '(DAMAGED_STORE|FILE_NOT_READABLE)',
    ],
    ['an event removed', changed('delete from events where position = 7'), 'DAMAGED_STORE'],
    [
      'an event changed',
      changed(`update events set data = replace(data, 'phone', 'email') where position = 7`),
      'CHAIN_BROKEN',
    ],
  ])('%s', async (_, damage, code) => {
    const to = newFolder();
    const { status, stdout, stderr } = await sla(['restore', damagedBackup(damage), '--store', to]);
    expect([status === 0, stdout]).toEqual([false, '']);
    expect(stderr).toMatch(new RegExp(`^sla: ${code}: `));
    expect([existsSync(to), readdirSync(join(to, '..'))]).toEqual([false, []]);
  });

  test('nor is a store backed up whose chain does not verify', async () => {
    const folder = damagedBackup(changed(`update events set type = 'Other' where position = 3`));
    const to = newFolder();
    await expectRefusal(['backup', to, '--store', folder], 1, 'CHAIN_BROKEN');
    expect(readdirSync(join(to, '..'))).toEqual([]);
  });
});

test.each([
  ['a backup that does not exist', () => ['restore', '/nowhere', '--store', newFolder()], 'NO_BACKUP'],
  ['a folder without a store', () => ['backup', newFolder(), '--store', '/nowhere'], 'NO_STORE'],
  [
    'a place where nothing can be written',
    () => ['backup', '/proc/backup', '--store', source],
    'FILE_NOT_WRITABLE',
  ],
])('asked wrongly: %s', async (_, args, code) => {
  await expectRefusal(args(), 2, code);
});

test('an empty folder is as good as none', async () => {
  const to = newFolder();
  mkdirSync(to);
  await answered('restore', backup, '--store', to);
  expect((await sla(['export', '--store', to])).stdout).toBe(exported);
});
