import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type EventStore, positionOf, type StoredEvent } from '#event-store';
import { memoryEventStore } from '../../test/support/event-store-adapters.js';
import { all, noted, outcome, StoppedClock } from '../../test/support/event-store-samples.js';
import { SqliteViewEngine } from './engines/sqlite-engine.js';
import { bringUpToDate, follow } from './projector.js';
import { LedgerViews } from './queries/ledger-views.js';

describe('a view that follows a store', () => {
  let store: EventStore;
  let view: LedgerViews;

  beforeEach(() => {
    store = memoryEventStore(new StoppedClock());
    view = new LedgerViews(new SqliteViewEngine(':memory:'));
  });
  afterEach(() => view.close());

  const append = (number: number): Promise<unknown> => store.append('ticket-T1', [noted(number)], 'any');
  const seen = async (): Promise<string[]> => (await view.factsOf('T1')).map(({ id }) => id);
  const ids = (...numbers: number[]): string[] => numbers.map((number) => noted(number).id);

  test('catches up, goes live, and stops at the signal', async () => {
    await append(1);
    const stopping = new AbortController();
    const following = follow(store, view.feed, stopping.signal);
    await view.waitFor(positionOf(0));
    await append(2);
    await view.waitFor(positionOf(1));
    expect(await seen()).toEqual(ids(1, 2));
    stopping.abort();
    await following;
    await append(3);
    expect(await seen()).toEqual(ids(1, 2));
    expect(await view.feed.checkpoint()).toBe(1n);
  });

  test('drops what it has taken in already: delivery is at least once', async () => {
    await append(1);
    await append(2);
    const [first, second] = await all(store.readAll());
    await view.feed.apply([first!]);
    await view.feed.apply([first!, second!]);
    await view.feed.apply([second!]);
    expect(await seen()).toEqual(ids(1, 2));
  });

  test('takes in all of a batch or nothing of it', async () => {
    await append(1);
    const [first] = await all(store.readAll());
    const broken = { ...first!, position: positionOf(1), revision: null } as unknown as StoredEvent;
    await expect(view.feed.apply([first!, broken])).rejects.toThrow('NOT NULL');
    expect([await seen(), await view.feed.checkpoint()]).toEqual([[], undefined]);
    await bringUpToDate(store, view.feed);
    expect(await seen()).toEqual(ids(1));
  });

  test('passes over who came in and who read what: no question is about that, and no ticket is judged anew for it', async () => {
    await append(1);
    const signedIn = { ...noted(7), type: 'SignedIn', occurredAt: noted(7).occurredAt + 60_000 };
    await store.append('access-log-2026-03-27', [signedIn], 'any');
    await bringUpToDate(store, view.feed);
    const grown = await view.audit();
    expect(grown.entries.map(({ fact }) => fact.id)).toEqual(ids(1));
    expect(await view.feed.checkpoint()).toBe(1n);
    await view.feed.rebuild(store);
    expect([await view.audit(), await view.feed.checkpoint()]).toEqual([grown, 1n]);
  });

  test('starts over where the store was replaced by an older copy', async () => {
    for (const number of [1, 2, 3]) await append(number);
    await bringUpToDate(store, view.feed);
    store = memoryEventStore(new StoppedClock());
    await append(7);
    await bringUpToDate(store, view.feed);
    expect(await seen()).toEqual(ids(7));
  });

  test('reads a long history in batches', async () => {
    const events = Array.from({ length: 2_300 }, (_, number) => noted(number));
    await store.append('ticket-T1', events, 'no-stream');
    await bringUpToDate(store, view.feed);
    expect(await seen()).toHaveLength(2_300);
    expect(await view.feed.checkpoint()).toBe(2_299n);
  });

  test('lets a reader wait for what was written, and not for ever', async () => {
    await append(1);
    const waiting = view.waitFor(positionOf(0), 1_000);
    expect(await outcome(view.waitFor(positionOf(0), 1))).toEqual({
      code: 'VIEW_BEHIND',
      position: '0',
      checkpoint: null,
    });
    await bringUpToDate(store, view.feed);
    await waiting;
    await view.waitFor(positionOf(0), 0);
    await view.waitFor(undefined, 0);
    await view.feed.clear();
    expect(await outcome(view.waitFor(positionOf(0), 1))).toMatchObject({ code: 'VIEW_BEHIND' });
  });
});
