import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { EventStore } from '#event-store';
import type { AdapterUnderTest } from '../support/event-store-adapters.js';
import { all, noted, StoppedClock } from '../support/event-store-samples.js';

/** What every event store promises to whoever reads (design: event-store, "What the server does"). */
export function describeReading(name: string, adapter: AdapterUnderTest): void {
  describe(`reading from an event store ${name}`, () => {
    let store: EventStore;
    let clock: StoppedClock;

    beforeEach(async () => {
      clock = new StoppedClock();
      store = await adapter.open(clock);
    });
    afterEach(() => store.close());
    afterAll(() => adapter.cleanUp());

    describe('of two streams', () => {
      beforeEach(async () => {
        await store.append('ticket-T1', [noted(1), noted(2)], 'any');
        await store.append('ticket-T2', [noted(3)], 'any');
        await store.append('ticket-T1', [noted(4)], 'any');
      });

      test('gives back what was appended, with its place and the time of recording', async () => {
        const [event] = await all(store.readStream('ticket-T2'));
        expect(event).toEqual({
          ...noted(3),
          stream: 'ticket-T2',
          revision: 0,
          recordedAt: clock.now(),
          position: expect.anything(),
        });
      });

      test('a stream from a revision, itself included, in both directions', async () => {
        const read = async (
          from: number | undefined,
          direction: 'forwards' | 'backwards',
        ): Promise<number[]> =>
          (await all(store.readStream('ticket-T1', { ...(from !== undefined && { from }), direction }))).map(
            ({ revision }) => revision,
          );
        expect(await read(undefined, 'forwards')).toEqual([0, 1, 2]);
        expect(await read(1, 'forwards')).toEqual([1, 2]);
        expect(await read(1, 'backwards')).toEqual([1, 0]);
        expect(await read(undefined, 'backwards')).toEqual([2, 1, 0]);
      });

      test('past the end, or of a stream that does not exist, gives nothing', async () => {
        expect(await all(store.readStream('ticket-T1', { from: 3 }))).toEqual([]);
        expect(await all(store.readStream('ticket-T9'))).toEqual([]);
        expect(await all(store.readAll({ after: await store.newestPosition() }))).toEqual([]);
      });

      test('all streams comes in the order of appending, and goes on after any position', async () => {
        const log = await all(store.readAll());
        expect(log.map(({ id }) => id)).toEqual([1, 2, 3, 4].map((number) => noted(number).id));
        for (const [index, { position }] of log.entries()) {
          expect(await all(store.readAll({ after: position }))).toEqual(log.slice(index + 1));
        }
        expect(log.at(-1)?.position).toBe(await store.newestPosition());
      });

      test('and changing what was read changes nothing in the store', async () => {
        const [event] = await all(store.readStream('ticket-T2'));
        (event?.data as { number: number }).number = 99;
        expect(await all(store.readStream('ticket-T2'))).toMatchObject([{ data: { number: 3 } }]);
      });
    });

    test('an empty store has no newest position', async () => {
      expect(await store.newestPosition()).toBeUndefined();
      expect(await all(store.readAll())).toEqual([]);
    });

    test('a long stream is read whole, page after page, also while it grows', async () => {
      for (let first = 0; first < 2_500; first += 500) {
        await store.append(
          'ticket-T1',
          Array.from({ length: 500 }, (_, n) => noted(first + n)),
          'any',
        );
      }
      const read: number[] = [];
      for await (const { revision } of store.readAll()) {
        read.push(revision);
        if (revision === 2_499) await store.append('ticket-T1', [noted(2_500)], 2_499);
      }
      expect(read).toEqual(Array.from({ length: 2_501 }, (_, revision) => revision));
      expect(await all(store.readStream('ticket-T1', { direction: 'backwards' }))).toHaveLength(2_501);
    });

    test('the time of recording never runs backwards, even where the clock does', async () => {
      clock.set('2026-03-27T15:30:00Z');
      await store.append('ticket-T1', [noted(1)], 'any');
      clock.set('2026-03-27T15:29:00Z');
      await store.append('ticket-T2', [noted(2)], 'any');
      clock.set('2026-03-27T15:31:00Z');
      await store.append('ticket-T1', [noted(3)], 'any');
      const log = await all(store.readAll());
      expect(log.map(({ recordedAt }) => new Date(recordedAt).toISOString())).toEqual([
        '2026-03-27T15:30:00.000Z',
        '2026-03-27T15:30:00.000Z',
        '2026-03-27T15:31:00.000Z',
      ]);
    });

    test('an imported event keeps its claim beside the true time of recording', async () => {
      const { metadata } = noted(1);
      const claimedRecordedAt = clock.now() - 86_400_000;
      const imported = { ...noted(1), metadata: { ...metadata, claimedRecordedAt, importId: 'import-1' } };
      await store.append('ticket-T1', [imported], 'any');
      expect(await all(store.readAll())).toMatchObject([
        { recordedAt: clock.now(), metadata: { claimedRecordedAt, importId: 'import-1' } },
      ]);
    });

    const { reopen } = adapter;
    if (!reopen) return;

    test('everything is still there after a restart', async () => {
      await store.append('ticket-T1', [noted(1), noted(2)], 'any');
      const first = await store.append('ticket-T2', [noted(3)], 'no-stream');
      const log = await all(store.readAll());
      await store.close();
      clock.set(clock.now() - 1_000);
      store = await reopen(clock);
      expect(await all(store.readAll())).toEqual(log);
      expect(await store.append('ticket-T2', [noted(3)], 'no-stream')).toEqual(first);
      await store.append('ticket-T1', [noted(4)], 1);
      expect((await all(store.readAll())).at(-1)).toMatchObject({
        revision: 2,
        recordedAt: log[0]?.recordedAt,
      });
    });
  });
}
