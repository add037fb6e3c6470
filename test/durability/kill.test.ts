import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { checkStoreFile, SqliteRecordStore, type StoredRecord, verifyStore } from '#event-store';
import { AppendingProcess } from '../support/appending-process.js';

/** Of stores that are killed beside each other, so that the processors are busy; each is killed 25 times. */
const STORES = [1, 2, 3, 4];
const KILLS = 25;
const CALLERS = 6;

/** When a process is killed: so many milliseconds after its start, or after its first acknowledgement. */
interface Moment {
  readonly after: 'start' | 'acknowledgement';
  readonly milliseconds: number;
}

const moment: fc.Arbitrary<Moment> = fc.oneof(
  { weight: 1, arbitrary: momentAfter('start', 250) },
  { weight: 4, arbitrary: momentAfter('acknowledgement', 50) },
);

function momentAfter(after: Moment['after'], atMost: number): fc.Arbitrary<Moment> {
  return fc.record({ after: fc.constant(after), milliseconds: fc.integer({ min: 0, max: atMost }) });
}

interface Batch {
  readonly batch: string;
  readonly index: number;
  readonly size: number;
}

describe('a store whose process is killed while it appends', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sla-ledger-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.concurrent.each(STORES)(
    'keeps whatever it acknowledged, in whole batches, and goes on: store %i, 25 times',
    async (seed) => {
      const file = join(folder, `ledger-${seed}.sqlite`);
      await new SqliteRecordStore(file).close();
      const promised = new Set<string>();
      for (const [round, killed] of fc.sample(moment, { seed, numRuns: KILLS }).entries()) {
        for (const batch of await appendUntil(killed, file, `${seed}-${round}`)) promised.add(batch);
        const { batches, finding } = await verify(file);
        expect(finding).toBeNull();
        expect([...batches.values()].filter((records) => !isWhole(records))).toEqual([]);
        expect([...promised].filter((batch) => !batches.has(batch))).toEqual([]);
      }
      expect(promised.size).toBeGreaterThan(KILLS);
      expect(checkStoreFile(file).problems).toEqual([]);
    },
  );
});

async function appendUntil(killed: Moment, file: string, name: string): Promise<readonly string[]> {
  const appending = new AppendingProcess({ file, callers: CALLERS, name });
  if (killed.after === 'acknowledgement') await appending.hasBegun();
  await pause(killed.milliseconds);
  expect(await appending.kill()).toBe('SIGKILL');
  return appending.acknowledged;
}

/** Walks through a store once: what does not fit in its chain, and which batches are in it. */
async function verify(
  file: string,
): Promise<{ finding: unknown; batches: ReadonlyMap<string, readonly StoredRecord[]> }> {
  const batches = new Map<string, StoredRecord[]>();
  const keep = (record: StoredRecord): void => {
    const { batch } = contentOf(record);
    batches.set(batch, [...(batches.get(batch) ?? []), record]);
  };
  const store = new SqliteRecordStore(file, { readonly: true });
  try {
    const { finding } = await verifyStore(store, { isGapless: true, onEvent: keep });
    return { finding, batches };
  } finally {
    await store.close();
  }
}

/** All of its records stand in their order, right behind each other, in one stream. */
function isWhole(records: readonly StoredRecord[]): boolean {
  const first = records[0]!;
  return records.every((record, place) => {
    const { index, size } = contentOf(record);
    const isNext = index === place && record.revision === first.revision + place;
    return isNext && size === records.length && record.stream === first.stream;
  });
}

function contentOf(record: StoredRecord): Batch {
  return JSON.parse(record.data) as Batch;
}
