import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SlaError } from '#facts';
import { MemoryRecordStore } from '../memory/memory-record-store.js';
import type { NewRecord, RecordStore, StoredRecord } from '../record-store.js';
import { compareAll } from './compare.js';
import { copyRecords, upTo } from './copy-records.js';

const record = (name: string, data = '{}'): NewRecord => ({
  id: name,
  type: 'Happened',
  data,
  metadata: name,
});

/** Streams by letter: `aab` are two records in stream `a` and one in `b`. */
async function storeOf(streams: string, size = 2): Promise<MemoryRecordStore> {
  const store = new MemoryRecordStore();
  for (const [index, stream] of streams.split('').entries()) {
    await store.append(stream, [record(`${stream}-${index}`, `"${'x'.repeat(size)}"`)], 'any');
  }
  return store;
}

const all = (store: RecordStore): Promise<StoredRecord[]> => Array.fromAsync(store.readAll());

async function copyAll(source: RecordStore, target: RecordStore, inFlight = 1) {
  const until = (await source.newest())?.position;
  return copyRecords(source, target, { until, inFlight });
}

/** Fails from an append on, as if the process had been killed before it or after it. */
class Interrupted extends MemoryRecordStore {
  constructor(
    public left: number,
    private readonly isStored: boolean,
  ) {
    super();
  }

  override async append(...[stream, records, expected]: Parameters<RecordStore['append']>) {
    if (this.left === 0 && !this.isStored) throw new Error('killed');
    const result = await super.append(stream, records, expected);
    if (this.left === 0) throw new Error('killed');
    this.left -= 1;
    return result;
  }
}

describe('a copy', () => {
  test('holds the same records in the same order, wherever it was interrupted', async () => {
    const streams = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(streams, fc.nat(20), fc.boolean(), async (letters, appends, isStored) => {
        const source = await storeOf(letters);
        const target = new Interrupted(appends, isStored);
        await copyAll(source, target).catch(() => undefined);
        const before = (await all(target)).length;
        target.left = Infinity;
        expect(await copyAll(source, target)).toEqual({ found: before, copied: letters.length - before });
        expect(await all(target)).toEqual(await all(source));
        expect(
          await compareAll(upTo(source.readAll(), (await source.newest())?.position), target.readAll()),
        ).toBe(letters.length);
      }),
    );
  });

  test('is sent again where its outcome is unknown', async () => {
    const source = await storeOf('aab');
    const target = new MemoryRecordStore();
    const append = target.append.bind(target);
    let calls = 0;
    target.append = async (...args) => {
      const result = await append(...args);
      calls += 1;
      if (calls === 1) throw new SlaError('OUTCOME_UNKNOWN', { reason: 'silence' });
      return result;
    };
    expect(await copyAll(source, target)).toEqual({ found: 0, copied: 3 });
    expect(await all(target)).toEqual(await all(source));
  });

  test('of large records goes in appends that a server takes', async () => {
    const source = await storeOf('a'.repeat(8), 300_000);
    const target = new MemoryRecordStore();
    expect(await copyAll(source, target)).toEqual({ found: 0, copied: 8 });
    expect(await all(target)).toEqual(await all(source));
  });

  test('ends where the source ended when it began', async () => {
    const source = await storeOf('ab');
    const until = (await source.newest())?.position;
    await source.append('a', [record('later')], 'any');
    const target = new MemoryRecordStore();
    expect(await copyRecords(source, target, { until, inFlight: 8 })).toEqual({ found: 0, copied: 2 });
  });
});

describe('a target that holds something else', () => {
  test.each([
    ['another record at a place', 'aab', 'aax', { stream: 'x', revision: 0, expected: 'b-2', found: 'x-2' }],
    ['more than the source', 'aa', 'aab', { stream: 'b', revision: 0, expected: null, found: 'b-2' }],
    ['anything, and the source nothing', '', 'a', { stream: 'a', revision: 0, expected: null, found: 'a-0' }],
  ])('%s', async (_, from, to, place) => {
    const target = await storeOf(to);
    const before = await all(target);
    await expect(copyAll(await storeOf(from), target)).rejects.toMatchObject({
      code: 'COPY_CLASH',
      data: place,
    });
    expect(await all(target)).toEqual(before);
  });

  test('the same event with other data', async () => {
    const target = await storeOf('ab', 3);
    const clash = {
      code: 'COPY_CLASH',
      data: { stream: 'a', revision: 0, expected: 'a-0: data', found: 'a-0' },
    };
    await expect(copyAll(await storeOf('ab', 2), target)).rejects.toMatchObject(clash);
  });

  test('somebody who writes to it meanwhile', async () => {
    const target = new MemoryRecordStore();
    const append = target.append.bind(target);
    target.append = async (...args) => {
      target.append = append;
      await append('a', [record('theirs')], 'any');
      return append(...args);
    };
    const clash = { code: 'COPY_CLASH', data: { stream: 'a', revision: 0, expected: 'a-0', found: 0 } };
    await expect(copyAll(await storeOf('ab'), target)).rejects.toMatchObject(clash);
    expect((await all(target)).map(({ id }) => id)).toEqual(['theirs']);
  });

  test('less than the source, when it is compared', async () => {
    const source = await storeOf('ab');
    const missing = { code: 'COPY_CLASH', data: { stream: 'b', revision: 0, expected: 'b-1', found: null } };
    const compared = compareAll(
      upTo(source.readAll(), (await source.newest())?.position),
      (await storeOf('a')).readAll(),
    );
    await expect(compared).rejects.toMatchObject(missing);
  });
});
