import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ExpectedRevision } from '#event-store';
import type { Entry, Store, Subject } from '../support/event-store-contract.js';
import { all, outcome, StoppedClock, take } from '../support/event-store-samples.js';

interface Append {
  readonly stream: string;
  readonly numbers: readonly number[];
  readonly expected: ExpectedRevision;
}

/** Few streams, few ids and low revisions, so that clashes and repetitions are frequent. */
const append: fc.Arbitrary<Append> = fc.record({
  stream: fc.constantFrom('ticket-T1', 'ticket-T2'),
  numbers: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 3 }),
  expected: fc.oneof(
    fc.constantFrom<ExpectedRevision>('any', 'no-stream', 'stream-exists'),
    fc.integer({ min: 0, max: 4 }),
  ),
});

/** Some appends at the same time, then the next ones. */
const history = fc.array(fc.array(append, { minLength: 1, maxLength: 4 }), { maxLength: 8 });

async function play<New>(
  store: Store<New>,
  entry: (number: number) => New,
  appends: readonly (readonly Append[])[],
): Promise<unknown[]> {
  const outcomes: unknown[] = [];
  for (const together of appends) {
    const made = together.map(({ stream, numbers, expected }) =>
      outcome(store.append(stream, numbers.map(entry), expected)),
    );
    outcomes.push(...(await Promise.all(made)));
  }
  return outcomes;
}

export function describeInterleavings<New>({ name, adapter, model, entry }: Subject<New>): void {
  describe(`any history of appends to ${name}`, () => {
    afterAll(() => adapter.cleanUp());

    test('has the same outcomes, the same streams and the same subscription as in memory', async () => {
      await fc.assert(
        fc.asyncProperty(history, async (together) => {
          const appends = adapter.isRemote ? together.flat().map((one) => [one]) : together;
          const clock = new StoppedClock();
          const [inMemory, store] = [await model.open(clock), await adapter.open(clock)];
          const numbered = (number: number): New => entry(number);
          const subscriber = new AbortController();
          const live = store.subscribe({ signal: subscriber.signal })[Symbol.asyncIterator]();
          const firstDelivery = live.next();
          expect(withoutPositions(await play(store, numbered, appends))).toEqual(
            withoutPositions(await play(inMemory, numbered, appends)),
          );
          const log = await all(store.readAll());
          expect(byStream(log)).toEqual(byStream(await all(inMemory.readAll())));
          if (log.length > 0) expect((await firstDelivery).value).toEqual(log[0]);
          const rest = { [Symbol.asyncIterator]: () => live };
          if (log.length > 1) expect(await take(log.length - 1, rest)).toEqual(log.slice(1));
          subscriber.abort();
          await store.close();
        }),
        { numRuns: 150 },
      );
    }, 60_000);
  });
}

/** Positions are each store's own, as is a server's time; their order shows in the order of the log. */
function withoutPositions(entries: readonly unknown[]): unknown[] {
  return entries.map((entry) => ({ ...(entry as object), position: undefined, createdAt: undefined }));
}

/** Of appends to different streams at the same time, any may come first. */
function byStream(log: readonly Entry[]): Partial<Record<string, unknown[]>> {
  return Object.groupBy(withoutPositions(log) as Entry[], ({ stream }) => stream);
}
