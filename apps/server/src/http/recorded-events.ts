import type { EventStore, StoredEvent } from '#event-store';

/** Where an event stands. */
interface Place {
  readonly stream: string;
  readonly revision: number;
}

/** Events between two that are wanted which are rather read in vain than by another reading. */
const GAP = 20;

/**
 * Events as the store holds them, by id: with what is personal in them, as far as it can be read, and with whoever recorded
 * them. The views have neither.
 */
export async function recordedEvents(
  store: EventStore,
  wanted: readonly Place[],
): Promise<ReadonlyMap<string, StoredEvent>> {
  const found = new Map<string, StoredEvent>();
  for (const [stream, places] of Map.groupBy(wanted, (place) => place.stream)) {
    for (const { from, to } of runsOf(places.map(({ revision }) => revision))) {
      for await (const event of store.readStream(stream, { from })) {
        if (event.revision > to) break;
        found.set(event.id, event);
        if (event.revision === to) break;
      }
    }
  }
  return found;
}

interface Run {
  readonly from: number;
  to: number;
}

function runsOf(revisions: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const revision of revisions.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && revision - last.to <= GAP) last.to = revision;
    else runs.push({ from: revision, to: revision });
  }
  return runs;
}
