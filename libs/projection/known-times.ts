import type { EventStore, Reading, StoredEvent } from '#event-store';
import type { Instant } from '#facts';
import type { ViewDatabase } from './engines/view-engine.js';

type ImportId = string | null;
type Newest = Map<ImportId, Instant>;

/**
 * When facts count as known. The claim of an import counts unless it reaches back before something that its stream held
 * already when the import came, for then it would change what was known (design: events, "Metadata"). Lines of one import
 * may lie in any order.
 */
export class KnownTimesSince {
  /** Stream → who brought something → the newest of it. */
  private readonly newest = new Map<string, Newest>();

  /** Reads what the streams hold in which something is claimed. */
  async prepare(database: ViewDatabase, events: readonly StoredEvent[]): Promise<void> {
    const claiming = events.filter(({ metadata }) => metadata.claimedRecordedAt !== undefined);
    for (const stream of new Set(claiming.map((event) => event.stream))) {
      const known = await database
        .selectFrom('facts')
        .select(({ fn }) => ['import_id', fn.max('known_at').as('newest')])
        .where('stream', '=', stream)
        .groupBy('import_id')
        .execute();
      this.newest.set(stream, new Map(known.map(({ import_id, newest }) => [import_id, newest])));
    }
  }

  /** Takes all events of the streams prepared, in order. */
  of({ stream, recordedAt, metadata }: StoredEvent): Instant {
    return note(this.newest.get(stream), { recordedAt, ...metadata });
  }
}

/** The same for whoever takes all events from the first one on, and keeps none. */
export class KnownTimes {
  private readonly newest = new Map<string, Newest>();
  /** Of streams to which no import has brought anything, which are most: the newest instant. */
  private readonly plain = new Map<string, Instant>();

  /** To be asked for every event, in the order of its stream. */
  of({ stream, recordedAt, metadata }: StoredEvent): Instant {
    let newest = this.newest.get(stream);
    const isImported = metadata.importId !== undefined || metadata.claimedRecordedAt !== undefined;
    if (!newest && !isImported) {
      // Recorded times never go back.
      this.plain.set(stream, recordedAt);
      return recordedAt;
    }
    if (!newest) {
      const plain = this.plain.get(stream);
      this.newest.set(stream, (newest = new Map(plain === undefined ? [] : [[null, plain]])));
    }
    return note(newest, { recordedAt, ...metadata });
  }
}

/** Everything that a store holds, in order, each fact with the instant from which it counts as known as its `recordedAt`. */
export async function* knownEvents(store: EventStore, reading: Reading = {}): AsyncGenerator<StoredEvent> {
  const times = new KnownTimes();
  for await (const event of store.readAll(reading)) yield { ...event, recordedAt: times.of(event) };
}

interface Recorded {
  readonly recordedAt: Instant;
  readonly claimedRecordedAt?: Instant;
  readonly importId?: string;
}

function note(
  newest: Newest | undefined,
  { recordedAt, claimedRecordedAt: claim, importId }: Recorded,
): Instant {
  const by = importId ?? null;
  const knownAt = claim === undefined || claim < before(newest, by) ? recordedAt : claim;
  newest?.set(by, Math.max(newest.get(by) ?? -Infinity, knownAt));
  return knownAt;
}

/** The newest that a stream knew before an import. */
function before(newest: Newest | undefined, importId: ImportId): Instant {
  let latest = -Infinity;
  for (const [other, knownAt] of newest ?? []) if (other !== importId) latest = Math.max(latest, knownAt);
  return latest;
}
