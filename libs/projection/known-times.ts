import type { StoredEvent } from '#event-store';
import type { Instant } from '#facts';

/**
 * When each fact counts as known, for whoever reads a store from its beginning and keeps no log: the same as the typed
 * log says.
 */
export class KnownTimes {
  /** The newest instant of each import in each stream; what was recorded here stands under no name. */
  private readonly newest = new Map<string, Map<string | undefined, Instant>>();

  /** To be asked for every event, in the order of its stream. */
  of({ stream, recordedAt, metadata }: StoredEvent): Instant {
    const { importId, claimedRecordedAt } = metadata;
    const ofStream = this.newest.get(stream) ?? new Map<string | undefined, Instant>();
    let before = -Infinity;
    for (const [other, known] of ofStream) if (other !== importId) before = Math.max(before, known);
    const isBelieved = claimedRecordedAt !== undefined && claimedRecordedAt >= before;
    const known = isBelieved ? claimedRecordedAt : recordedAt;
    ofStream.set(importId, Math.max(known, ofStream.get(importId) ?? -Infinity));
    this.newest.set(stream, ofStream);
    return known;
  }
}
