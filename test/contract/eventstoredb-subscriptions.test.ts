import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Position, RecordStore, StoredRecord } from '#event-store';
import { FakeEventStoreDb } from '../fake-eventstoredb/server.js';
import { all, take } from '../support/event-store-samples.js';
import { sampleRecord } from '../support/event-store-contract.js';
import { impatientStore } from '../support/eventstoredb-adapter.js';

/** Traps 5 and 7 of `@eventstore/db-client` (docs/event-store.md). */
describe('A subscription to an EventStoreDB', () => {
  let fake: FakeEventStoreDb;
  let store: RecordStore;
  let subscriber: AbortController;

  beforeEach(async () => {
    fake = await FakeEventStoreDb.start();
    store = impatientStore(fake.url());
    subscriber = new AbortController();
  });
  afterEach(async () => {
    subscriber.abort();
    await store.close();
    await fake.stop();
  });

  const subscribe = (after?: Position): AsyncIterable<StoredRecord> =>
    store.subscribe({ after, signal: subscriber.signal });
  const appendAll = async (from: number, to: number): Promise<void> => {
    for (let number = from; number < to; number += 1) {
      await store.append('ticket-T1', [sampleRecord(number)], number === 0 ? 'no-stream' : number - 1);
    }
  };
  const revisions = (records: readonly StoredRecord[]): number[] => records.map(({ revision }) => revision);
  const upTo = (end: number): number[] => Array.from({ length: end }, (_, revision) => revision);

  test('goes on after a restart where it was, without a gap and without a repetition', async () => {
    await appendAll(0, 60);
    const read: StoredRecord[] = [];
    for await (const record of subscribe()) {
      read.push(record);
      if (read.length === 20) {
        await fake.shutDown();
        setTimeout(() => void fake.comeBack(), 200);
      }
      if (read.length === 60) break;
    }
    expect(revisions(read)).toEqual(upTo(60));
  });

  test('misses nothing and repeats nothing while the connection breaks again and again', async () => {
    const followed = take(200, subscribe());
    const breaking = setInterval(() => fake.cut(), 50);
    await appendAll(0, 200);
    clearInterval(breaking);
    expect(revisions(await followed)).toEqual(upTo(200));
  });

  test('waits for a server that is away, longer than any patience', async () => {
    await store.close();
    store = impatientStore(fake.url(), { patience: 100 });
    await appendAll(0, 1);
    const followed = take(2, subscribe());
    await sleep(100);
    await fake.shutDown();
    await sleep(500);
    await fake.comeBack();
    fake.faults.isUnready = true;
    await sleep(200);
    fake.faults.isUnready = false;
    // The writer has patience for a tenth of a second only.
    for (let isWritten = false; !isWritten;)
      isWritten = await appendAll(1, 2).then(
        () => true,
        () => false,
      );
    expect(revisions(await followed)).toEqual([0, 1]);
  });

  test('counts as handled what the consumer came back from, not what was read ahead', async () => {
    await appendAll(0, 50);
    const handled: StoredRecord[] = [];
    const failing = async (): Promise<void> => {
      for await (const record of subscribe(handled.at(-1)?.position)) {
        await sleep(1);
        if (record.revision % 10 === 9) {
          handled.push(record);
          throw new Error('the consumer failed after this one');
        }
        handled.push(record);
      }
    };
    for (let run = 0; run < 5; run += 1) await expect(failing()).rejects.toThrow('the consumer failed');
    expect(revisions(handled)).toEqual(upTo(50));
  });

  test('delivers none of the server’s own events, nor does a reading', async () => {
    await appendAll(0, 12);
    const own = fake.log.events.filter(({ stream }) => stream.startsWith('$'));
    expect(own.length).toBeGreaterThan(3);
    expect(revisions(await take(12, subscribe()))).toEqual(upTo(12));
    expect(revisions(await all(store.readAll()))).toEqual(upTo(12));
    expect(await store.newest()).toMatchObject({ revision: 11 });
  });

  test('within one append begins after any of its events, whose prepare position is the first one’s', async () => {
    const together = [0, 1, 2].map((number) => sampleRecord(number));
    await store.append('ticket-T1', together, 'no-stream');
    const read = await take(3, subscribe());
    for (const { position, revision } of read.slice(0, 2)) {
      expect((await take(1, subscribe(position)))[0]?.revision).toBe(revision + 1);
    }
    await store.append('ticket-T1', [sampleRecord(3)], 2);
    expect(revisions(await take(1, subscribe(read[2]?.position)))).toEqual([3]);
  });
});
