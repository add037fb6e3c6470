import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { EventStore } from '#event-store';
import { formatInstant, parseInstant } from '#facts';
import { memoryEventStore } from '../../../test/support/event-store-adapters.js';
import { noted, StoppedClock } from '../../../test/support/event-store-samples.js';
import { KnownTimes } from '../known-times.js';
import { bringUpToDate } from '../projector.js';
import { SqliteViewEngine } from '../engines/sqlite-engine.js';
import { LedgerViews } from '../queries/ledger-views.js';

/** When an imported fact counts as known (design: events, "Metadata, and what is fixed from the first event on"). */
describe('the claim of an import about when a fact was recorded', () => {
  const clock = new StoppedClock();
  let store: EventStore;
  let view: LedgerViews;

  beforeEach(() => {
    store = memoryEventStore(clock);
    view = new LedgerViews(new SqliteViewEngine(':memory:'));
  });
  afterEach(() => view.close());

  const record = async (
    number: number,
    at: string,
    claim?: { importId: string; recordedAt: string },
  ): Promise<void> => {
    clock.set(at);
    const { metadata } = noted(number);
    const claimed = claim && { importId: claim.importId, claimedRecordedAt: parseInstant(claim.recordedAt) };
    await store.append('ticket-T1', [{ ...noted(number), metadata: { ...metadata, ...claimed } }], 'any');
  };
  const knownAt = async (): Promise<string[]> => {
    await bringUpToDate(store, view.feed);
    const followed = (await view.factsOf('T1')).map(({ recordedAt }) => formatInstant(recordedAt));
    await view.feed.rebuild(store);
    const rebuilt = (await view.factsOf('T1')).map(({ recordedAt }) => formatInstant(recordedAt));
    expect(rebuilt).toEqual(followed);
    const times = new KnownTimes();
    const read = (await Array.fromAsync(store.readAll())).map((event) => formatInstant(times.of(event)));
    expect(read).toEqual(followed);
    return followed;
  };

  test('counts in a stream that was empty, in whatever order the lines of the import lie', async () => {
    await record(1, '2026-06-01T12:00:00Z', { importId: 'a', recordedAt: '2026-03-02T09:00:00Z' });
    await record(2, '2026-06-01T12:00:01Z', { importId: 'a', recordedAt: '2026-03-01T09:00:00Z' });
    expect(await knownAt()).toEqual(['2026-03-02T09:00:00.000Z', '2026-03-01T09:00:00.000Z']);
  });

  test('does not reach back before something that the stream held already', async () => {
    await record(1, '2026-04-01T12:00:00Z');
    await record(2, '2026-06-01T12:00:00Z', { importId: 'a', recordedAt: '2026-03-31T09:00:00Z' });
    await record(3, '2026-06-01T12:00:00Z', { importId: 'a', recordedAt: '2026-04-02T09:00:00Z' });
    expect(await knownAt()).toEqual([
      '2026-04-01T12:00:00.000Z',
      '2026-06-01T12:00:00.000Z',
      '2026-04-02T09:00:00.000Z',
    ]);
  });

  test('nor before what an earlier import has brought', async () => {
    await record(1, '2026-06-01T12:00:00Z', { importId: 'a', recordedAt: '2026-03-02T09:00:00Z' });
    await record(2, '2026-06-02T12:00:00Z', { importId: 'b', recordedAt: '2026-03-01T09:00:00Z' });
    await record(3, '2026-06-02T12:00:00Z', { importId: 'b', recordedAt: '2026-03-03T09:00:00Z' });
    expect(await knownAt()).toEqual([
      '2026-03-02T09:00:00.000Z',
      '2026-06-02T12:00:00.000Z',
      '2026-03-03T09:00:00.000Z',
    ]);
  });
});
