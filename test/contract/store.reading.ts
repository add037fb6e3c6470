import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Store, Subject } from '../support/event-store-contract.js';
import { all, eventId, StoppedClock } from '../support/event-store-samples.js';

/** What every store promises to whoever reads (design: event-store, "What the server does"). */
export function describeReading<New>({ name, adapter, entry, newest }: Subject<New>): void {
  describe(`reading from ${name}`, () => {
    let store: Store<New>;

    beforeEach(async () => {
      store = await adapter.open(new StoppedClock());
    });
    afterEach(() => store.close());
    afterAll(() => adapter.cleanUp());

    const entries = (first: number, count: number): New[] =>
      Array.from({ length: count }, (_, index) => entry(first + index));

    describe('of two streams', () => {
      beforeEach(async () => {
        await store.append('ticket-T1', [entry(1), entry(2)], 'any');
        await store.append('ticket-T2', [entry(3)], 'any');
        await store.append('ticket-T1', [entry(4)], 'any');
      });

      const revisions = async (
        from: number | undefined,
        direction: 'forwards' | 'backwards',
      ): Promise<number[]> =>
        (await all(store.readStream('ticket-T1', { ...(from !== undefined && { from }), direction }))).map(
          ({ revision }) => revision,
        );

      test('gives back what was appended, with its place', async () => {
        expect(await all(store.readStream('ticket-T2'))).toMatchObject([
          { ...(entry(3) as object), stream: 'ticket-T2', revision: 0, position: expect.anything() },
        ]);
      });

      test.each<['forwards' | 'backwards', number | undefined, number[]]>([
        ['forwards', undefined, [0, 1, 2]],
        ['forwards', 0, [0, 1, 2]],
        ['forwards', 1, [1, 2]],
        ['forwards', 2, [2]],
        ['forwards', 3, []],
        ['backwards', undefined, [2, 1, 0]],
        ['backwards', 1, [1, 0]],
        ['backwards', 0, [0]],
        ['backwards', 9, [2, 1, 0]],
      ])('a stream %s from revision %s, itself included', async (direction, from, expected) => {
        expect(await revisions(from, direction)).toEqual(expected);
      });

      test('of a stream that does not exist gives nothing, in either direction', async () => {
        expect(await all(store.readStream('ticket-T9'))).toEqual([]);
        expect(await all(store.readStream('ticket-T9', { direction: 'backwards' }))).toEqual([]);
      });

      test('of a stream whose name another one begins with gives that stream alone', async () => {
        await store.append('ticket-T', [entry(5)], 'no-stream');
        expect(await all(store.readStream('ticket-T'))).toHaveLength(1);
      });

      test('all streams comes in the order of appending, and goes on after any position', async () => {
        const log = await all(store.readAll());
        expect(log.map(({ id }) => id)).toEqual([1, 2, 3, 4].map(eventId));
        for (const [index, { position }] of log.entries()) {
          expect(await all(store.readAll({ after: position }))).toEqual(log.slice(index + 1));
        }
        expect(log.at(-1)?.position).toBe(await newest(store));
      });

      test('after the newest position gives nothing', async () => {
        expect(await all(store.readAll({ after: await newest(store) }))).toEqual([]);
      });

      test('positions rise, also within one append, and an answer names that of its last entry', async () => {
        const answer = await store.append('ticket-T2', [entry(5), entry(6)], 0);
        const positions = (await all(store.readAll())).map(({ position }) => position);
        expect(positions).toEqual(positions.toSorted((a, b) => (a < b ? -1 : 1)));
        expect(new Set(positions).size).toBe(6);
        expect(answer).toEqual({ revision: 2, position: positions.at(-1) });
      });

      test('may stop early and begin again', async () => {
        for await (const { revision } of store.readStream('ticket-T1')) if (revision === 1) break;
        expect(await revisions(undefined, 'forwards')).toEqual([0, 1, 2]);
      });
    });

    test.each([
      ['beyond the first plane, with line ends and quotes', '😀 ž \r\n\t " \\ \u2028 \u0001'],
      ['empty', ''],
      ['of 200 kB', 'ä'.repeat(100_000)],
    ])('gives back text that is %s, to the byte', async (_, text) => {
      await store.append('ticket-T1', [entry(1, text)], 'no-stream');
      expect(await all(store.readStream('ticket-T1'))).toMatchObject([entry(1, text) as object]);
    });

    test('streams are told apart by case, and may have long names', async () => {
      const names = ['ticket-a', 'ticket-A', `ticket-${'x'.repeat(64)}`, `ticket-${'x'.repeat(63)}`];
      for (const [number, name] of names.entries()) await store.append(name, [entry(number)], 'no-stream');
      for (const [number, name] of names.entries()) {
        expect(await all(store.readStream(name))).toMatchObject([{ id: eventId(number), revision: 0 }]);
      }
    });

    test('an empty store has nothing newest', async () => {
      expect(await newest(store)).toBeUndefined();
      expect(await all(store.readAll())).toEqual([]);
    });

    test('a long stream is read whole, page after page, also while it grows', async () => {
      for (let first = 0; first < 2_500; first += 500)
        await store.append('ticket-T1', entries(first, 500), 'any');
      const read: number[] = [];
      for await (const { revision } of store.readAll()) {
        read.push(revision);
        if (revision === 2_499) await store.append('ticket-T1', [entry(2_500)], 2_499);
      }
      expect(read.slice(0, 2_500)).toEqual(Array.from({ length: 2_500 }, (_, revision) => revision));
      expect(await all(store.readStream('ticket-T1', { direction: 'backwards' }))).toHaveLength(2_501);
    });

    const { reopen } = adapter;
    if (!reopen) return;

    test('everything is still there after a restart, and is repeated and gone on with', async () => {
      await store.append('ticket-T1', [entry(1), entry(2)], 'any');
      const first = await store.append('ticket-T2', [entry(3)], 'no-stream');
      const log = await all(store.readAll());
      await store.close();
      store = await reopen(new StoppedClock());
      expect(await all(store.readAll())).toEqual(log);
      expect(await store.append('ticket-T2', [entry(3)], 'no-stream')).toEqual(first);
      await store.append('ticket-T1', [entry(4)], 1);
      expect((await all(store.readAll())).at(-1)).toMatchObject({ id: eventId(4), revision: 2 });
    });
  });
}
