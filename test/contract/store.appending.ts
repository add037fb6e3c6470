import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExpectedRevision } from '#event-store';
import type { Store, Subject } from '../support/event-store-contract.js';
import { all, eventId, outcome, StoppedClock } from '../support/event-store-samples.js';

/** What every store promises to whoever appends (design: event-store, "What the server does"). */
export function describeAppending<New>({ name, adapter, entry }: Subject<New>): void {
  describe(`appending to ${name}`, () => {
    let store: Store<New>;

    beforeEach(async () => {
      store = await adapter.open(new StoppedClock());
    });
    afterEach(() => store.close());
    afterAll(() => adapter.cleanUp());

    const revisions = async (stream: string): Promise<number[]> =>
      (await all(store.readStream(stream))).map(({ revision }) => revision);

    describe('appending at an expected revision', () => {
      test.each<[ExpectedRevision, string]>([
        ['any', 'empty'],
        ['no-stream', 'empty'],
        ['any', 'ticket-T1'],
        ['stream-exists', 'ticket-T1'],
        [1, 'ticket-T1'],
      ])('%s is as expected of the stream %s', async (expected, stream) => {
        await store.append('ticket-T1', [entry(1), entry(2)], 'no-stream');
        const { revision } = await store.append(stream, [entry(3)], expected);
        expect(revision).toBe(stream === 'empty' ? 0 : 2);
      });

      test.each<[ExpectedRevision, string, number | 'no-stream']>([
        ['stream-exists', 'empty', 'no-stream'],
        [0, 'empty', 'no-stream'],
        ['no-stream', 'ticket-T1', 1],
        [0, 'ticket-T1', 1],
        [2, 'ticket-T1', 1],
      ])(
        '%s clashes with the stream %s, and the actual revision is told',
        async (expected, stream, actual) => {
          await store.append('ticket-T1', [entry(1), entry(2)], 'no-stream');
          for (const events of [[entry(3)], []]) {
            expect(await outcome(store.append(stream, events, expected))).toEqual({
              code: 'WRONG_EXPECTED_REVISION',
              stream,
              expected,
              actual,
            });
          }
          expect(await revisions('ticket-T1')).toEqual([0, 1]);
          expect(await revisions('empty')).toEqual([]);
        },
      );

      test('an empty append only checks', async () => {
        await store.append('ticket-T1', [entry(1)], 'any');
        expect(await store.append('ticket-T1', [], 0)).toEqual({ revision: 0, position: null });
        expect(await store.append('empty', [], 'no-stream')).toEqual({
          revision: 'no-stream',
          position: null,
        });
        expect(await revisions('empty')).toEqual([]);
      });

      test('of many at the same revision at once, exactly one succeeds', async () => {
        await store.append('ticket-T1', [entry(1)], 'no-stream');
        const attempts = [2, 3, 4, 5, 6].map((number) =>
          outcome(store.append('ticket-T1', [entry(number)], 0)),
        );
        const outcomes = await Promise.all(attempts);
        expect(outcomes.filter((each) => 'position' in (each as object))).toHaveLength(1);
        expect(await revisions('ticket-T1')).toEqual([0, 1]);
      });
    });

    describe('appending the same ids again', () => {
      test.each<[ExpectedRevision]>([['no-stream'], ['any']])(
        'at %s answers what it answered first, whatever has come since',
        async (expected) => {
          const first = await store.append('ticket-T1', [entry(1), entry(2)], expected);
          await store.append('ticket-T1', [entry(3)], 1);
          expect(await store.append('ticket-T1', [entry(1), entry(2)], expected)).toEqual(first);
          expect(await revisions('ticket-T1')).toEqual([0, 1, 2]);
        },
      );

      test('at an exact revision answers what it answered first', async () => {
        await store.append('ticket-T1', [entry(1)], 'no-stream');
        const first = await store.append('ticket-T1', [entry(2), entry(3)], 0);
        await store.append('ticket-T1', [entry(4)], 'stream-exists');
        expect(await store.append('ticket-T1', [entry(2), entry(3)], 0)).toEqual(first);
        expect(await store.append('ticket-T1', [entry(2), entry(3)], 'stream-exists')).toEqual(first);
        expect(await revisions('ticket-T1')).toEqual([0, 1, 2, 3]);
      });

      test.each<[string, number[], ExpectedRevision]>([
        ['some of them new', [1, 3], 'no-stream'],
        ['some of them new', [1, 2, 3], 'any'],
        ['the new one first', [3, 1], 'any'],
        ['the order turned', [2, 1], 'no-stream'],
        ['at another revision', [1, 2], 0],
      ])('is a clash with %s', async (_, numbers, expected) => {
        await store.append('ticket-T1', [entry(1), entry(2)], 'no-stream');
        const clash = { code: 'WRONG_EXPECTED_REVISION', stream: 'ticket-T1', expected, actual: 1 };
        expect(
          await outcome(
            store.append(
              'ticket-T1',
              numbers.map((number) => entry(number)),
              expected,
            ),
          ),
        ).toEqual(clash);
        expect(await revisions('ticket-T1')).toEqual([0, 1]);
      });

      test('in another stream is another append', async () => {
        await store.append('ticket-T1', [entry(1)], 'no-stream');
        await store.append('ticket-T2', [entry(1)], 'any');
        expect(await revisions('ticket-T2')).toEqual([0]);
      });
    });

    describe('refuses before anything is written', () => {
      test('an id twice in one append', async () => {
        for (const expected of ['any', 'no-stream', 0] as const) {
          const refusal = await outcome(store.append('ticket-T1', [entry(1), entry(1)], expected));
          expect(refusal).toEqual({ code: 'REPEATED_EVENT_ID', eventId: eventId(1) });
        }
      });

      test('more than one MiB', async () => {
        const long = 'x'.repeat(600_000);
        const refusal = await outcome(store.append('ticket-T1', [entry(1, long), entry(2, long)], 'any'));
        expect(refusal).toMatchObject({ code: 'APPEND_TOO_LARGE', limit: 1024 * 1024 });
        expect(await revisions('ticket-T1')).toEqual([]);
      });

      test('more than one MiB in bytes, though not in characters', async () => {
        const refusal = await outcome(store.append('ticket-T1', [entry(1, 'ž'.repeat(600_000))], 'any'));
        expect(refusal).toMatchObject({ code: 'APPEND_TOO_LARGE' });
      });

      test('but takes nearly as much, and goes on after a refusal', async () => {
        const long = 'x'.repeat(500_000);
        await outcome(store.append('ticket-T1', [entry(1, long), entry(2, long), entry(3, long)], 'any'));
        await store.append('ticket-T1', [entry(1, long), entry(2, long)], 'no-stream');
        expect(await revisions('ticket-T1')).toEqual([0, 1]);
      });
    });
  });
}
