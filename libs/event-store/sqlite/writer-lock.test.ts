import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleRecord } from '../../../test/support/event-store-contract.js';
import { all, take } from '../../../test/support/event-store-samples.js';
import { SqliteRecordStore } from './sqlite-record-store.js';
import { WriterLock } from './writer-lock.js';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sla-ledger-'));
  file = join(folder, 'ledger.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (readonly = false): SqliteRecordStore => new SqliteRecordStore(file, { readonly });

test('a second writer is told who has the store open', async () => {
  const store = open();
  expect(() => open()).toThrow(
    expect.objectContaining({ code: 'STORE_LOCKED', data: { file, pid: process.pid } }),
  );
  await store.append('ticket-T1', [sampleRecord(1)], 'no-stream');
  await store.close();
});

test('once the writer has closed the store, the next one gets it', async () => {
  await open().close();
  const next = open();
  await next.append('ticket-T1', [sampleRecord(1)], 'no-stream');
  await next.close();
});

test('readers take no lock: they read beside a writer and leave room for the next one', async () => {
  const writer = open();
  await writer.append('ticket-T1', [sampleRecord(1)], 'no-stream');
  const readers = [open(true), open(true)];
  for (const reader of readers) expect(await all(reader.readAll())).toHaveLength(1);
  await writer.close();
  const next = open();
  await next.append('ticket-T1', [sampleRecord(2)], 0);
  for (const reader of readers) {
    expect(await all(reader.readAll())).toHaveLength(2);
    await reader.close();
  }
  await next.close();
});

test('a reader hears of what a writer beside it appends', async () => {
  const writer = open();
  await writer.append('ticket-T1', [sampleRecord(1)], 'no-stream');
  const reader = open(true);
  const followed = take(3, reader.subscribe({ signal: new AbortController().signal }));
  await writer.append('ticket-T1', [sampleRecord(2)], 0);
  await writer.append('ticket-T1', [sampleRecord(3)], 1);
  expect((await followed).map(({ revision }) => revision)).toEqual([0, 1, 2]);
  await reader.close();
  await writer.close();
});

test('a reader cannot append, and needs a store that exists', async () => {
  expect(() => open(true)).toThrow(expect.objectContaining({ code: 'FILE_NOT_READABLE' }));
  await open().close();
  const reader = open(true);
  await expect(reader.append('ticket-T1', [sampleRecord(1)], 'any')).rejects.toThrow('readonly');
  await reader.close();
});

test('a store that cannot be opened keeps nobody out', () => {
  expect(() => new SqliteRecordStore(join(folder, 'none', 'x'))).toThrow(
    expect.objectContaining({ code: 'FILE_NOT_READABLE' }),
  );
});

test('a lock that is released twice or taken anew is the same lock', () => {
  const lock = WriterLock.take(file);
  lock.release();
  lock.release();
  WriterLock.take(file).release();
});
