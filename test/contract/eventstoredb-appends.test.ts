import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type { NewRecord, RecordStore } from '#event-store';
import type { AppendFault } from '../fake-eventstoredb/faults.js';
import { FakeEventStoreDb } from '../fake-eventstoredb/server.js';
import { all, outcome } from '../support/event-store-samples.js';
import { sampleRecord } from '../support/event-store-contract.js';
import { impatientStore } from '../support/eventstoredb-adapter.js';

const STREAM = 'ticket-T1';

/** Traps 1, 2 and 6 of `@eventstore/db-client` (docs/event-store.md): what becomes of an append when a server fails. */
describe('An append to an EventStoreDB that fails', () => {
  let fake: FakeEventStoreDb;
  let store: RecordStore;

  beforeEach(async () => {
    fake = await FakeEventStoreDb.start();
    store = impatientStore(fake.url());
  });
  afterEach(async () => {
    await store.close();
    await fake.stop();
  });

  const append = (number: number, expected: 'no-stream' | number = 'no-stream'): Promise<unknown> =>
    store.append(STREAM, [sampleRecord(number)], expected);
  const stored = async (stream = STREAM): Promise<string[]> =>
    (await all(store.readStream(stream))).map(({ id }) => id);

  const FAULTS: [string, AppendFault][] = [
    ['stays silent', { isWritten: false, instead: 'silence' }],
    ['stays silent after it has written', { isWritten: true, instead: 'silence' }],
    ['breaks the connection', { isWritten: false, instead: 'break' }],
    ['breaks the connection after it has written', { isWritten: true, instead: 'break' }],
    ['says that it took too long', { isWritten: false, instead: 'timeout' }],
    ['says that it took too long, though it has written', { isWritten: true, instead: 'timeout' }],
  ];

  test.each(FAULTS)('succeeds, once, where the server %s', async (_, fault) => {
    fake.faults.appends.push(fault);
    expect(await append(1)).toMatchObject({ revision: 0 });
    expect(await stored()).toEqual([sampleRecord(1).id]);
  });

  test.each(FAULTS)(
    'is answered as it was where the server %s and others write meanwhile',
    async (_, fault) => {
      fake.faults.appends.push(fault);
      const first = append(1);
      if (fault.isWritten) {
        const others = sampleRecord(2);
        while (fake.log.stream(STREAM).length === 0) await sleep(5);
        const { data, metadata } = others;
        const bytes = { data: Buffer.from(data), metadata: Buffer.from(metadata) };
        fake.log.append(STREAM, [{ ...others, ...bytes, contentType: 'application/octet-stream' }], 0);
      }
      expect(await first).toMatchObject({ revision: 0 });
      expect((await stored())[0]).toBe(sampleRecord(1).id);
    },
  );

  test('has an unknown outcome where the server stays silent, and the same sent again is stored once', async () => {
    await store.close();
    store = impatientStore(fake.url(), { answer: 100, patience: 500 });
    fake.faults.appends.push(...Array<AppendFault>(50).fill({ isWritten: true, instead: 'silence' }));
    expect(await outcome(append(1))).toMatchObject({
      code: 'OUTCOME_UNKNOWN',
      stream: STREAM,
      expected: 'no-stream',
      eventIds: [sampleRecord(1).id],
    });
    fake.faults.appends.length = 0;
    expect(await append(1)).toMatchObject({ revision: 0 });
    expect(await stored()).toEqual([sampleRecord(1).id]);
  });

  test('that was refused is refused, however often the server failed before', async () => {
    await append(1);
    fake.faults.appends.push(
      { isWritten: false, instead: 'break' },
      { isWritten: false, instead: 'silence' },
    );
    expect(await outcome(append(2))).toEqual({
      code: 'WRONG_EXPECTED_REVISION',
      stream: STREAM,
      expected: 'no-stream',
      actual: 0,
    });
  });

  test('takes the others that are under way along when the stream of appends breaks, and all are stored once', async () => {
    fake.faults.appends.push(...Array<undefined>(7).fill(undefined), { isWritten: true, instead: 'break' });
    const numbers = Array.from({ length: 60 }, (_, number) => number);
    const results = await Promise.all(
      numbers.map((number) => store.append(`ticket-${number}`, [sampleRecord(number)], 'no-stream')),
    );
    expect(results.every(({ revision }) => revision === 0)).toBe(true);
    for (const number of numbers) {
      expect(fake.log.stream(`ticket-${number}`).map(({ id }) => id)).toEqual([sampleRecord(number).id]);
    }
  });

  test('slow by itself does not cut off the others', async () => {
    await append(0);
    fake.faults.appends.push({ isWritten: false, instead: 'silence' });
    const slow = append(1, 0);
    for (let number = 0; number < 30; number += 1) {
      await store.append('ticket-T2', [sampleRecord(number + 10)], number === 0 ? 'no-stream' : number - 1);
      await sleep(15);
    }
    expect(await slow).toMatchObject({ revision: 1 });
    expect(fake.accepted).toBe(1);
  });

  test('waits while the server is away, and what it had in memory only is not needed', async () => {
    const records: NewRecord[] = [sampleRecord(1), sampleRecord(2)];
    const first = await store.append(STREAM, records, 'any');
    await fake.shutDown();
    const again = store.append(STREAM, records, 'any');
    await sleep(300);
    await fake.comeBack();
    expect(await again).toEqual(first);
    expect(await stored()).toHaveLength(2);
  });

  test('waits while the server is not ready', async () => {
    fake.faults.isUnready = true;
    const waiting = append(1);
    await sleep(200);
    fake.faults.isUnready = false;
    expect(await waiting).toMatchObject({ revision: 0 });
  });

  test('is tried anew by a client that never learnt what the server can do, which it would remember', async () => {
    await store.close();
    // The client's own deadline is shorter than the limit here, so that its question fails and stays failed.
    store = impatientStore(fake.url('defaultDeadline=100'));
    fake.faults.isSilentAboutFeatures = true;
    const waiting = append(1);
    await sleep(300);
    fake.faults.isSilentAboutFeatures = false;
    expect(await waiting).toMatchObject({ revision: 0 });
  });
});
