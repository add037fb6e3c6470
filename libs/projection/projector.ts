import { comparePositions, type EventStore, type Position, type StoredEvent } from '#event-store';

/**
 * What is kept of the facts in another form: it can be thrown away and made again at any time. Nothing personal comes
 * into it, so nothing has to be looked for in it when somebody's data is erased.
 */
export interface View {
  /** The position of the newest event in it. */
  readonly checkpoint: Position | undefined;
  /**
   * Takes in events in order of position and commits them together with the checkpoint, all or nothing. Drops those
   * that it has already: delivery is at least once.
   */
  apply(events: readonly StoredEvent[]): void;
  /** Forgets everything, the checkpoint included. */
  clear(): void;
}

/** Events that are committed at once while there are many to catch up with. */
const BATCH = 1_000;

/** Brings a view up to what the store holds now. */
export async function bringUpToDate(store: EventStore, view: View): Promise<void> {
  if (await isAheadOf(store, view)) view.clear();
  let batch: StoredEvent[] = [];
  for await (const event of store.readAll({ after: view.checkpoint, withoutPersonal: true })) {
    batch.push(event);
    if (batch.length < BATCH) continue;
    view.apply(batch);
    batch = [];
  }
  view.apply(batch);
}

/** Keeps a view at what the store holds, event by event, until the signal. */
export async function follow(store: EventStore, view: View, signal: AbortSignal): Promise<void> {
  const events = store.subscribe({ after: view.checkpoint, signal, withoutPersonal: true });
  for await (const event of events) view.apply([event]);
}

/** Makes a view anew from the first event on. */
export async function rebuild(store: EventStore, view: View): Promise<void> {
  view.clear();
  await bringUpToDate(store, view);
}

/** The store was replaced by an older copy, so the view holds what no longer happened. */
async function isAheadOf(store: EventStore, { checkpoint }: View): Promise<boolean> {
  if (checkpoint === undefined) return false;
  const newest = await store.newestPosition();
  return newest === undefined || comparePositions(checkpoint, newest) > 0;
}
