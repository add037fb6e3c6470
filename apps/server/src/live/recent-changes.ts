import { Injectable } from '@nestjs/common';
import { comparePositions, EventStore, type Position } from '#event-store';
import { LedgerViews, type RecordedChange } from '#projection';

/** Changes that are kept for all readers together; whoever is further behind reads on from the views. */
const KEPT = 1_000;

/** Changes that are read, or handed to one reader, at a time. */
const PAGE = 100;

/** A place among the changes: after this position; nothing for before the first. */
export type Place = Position | undefined;

/**
 * What the views have taken in lately, read once for all readers. Read from the views and not from the store, so that
 * whoever hears of a change and asks sees it, whichever server feeds the views.
 */
@Injectable()
export class RecentChanges {
  private recent: RecordedChange[] = [];
  /** Everything after the one and up to the other is kept. */
  private begin: Place;
  private end: Place;
  private reading: Promise<void> | undefined;

  constructor(
    private readonly views: LedgerViews,
    private readonly store: EventStore,
  ) {}

  /** @param listener called whenever there is more */
  onMore(listener: () => void): void {
    this.views.feed.onAdvance(listener);
  }

  /**
   * Where somebody starts who has seen everything up to a position: there; without one at what the views hold now. So does
   * who has seen more than there is, for then the store was replaced by an older copy.
   */
  async start(seen: Place): Promise<Place> {
    if (seen !== undefined) {
      const newest = await this.store.newestPosition();
      if (newest !== undefined && comparePositions(seen, newest) <= 0) return seen;
    }
    return (await this.views.feed.lag(undefined)).checkpoint;
  }

  /** The next changes after a place, a page at most; none where there are no more yet. */
  async after(place: Place): Promise<readonly RecordedChange[]> {
    // Nobody has read for a while, or never.
    if (compare(place, this.end) > 0) [this.recent, this.begin, this.end] = [[], place, place];
    if (compare(place, this.end) === 0) await (this.reading ??= this.readOn());
    if (compare(place, this.begin) < 0) return this.views.feed.changesAfter(place, PAGE);
    const first = this.recent.findLastIndex(({ position }) => compare(position, place) <= 0) + 1;
    return this.recent.slice(first, first + PAGE);
  }

  private async readOn(): Promise<void> {
    const from = this.end;
    try {
      const changes = await this.views.feed.changesAfter(from, PAGE);
      if (compare(from, this.end) !== 0) return;
      this.recent.push(...changes);
      this.end = changes.at(-1)?.position ?? from;
      const dropped = this.recent.splice(0, Math.max(0, this.recent.length - KEPT));
      this.begin = dropped.at(-1)?.position ?? this.begin;
    } finally {
      this.reading = undefined;
    }
  }
}

function compare(one: Place, other: Place): number {
  if (one === undefined || other === undefined)
    return Number(one !== undefined) - Number(other !== undefined);
  return comparePositions(one, other);
}
