import { comparePositions, type EventStore, type Position, type StoredEvent } from '#event-store';
import type { ViewFeed } from './projecting/view-feed.js';

/** Events that are committed at once while there are many to catch up with. */
const BATCH = 1_000;

/** After so many steps of its promises an event that was there has come out of its subscription. */
const HOPS = 12;

/** Brings the views up to what the store holds now. */
export async function bringUpToDate(store: EventStore, feed: ViewFeed): Promise<void> {
  let after = await feed.checkpoint();
  if (await isBeyond(store, after)) {
    await feed.clear();
    after = undefined;
  }
  if (after === undefined && (await isLong(store))) {
    await feed.rebuild(store);
    after = await feed.checkpoint();
  }
  let batch: StoredEvent[] = [];
  for await (const event of store.readAll({ after, withoutPersonal: true })) {
    batch.push(event);
    if (batch.length < BATCH) continue;
    await feed.apply(batch);
    batch = [];
  }
  await feed.apply(batch);
}

/** Keeps the views at what the store holds until the signal: event by event, or as many at once as have come meanwhile. */
export async function follow(store: EventStore, feed: ViewFeed, signal: AbortSignal): Promise<void> {
  const after = await feed.checkpoint();
  const ending = new AbortController();
  const events = store.subscribe({
    after,
    signal: AbortSignal.any([signal, ending.signal]),
    withoutPersonal: true,
  });
  const reading = events[Symbol.asyncIterator]();
  try {
    let next = reading.next();
    for (let first = await next; !first.done; first = await next) {
      const batch = [first.value];
      next = reading.next();
      for (let more = await ready(next); more && !more.done; more = await ready(next)) {
        batch.push(more.value);
        next = reading.next();
        if (batch.length === BATCH) break;
      }
      await feed.apply(batch);
    }
  } finally {
    // The next event has been asked for already, and may never come.
    ending.abort();
    await reading.return?.();
  }
}

/** What has come already; nothing where it would have to be waited for. */
async function ready<Value>(coming: Promise<Value>): Promise<Value | undefined> {
  let value: Value | undefined;
  void coming.then(
    (come) => (value = come),
    () => undefined,
  );
  // Without going back to the event loop: whoever has written is to see it as soon as they ask.
  for (let hop = 0; hop < HOPS && value === undefined; hop += 1) await Promise.resolve();
  return value;
}

/** The store was replaced by an older copy, so the views hold what no longer happened. */
async function isBeyond(store: EventStore, checkpoint: Position | undefined): Promise<boolean> {
  if (checkpoint === undefined) return false;
  const newest = await store.newestPosition();
  return newest === undefined || comparePositions(checkpoint, newest) > 0;
}

/** From so many positions on it is quicker to judge every ticket once than after every batch. */
const LONG = 20_000n;

async function isLong(store: EventStore): Promise<boolean> {
  return ((await store.newestPosition()) ?? 0n) >= LONG;
}
