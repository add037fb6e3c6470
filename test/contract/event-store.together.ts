import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  ChainedEventStore,
  type EventStore,
  type RecordStore,
  type StreamAppend,
  verifyStore,
} from '#event-store';
import { type AdapterUnderTest } from '../support/event-store-adapters.js';
import { all, noted, outcome, StoppedClock } from '../support/event-store-samples.js';

/** What every store promises to whoever brings many streams at once, as an import does. */
export function describeTogether(name: string, adapter: AdapterUnderTest<RecordStore>): void {
  describe(`appends together ${name}`, () => {
    let records: RecordStore;
    let store: EventStore;

    beforeEach(async () => {
      records = await adapter.open(new StoppedClock());
      store = new ChainedEventStore(records, new StoppedClock());
    });
    afterEach(() => store.close());
    afterAll(() => adapter.cleanUp());

    const one = (
      stream: string,
      number: number,
      expected: StreamAppend['expected'] = 'no-stream',
    ): StreamAppend => ({ stream, events: [noted(number)], expected });
    const ids = async (): Promise<string[]> => (await all(store.readAll())).map(({ id }) => id);

    test('lie behind each other in their order, and every stream is one whole chain', async () => {
      await store.append('ticket-T1', [noted(1)], 'no-stream');
      const results = await store.appendInOrder([
        one('ticket-T3', 2),
        one('ticket-T1', 3, 0),
        one('ticket-T2', 4),
        one('ticket-T3', 5, 0),
        one('ticket-T1', 6, 1),
      ]);
      await store.append('ticket-T3', [noted(7)], 1);
      expect(results.map(({ revision }) => revision)).toEqual([0, 1, 0, 1, 2]);
      expect(await ids()).toEqual([1, 2, 3, 4, 5, 6, 7].map((number) => noted(number).id));
      expect(await verifyStore(records, { isGapless: false })).toMatchObject({ finding: null, events: 7 });
    });

    test('of nothing are nothing', async () => {
      expect(await store.appendInOrder([])).toEqual([]);
    });

    test.each([
      ['a stream that is not as expected', one('ticket-T1', 3), 'WRONG_EXPECTED_REVISION'],
      ['an event that stands twice among them', one('ticket-T3', 2), 'REPEATED_EVENT_ID'],
      ['one that is no JSON', { ...one('ticket-T3', 3), events: [noted(3, 1n)] }, 'UNSERIALISABLE_EVENT'],
      [
        'one that is too large',
        { ...one('ticket-T3', 3), events: [noted(3, 'x'.repeat(2 ** 20))] },
        'APPEND_TOO_LARGE',
      ],
    ])('are refused for %s', async (_, refused, code) => {
      await store.append('ticket-T1', [noted(1)], 'no-stream');
      expect(await outcome(store.appendInOrder([one('ticket-T2', 2), refused]))).toMatchObject({ code });
      // A server cannot take back what it has taken; whoever comes again finds the ids.
      const isOneByOne = adapter.isRemote === true && code === 'APPEND_TOO_LARGE';
      expect(await ids()).toEqual((isOneByOne ? [1, 2] : [1]).map((number) => noted(number).id));
      await store.append('ticket-T1', [noted(9)], 0);
      expect(await verifyStore(records, { isGapless: false })).toMatchObject({ finding: null });
    });

    test('stay in turn with appends to single streams', async () => {
      await Promise.all([
        store.append('ticket-T1', [noted(1)], 'no-stream'),
        store.appendInOrder([one('ticket-T1', 2, 0), one('ticket-T2', 3)]),
        store.append('ticket-T2', [noted(4)], 0),
        store.append('ticket-T1', [noted(5)], 1),
      ]);
      expect((await all(store.readStream('ticket-T1'))).map(({ id }) => id)).toEqual(
        [1, 2, 5].map((number) => noted(number).id),
      );
      expect(await verifyStore(records, { isGapless: false })).toMatchObject({ finding: null, events: 5 });
    });
  });
}
