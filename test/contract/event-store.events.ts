import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ChainedEventStore, type EventStore, type RecordStore, verifyStore } from '#event-store';
import { type AdapterUnderTest, chainedOver } from '../support/event-store-adapters.js';
import { all, noted, outcome, StoppedClock } from '../support/event-store-samples.js';

/** What the layer above the adapters promises beyond what they do. */
export function describeEvents(name: string, records: AdapterUnderTest<RecordStore>): void {
  const adapter = chainedOver(records);

  describe(`events ${name}`, () => {
    let store: EventStore;
    let clock: StoppedClock;

    beforeEach(async () => {
      clock = new StoppedClock();
      store = await adapter.open(clock);
    });
    afterEach(() => store.close());
    afterAll(() => adapter.cleanUp());

    const circle: Record<string, unknown> = {};
    circle.self = circle;

    test.each([
      ['a bigint', 1n],
      ['a circle', circle],
      ['nothing but a function', () => 1],
      ['half of a surrogate pair', '\ud800'],
    ])('%s is no JSON and is refused together with the events beside it', async (_, data) => {
      const refusal = await outcome(store.append('ticket-T1', [noted(1), noted(2, data)], 'any'));
      expect(refusal).toEqual({ code: 'UNSERIALISABLE_EVENT', eventId: noted(2).id, type: 'Noted' });
      expect(await all(store.readAll())).toEqual([]);
    });

    test('an event comes back as it was, with its place and the time of recording', async () => {
      await store.append('ticket-T2', [noted(3)], 'any');
      expect(await all(store.readStream('ticket-T2'))).toEqual([
        {
          ...noted(3),
          stream: 'ticket-T2',
          revision: 0,
          recordedAt: clock.now(),
          position: expect.anything(),
        },
      ]);
    });

    test('changing what was read changes nothing in the store', async () => {
      await store.append('ticket-T2', [noted(3)], 'any');
      const [event] = await all(store.readStream('ticket-T2'));
      (event?.data as { number: number }).number = 99;
      expect(await all(store.readStream('ticket-T2'))).toMatchObject([{ data: { number: 3 } }]);
    });

    test('the time of recording never runs backwards, even where the clock does', async () => {
      clock.set('2026-03-27T15:30:00Z');
      await store.append('ticket-T1', [noted(1)], 'any');
      clock.set('2026-03-27T15:29:00Z');
      await store.append('ticket-T2', [noted(2)], 'any');
      clock.set('2026-03-27T15:31:00Z');
      await store.append('ticket-T1', [noted(3)], 'any');
      expect(
        (await all(store.readAll())).map(({ recordedAt }) => new Date(recordedAt).toISOString()),
      ).toEqual(['2026-03-27T15:30:00.000Z', '2026-03-27T15:30:00.000Z', '2026-03-27T15:31:00.000Z']);
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

    test('appends to many streams at once are recorded in the order of their positions', async () => {
      const appends = Array.from({ length: 50 }, (_, number) => {
        clock.set(clock.now() + 1);
        return store.append(`ticket-T${number}`, [noted(number)], 'any');
      });
      await Promise.all(appends);
      const recorded = (await all(store.readAll())).map(({ recordedAt }) => recordedAt);
      expect(recorded).toEqual(recorded.toSorted((a, b) => a - b));
    });

    test('whatever was appended at once, repeated or refused, every stream is one whole chain', async () => {
      await store.close();
      const kept = await records.open(clock);
      store = new ChainedEventStore(kept, clock);
      const appends = Array.from({ length: 120 }, (_, number) => {
        const expected = (['any', 'no-stream', number % 7, 'stream-exists'] as const)[number % 4]!;
        const events = [noted(number % 50), noted(1_000 + (number % 30))];
        return outcome(store.append(`ticket-T${number % 5}`, events, expected));
      });
      const outcomes = await Promise.all(appends);
      const verified = await verifyStore(kept, { isGapless: !records.isRemote });
      expect(verified).toMatchObject({ finding: null, streams: 5 });
      expect(verified.events).toBe((await all(store.readAll())).length);
      expect(outcomes.some((each) => 'code' in (each as object))).toBe(true);
    });

    const { reopen } = adapter;
    if (!reopen) return;

    test('the time of recording does not run backwards over a restart either', async () => {
      await store.append('ticket-T1', [noted(1)], 'any');
      await store.close();
      const recordedAt = clock.now();
      clock.set(recordedAt - 1_000);
      store = await reopen(clock);
      await store.append('ticket-T2', [noted(2)], 'any');
      expect((await all(store.readAll())).map((event) => event.recordedAt)).toEqual([recordedAt, recordedAt]);
    });
  });
}
