import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type EventStore, positionOf, type StoredEvent } from '#event-store';
import { memoryEventStore } from '../../test/support/event-store-adapters.js';
import { all, noted, outcome, StoppedClock } from '../../test/support/event-store-samples.js';
import { bringUpToDate, follow, rebuild } from './projector.js';
import { ComplianceView } from './views/compliance-view.js';

describe('a view that follows a store', () => {
  let store: EventStore;
  let view: ComplianceView;

  beforeEach(() => {
    store = memoryEventStore(new StoppedClock());
    view = new ComplianceView(':memory:');
  });
  afterEach(() => view.close());

  const append = (number: number): Promise<unknown> => store.append('ticket-T1', [noted(number)], 'any');
  const seen = (): string[] => view.factsOf('T1').map(({ id }) => id);
  const ids = (...numbers: number[]): string[] => numbers.map((number) => noted(number).id);

  test('catches up, goes live, and stops at the signal', async () => {
    await append(1);
    const stopping = new AbortController();
    const following = follow(store, view, stopping.signal);
    await view.waitFor(positionOf(0));
    await append(2);
    await view.waitFor(positionOf(1));
    expect(seen()).toEqual(ids(1, 2));
    stopping.abort();
    await following;
    await append(3);
    expect(seen()).toEqual(ids(1, 2));
    expect(view.checkpoint).toBe(1n);
  });

  test('drops what it has taken in already: delivery is at least once', async () => {
    await append(1);
    await append(2);
    const [first, second] = await all(store.readAll());
    view.apply([first!]);
    view.apply([first!, second!]);
    view.apply([second!]);
    expect(seen()).toEqual(ids(1, 2));
  });

  test('takes in all of a batch or nothing of it', async () => {
    await append(1);
    const [first] = await all(store.readAll());
    const broken = { ...first!, position: positionOf(1), revision: null } as unknown as StoredEvent;
    expect(() => view.apply([first!, broken])).toThrow('NOT NULL');
    expect([seen(), view.checkpoint]).toEqual([[], undefined]);
    await bringUpToDate(store, view);
    expect(seen()).toEqual(ids(1));
  });

  test('starts over where the store was replaced by an older copy', async () => {
    for (const number of [1, 2, 3]) await append(number);
    await bringUpToDate(store, view);
    store = memoryEventStore(new StoppedClock());
    await append(7);
    await bringUpToDate(store, view);
    expect(seen()).toEqual(ids(7));
  });

  test('reads a long history in batches', async () => {
    const events = Array.from({ length: 2_300 }, (_, number) => noted(number));
    await store.append('ticket-T1', events, 'no-stream');
    await rebuild(store, view);
    expect(seen()).toHaveLength(2_300);
    expect(view.checkpoint).toBe(2_299n);
  });

  test('lets a reader wait for what was written, and not for ever', async () => {
    await append(1);
    const waiting = view.waitFor(positionOf(0), 1_000);
    expect(await outcome(view.waitFor(positionOf(0), 1))).toEqual({
      code: 'VIEW_BEHIND',
      position: '0',
      checkpoint: null,
    });
    await bringUpToDate(store, view);
    await waiting;
    await view.waitFor(positionOf(0), 0);
    await view.waitFor(undefined, 0);
    view.clear();
    expect(await outcome(view.waitFor(positionOf(0), 1))).toMatchObject({ code: 'VIEW_BEHIND' });
  });
});
