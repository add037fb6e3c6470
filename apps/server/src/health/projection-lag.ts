import { Injectable } from '@nestjs/common';
import { Clock, comparePositions, EventStore, type Position } from '#event-store';
import { LedgerViews } from '#projection';

/** How far the views are behind the store. */
export interface Lag {
  /** Position of the newest event in the store, and of the newest that the views have taken in. */
  readonly store: Position | undefined;
  readonly views: Position | undefined;
  /** Events that the views have not taken in; counted no further than asked for. */
  readonly events: number;
  /** Milliseconds since the oldest of these was recorded. */
  readonly age: number;
}

@Injectable()
export class ProjectionLag {
  constructor(
    private readonly store: EventStore,
    private readonly view: LedgerViews,
    private readonly clock: Clock,
  ) {}

  /**
   * Positions are opaque, so the events in between are counted, where there are any.
   *
   * @param atMost after so many events it does not matter any more
   */
  async measure(atMost: number): Promise<Lag> {
    const store = await this.store.newestPosition();
    const { checkpoint: views } = await this.view.feed.lag(store);
    if (store === undefined || (views !== undefined && comparePositions(views, store) >= 0)) {
      return { store, views, events: 0, age: 0 };
    }
    let events = 0;
    let oldest: number | undefined;
    for await (const { recordedAt } of this.store.readAll({ after: views, withoutPersonal: true })) {
      oldest ??= recordedAt;
      events += 1;
      if (events >= atMost) break;
    }
    return { store, views, events, age: oldest === undefined ? 0 : Math.max(0, this.clock.now() - oldest) };
  }
}
