import { beforeEach, describe, expect, test } from '@jest/globals';
import { SlaError } from '#facts';
import { all, noted, outcome, StoppedClock } from '../../../test/support/event-store-samples.js';
import { MemoryRecordStore } from '../memory/memory-record-store.js';
import type { NewRecord } from '../record-store.js';
import { ChainedEventStore } from './chained-event-store.js';
import { parseMetadata } from './record-metadata.js';

describe('the chain above an adapter', () => {
  const clock = new StoppedClock();
  let records: MemoryRecordStore;
  let store: ChainedEventStore;
  /** What the adapter was sent, as text. */
  let sent: string[];

  beforeEach(() => {
    clock.set('2026-03-27T15:30:00+01:00');
    records = new MemoryRecordStore();
    store = new ChainedEventStore(records, clock);
    sent = [];
  });

  /** From now on the store goes silent so many times, having kept the records or not. */
  const goSilent = (times: number, { kept }: { kept: boolean }): void => {
    const append = records.append.bind(records);
    let left = times;
    records.append = async (stream, given: readonly NewRecord[], expected) => {
      sent.push(JSON.stringify([given, expected]));
      if (left === 0) return append(stream, given, expected);
      left -= 1;
      if (kept) await append(stream, given, expected);
      throw new SlaError('OUTCOME_UNKNOWN', { stream });
    };
  };

  const chain = async (): Promise<[previous: string | null, hash: string][]> =>
    (await all(records.readStream('ticket-T1'))).map((record) => {
      const { previous, hash } = parseMetadata(record);
      return [previous, hash];
    });
  const expectWhole = async (length: number): Promise<void> => {
    const links = await chain();
    expect(links).toHaveLength(length);
    expect(links.map(([previous]) => previous)).toEqual([
      null,
      ...links.slice(0, -1).map(([, hash]) => hash),
    ]);
  };

  test('links every event to the one before it in its stream', async () => {
    await store.append('ticket-T1', [noted(1), noted(2)], 'any');
    await store.append('ticket-T2', [noted(3)], 'any');
    await store.append('ticket-T1', [noted(4)], 1);
    await expectWhole(3);
  });

  test.each([[true], [false]])(
    'sends the same bytes again where the outcome is unknown (kept: %s)',
    async (kept) => {
      goSilent(2, { kept });
      expect(await store.append('ticket-T1', [noted(1)], 'no-stream')).toMatchObject({ revision: 0 });
      expect(sent).toHaveLength(3);
      expect(new Set(sent).size).toBe(1);
      await store.append('ticket-T1', [noted(2)], 0);
      await expectWhole(2);
    },
  );

  test('says so where it stays unknown, and sends the same bytes when the writer comes back', async () => {
    await store.append('ticket-T1', [noted(1)], 'any');
    goSilent(3, { kept: false });
    expect(await outcome(store.append('ticket-T1', [noted(2)], 0))).toMatchObject({
      code: 'OUTCOME_UNKNOWN',
    });
    clock.set('2026-03-27T15:40:00+01:00');
    expect(await store.append('ticket-T1', [noted(2)], 0)).toMatchObject({ revision: 1 });
    expect(new Set(sent).size).toBe(1);
    await store.append('ticket-T1', [noted(3)], 1);
    await expectWhole(3);
  });

  test('finds what had arrived after all', async () => {
    goSilent(3, { kept: true });
    expect(await outcome(store.append('ticket-T1', [noted(1)], 'any'))).toMatchObject({
      code: 'OUTCOME_UNKNOWN',
    });
    expect(await store.append('ticket-T1', [noted(1)], 'any')).toMatchObject({ revision: 0 });
    expect(sent).toHaveLength(3);
    await store.append('ticket-T1', [noted(2)], 'any');
    await expectWhole(2);
  });

  test('forgets what it knew of a stream when a commit fails', async () => {
    await store.append('ticket-T1', [noted(1)], 'any');
    const append = records.append.bind(records);
    records.append = () => Promise.reject(new Error('disk full'));
    await expect(store.append('ticket-T1', [noted(2)], 0)).rejects.toThrow('disk full');
    records.append = append;
    await store.append('ticket-T1', [noted(2)], 0);
    await expectWhole(2);
  });

  test('two writers to one store make one chain', async () => {
    const other = new ChainedEventStore(records, clock);
    for (let number = 0; number < 20; number += 2) {
      await store.append('ticket-T1', [noted(number)], 'any');
      await other.append('ticket-T1', [noted(number + 1)], number);
    }
    await Promise.all([30, 31, 32].map((number) => store.append('ticket-T1', [noted(number)], 'any')));
    await expectWhole(23);
    expect(await outcome(store.append('ticket-T1', [noted(40)], 3))).toMatchObject({ actual: 22 });
  });

  test('does not take what another writer made of the same request for its own', async () => {
    const other = new ChainedEventStore(records, clock);
    const requested = noted(2);
    const sentTwice = { ...requested, metadata: { ...requested.metadata, idempotency: 'the same request' } };
    await store.append('ticket-T1', [noted(1)], 'no-stream');
    await all(other.readStream('ticket-T1'));
    await store.append('ticket-T1', [sentTwice], 0);
    clock.set('2026-03-27T15:31:00+01:00');
    expect(await other.append('ticket-T1', [sentTwice], 0)).toMatchObject({ revision: 1 });
    await other.append('ticket-T1', [noted(3)], 1);
    await expectWhole(3);
  });

  test('keeps text in the one form that a hash can be taken of again', async () => {
    await store.append('ticket-T1', [noted(1, { b: 1, a: 'ž' })], 'any');
    const [record] = await all(records.readAll());
    expect(record?.data).toBe('{"a":"ž","b":1}');
    expect(record?.metadata).toMatch(/^\{"actor":"agent-1","causationId":/);
  });
});
