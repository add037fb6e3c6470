import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Entry, Store, Subject } from '../support/event-store-contract.js';
import { all, eventId, StoppedClock, take } from '../support/event-store-samples.js';

const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** What every store promises to whoever follows it. */
export function describeSubscriptions<New>({ name, adapter, entry }: Subject<New>): void {
  describe(`a subscription to ${name}`, () => {
    let store: Store<New>;
    let subscriber: AbortController;

    beforeEach(async () => {
      store = await adapter.open(new StoppedClock());
      subscriber = new AbortController();
    });
    afterEach(async () => {
      subscriber.abort();
      await store.close();
    });
    afterAll(() => adapter.cleanUp());

    const append = (number: number): Promise<unknown> =>
      store.append(`ticket-T${number % 3}`, [entry(number)], 'any');
    const subscribe = (after?: Entry): AsyncIterable<Entry> =>
      store.subscribe({ after: after?.position, signal: subscriber.signal });

    test('catches up and then goes live', async () => {
      await append(1);
      const followed = take(3, subscribe());
      await pause();
      await append(2);
      await pause();
      await append(3);
      expect((await followed).map(({ id }) => id)).toEqual([1, 2, 3].map(eventId));
    });

    test('starts after the position that was handled last, the first of all included', async () => {
      await append(1);
      await append(2);
      const [first, second] = await all(store.readAll());
      expect(await take(1, subscribe(first))).toEqual([second]);
      const followed = take(1, subscribe(second));
      await append(3);
      expect(await followed).toMatchObject([{ id: eventId(3) }]);
    });

    test('delivers everything once and in order while others write', async () => {
      const followed = take(300, subscribe());
      for (let number = 0; number < 300; number += 1) {
        await append(number);
        if (number % 7 === 0) await pause();
      }
      expect(await followed).toEqual(await all(store.readAll()));
    }, 30_000);

    test('waits for a consumer that takes its time', async () => {
      await append(1);
      const read: string[] = [];
      for await (const { id } of subscribe()) {
        read.push(id);
        if (read.length < 4) await append(read.length + 1);
        await pause();
        if (read.length === 4) break;
      }
      expect(read).toEqual([1, 2, 3, 4].map(eventId));
    });

    test('serves several at their own pace', async () => {
      await append(1);
      const [early, late] = [take(2, subscribe()), take(2, subscribe())];
      await append(2);
      expect(await early).toEqual(await late);
    });

    test('ends at its signal, at once or when it is waiting', async () => {
      await append(1);
      const waiting = subscribe()[Symbol.asyncIterator]();
      expect(await waiting.next()).toMatchObject({ value: { id: eventId(1) } });
      const next = waiting.next();
      await pause();
      subscriber.abort();
      expect(await next).toEqual({ done: true, value: undefined });
      expect(await all(subscribe())).toEqual([]);
    });

    test('delivers nothing more after its signal, not even of what it had read already', async () => {
      for (let number = 1; number <= 5; number += 1) await append(number);
      const read: Entry[] = [];
      for await (const event of subscribe()) {
        read.push(event);
        if (read.length === 2) subscriber.abort();
      }
      expect(read).toHaveLength(2);
    });

    test('ends when the store is closed while there is more to read', async () => {
      const events = Array.from({ length: 1_500 }, (_, number) => entry(number));
      await store.append('ticket-T1', events, 'no-stream');
      let read = 0;
      for await (const { revision } of subscribe()) {
        read += 1;
        if (revision === 999) await store.close();
      }
      expect(read).toBe(1_000);
    });

    test('to a store that is closed already ends at once', async () => {
      await append(1);
      await store.close();
      expect(await all(subscribe())).toEqual([]);
    });

    test('ends when the store is closed', async () => {
      const waiting = all(subscribe());
      await pause();
      await store.close();
      expect(await waiting).toEqual([]);
    });
  });
}
