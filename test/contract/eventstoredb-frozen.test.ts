import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { EventStoreDbRecordStore, type RecordStore } from '#event-store';
import { FakeEventStoreDb } from '../fake-eventstoredb/server.js';
import { all, outcome, take } from '../support/event-store-samples.js';
import { sampleRecord } from '../support/event-store-contract.js';
import { impatientStore } from '../support/eventstoredb-adapter.js';

describe('An EventStoreDB that freezes: connections stand and nothing moves', () => {
  let fake: FakeEventStoreDb;
  let store: RecordStore;
  const uncaught: unknown[] = [];
  const note = (error: unknown): void => void uncaught.push(error);

  beforeEach(async () => {
    fake = await FakeEventStoreDb.start();
    store = impatientStore(fake.url());
    process.on('unhandledRejection', note);
  });
  afterEach(async () => {
    await store.close();
    await fake.stop();
    process.off('unhandledRejection', note);
    jest.restoreAllMocks();
  });

  /** More than a connection takes without being read, so that the client has to queue. */
  test('hundreds of appends wait, are stored once when it thaws, and nothing fails unseen', async () => {
    await store.append('ticket-0', [sampleRecord(0)], 'no-stream');
    fake.freeze();
    const numbers = Array.from({ length: 200 }, (_, number) => number + 1);
    const waiting = numbers.map((number) =>
      store.append(`ticket-${number}`, [sampleRecord(number, 'x'.repeat(50_000))], 'no-stream'),
    );
    await sleep(700);
    fake.thaw();
    expect((await Promise.all(waiting)).every(({ revision }) => revision === 0)).toBe(true);
    for (const number of numbers) expect(fake.log.stream(`ticket-${number}`)).toHaveLength(1);
    expect(uncaught).toEqual([]);
  });

  test('a read that it leaves in the middle goes on elsewhere, without a gap', async () => {
    const records = Array.from({ length: 400 }, (_, number) => sampleRecord(number, 'x'.repeat(1_000)));
    await store.append('ticket-T1', records, 'no-stream');
    const read: number[] = [];
    for await (const { revision } of store.readStream('ticket-T1')) {
      read.push(revision);
      if (revision === 100) {
        fake.freeze();
        setTimeout(() => fake.thaw(), 600);
      }
    }
    expect(read).toEqual(records.map((_, revision) => revision));
  });

  test('a read that it never answers ends with an error', async () => {
    await store.close();
    store = impatientStore(fake.url(), { answer: 100, patience: 400 });
    fake.freeze();
    expect(await outcome(all(store.readStream('ticket-T1')))).toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(await outcome(all(store.readAll()))).toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(await outcome(store.newest())).toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  test('a subscription is noticed by the pings that nobody answers, and goes on', async () => {
    await store.close();
    // The client warns of an interval that is this short.
    jest.spyOn(console, 'warn').mockReturnValue(undefined);
    store = impatientStore(fake.url('keepAliveInterval=300', 'keepAliveTimeout=300'));
    await store.append('ticket-T1', [sampleRecord(1)], 'no-stream');
    const subscriber = new AbortController();
    const followed = take(2, store.subscribe({ signal: subscriber.signal }));
    await sleep(100);
    fake.freeze();
    await sleep(1_000);
    fake.thaw();
    await store.append('ticket-T1', [sampleRecord(2)], 0);
    expect((await followed).map(({ id }) => id)).toEqual([sampleRecord(1).id, sampleRecord(2).id]);
    subscriber.abort();
  });

  test('closing does not wait for it, and lets go of the connection', async () => {
    await store.append('ticket-T1', [sampleRecord(1)], 'no-stream');
    const following = all(store.subscribe({ signal: new AbortController().signal }));
    fake.freeze();
    const pending = outcome(store.append('ticket-T1', [sampleRecord(2)], 0));
    await sleep(20);
    await store.close();
    expect(await following).toBeDefined();
    expect(await pending).toMatchObject({ code: 'OUTCOME_UNKNOWN' });
    fake.thaw();
    for (let waits = 0; fake.connections > 0 && waits < 50; waits += 1) await sleep(20);
    expect(fake.connections).toBe(0);
  });

  test('a client that would report wrong revisions is refused', async () => {
    await store.close();
    store = impatientStore(fake.url('throw_on_append_failure=false'));
    await expect(store.append('ticket-T1', [sampleRecord(1)], 'no-stream')).rejects.toThrow(
      'throwOnAppendFailure',
    );
  });

  test('a second server in the same process is refused, since two clients break each other', async () => {
    expect(() => new EventStoreDbRecordStore('esdb://127.0.0.1:1?tls=false')).toThrow('another event store');
    const same = impatientStore(fake.url());
    await same.append('ticket-T1', [sampleRecord(1)], 'no-stream');
    await same.close();
    expect(await store.append('ticket-T1', [sampleRecord(2)], 0)).toMatchObject({ revision: 1 });
    expect(fake.connections).toBe(1);
  });
});
