import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import {
  backUpStore,
  checkStoreFile,
  type RecordStore,
  restoreStore,
  SqliteRecordStore,
  type StoredRecord,
} from '#event-store';
import { sampleRecord } from '../support/event-store-contract.js';
import { all, outcome } from '../support/event-store-samples.js';

let folder: string;
let [file, backup, restored] = ['', '', ''];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sla-ledger-'));
  [file, backup, restored] = ['ledger', 'backup', 'restored'].map((name) =>
    join(folder, `${name}.sqlite`),
  ) as [string, string, string];
  const store = open(file);
  await store.append('ticket-T1', [sampleRecord(1), sampleRecord(2), sampleRecord(3)], 'no-stream');
  await store.append('ticket-T2', [sampleRecord(4)], 'no-stream');
  await store.close();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (name: string, readonly = false): RecordStore => new SqliteRecordStore(name, { readonly });

async function recordsOf(name: string): Promise<StoredRecord[]> {
  const store = open(name, true);
  const records = await all(store.readAll());
  await store.close();
  return records;
}

function meddle(name: string, sql: string): void {
  const database = new Database(name);
  database.pragma('foreign_keys = off');
  database.exec(sql);
  database.close();
}

describe('a backup', () => {
  test('restored elsewhere is the store as it was', async () => {
    const sound = { streams: 2, records: 4, problems: [] };
    expect(await backUpStore(file, backup)).toEqual(sound);
    expect(await restoreStore(backup, restored)).toEqual(sound);
    expect(await recordsOf(restored)).toEqual(await recordsOf(file));
    const store = open(restored);
    expect(await store.append('ticket-T2', [sampleRecord(5)], 0)).toEqual({ revision: 1, position: 4n });
    await store.close();
  });

  test('is one file, and leaves nothing else behind', async () => {
    await backUpStore(file, backup);
    expect(readdirSync(folder).filter((name) => name.includes('backup'))).toEqual(['backup.sqlite']);
    const database = new Database(backup, { readonly: true });
    expect(database.pragma('journal_mode', { simple: true })).toBe('delete');
    database.close();
  });

  test('of a store that is being written holds one moment of it', async () => {
    const store = open(file);
    const large = Array.from({ length: 1_500 }, (_, number) => sampleRecord(100 + number, 'x'.repeat(200)));
    await store.append('ticket-T3', large, 'no-stream');
    const underWay = backUpStore(file, backup);
    for (let number = 5; number < 30; number += 1) {
      await store.append('ticket-T2', [sampleRecord(number)], 'any');
    }
    const { records, problems } = await underWay;
    expect(problems).toEqual([]);
    const [kept, now] = [await recordsOf(backup), await all(store.readAll())];
    expect(kept).toEqual(now.slice(0, records));
    await store.close();
  });

  test('never replaces a file, nor does a restored store', async () => {
    await backUpStore(file, backup);
    const before = readFileSync(backup);
    expect(await outcome(backUpStore(file, backup))).toEqual({ code: 'NOT_EMPTY', file: backup });
    expect(readFileSync(backup)).toEqual(before);
    expect(await outcome(restoreStore(backup, file))).toEqual({ code: 'NOT_EMPTY', file });
  });

  test('is not restored beside the log of another store, which would be played into it', async () => {
    await backUpStore(file, backup);
    writeFileSync(`${restored}-wal`, 'left behind');
    expect(await outcome(restoreStore(backup, restored))).toEqual({
      code: 'NOT_EMPTY',
      file: `${restored}-wal`,
    });
  });

  test('is not restored where a writer still has open what was removed under it', async () => {
    await backUpStore(file, backup);
    const store = open(restored);
    for (const suffix of ['', '-wal', '-shm']) rmSync(restored + suffix);
    expect(await outcome(restoreStore(backup, restored))).toMatchObject({ code: 'STORE_LOCKED' });
    await store.close();
  });

  test('is not made of what is no store', async () => {
    writeFileSync(backup, 'something else');
    const reason = 'file is not a database';
    const refusal = { code: 'FILE_NOT_READABLE', file: backup, reason };
    expect(await outcome(restoreStore(backup, restored))).toEqual(refusal);
    expect(await outcome(backUpStore(join(folder, 'none'), restored))).toMatchObject({
      code: 'FILE_NOT_READABLE',
    });
    expect(readdirSync(folder).filter((name) => /restored.*(part|sqlite)$/.test(name))).toEqual([]);
  });

  test('goes nowhere where there is no folder', async () => {
    const target = join(folder, 'none', 'backup.sqlite');
    expect(await outcome(backUpStore(file, target))).toMatchObject({
      code: 'FILE_NOT_WRITABLE',
      file: target,
    });
  });

  test('of a damaged store is refused, and nothing of it stays', async () => {
    meddle(file, 'delete from events where position = 1');
    const refusal = await outcome(backUpStore(file, backup));
    expect(refusal).toMatchObject({ code: 'DAMAGED_STORE', file });
    expect(readdirSync(folder).filter((name) => name.includes('backup'))).toEqual([]);
  });
});

describe('checking the file of a store finds', () => {
  test.each([
    ['nothing in a sound one', 'select 1', []],
    [
      'a record that was removed',
      'delete from events where position = 1',
      [
        { kind: 'revision-gap', stream: 'ticket-T1', expected: 1, found: 2 },
        { kind: 'position-gap', expected: 1, found: 2 },
      ],
    ],
    [
      'records whose order was turned',
      'update events set position = 9 where position = 1; update events set position = 1 where position = 2; update events set position = 2 where position = 9',
      [{ kind: 'wrong-order', stream: 'ticket-T1', revision: 2 }],
    ],
    [
      'a record of no stream',
      "delete from streams where name = 'ticket-T2'",
      [{ kind: 'dangling-row', table: 'events', row: 3 }],
    ],
  ])('%s', (_, sql, problems) => {
    meddle(file, sql);
    expect(checkStoreFile(file).problems).toEqual(problems);
  });

  test('bytes that are no longer those of a database', () => {
    const bytes = readFileSync(file);
    bytes.fill(0xff, 4096 * 2, 4096 * 2 + 2_000);
    writeFileSync(file, bytes);
    expect(checkStoreFile(file).problems).toContainEqual(expect.objectContaining({ kind: 'damaged-file' }));
  });
});
