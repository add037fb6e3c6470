import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteRecordStore } from '#event-store';
import { AppendingProcess } from '../support/appending-process.js';
import { all } from '../support/event-store-samples.js';

let folder: string;
let writer: AppendingProcess;
let file: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sla-ledger-'));
  file = join(folder, 'ledger.sqlite');
  writer = new AppendingProcess({ file, callers: 2, name: 'writer' });
  await writer.hasBegun();
});
afterEach(async () => {
  await writer.kill();
  rmSync(folder, { recursive: true, force: true });
});

test('while a process writes, another one may read but not write, and is told who does', async () => {
  expect(() => new SqliteRecordStore(file)).toThrow(
    expect.objectContaining({ code: 'STORE_LOCKED', data: { file, pid: writer.pid } }),
  );
  const reader = new SqliteRecordStore(file, { readonly: true });
  expect((await all(reader.readAll())).length).toBeGreaterThan(0);
  await reader.close();
});

test('a lock does not outlive its process, however that ended', async () => {
  await writer.kill();
  const next = new SqliteRecordStore(file);
  expect((await all(next.readAll())).length).toBeGreaterThanOrEqual(writer.acknowledged.length);
  await next.close();
});
