import { type Clock, EventIds, TimeOrderedIds } from '#event-store';
import { Random } from './random.js';

/** Ids that are the same every time the story is told: by itself an application draws them by lot. */
export class StoryIds extends EventIds {
  /** Of the event that was recorded last. */
  newest = '';
  private readonly ids: TimeOrderedIds;

  constructor(clock: Clock, seed: number) {
    super();
    // Chance of its own, so that a longer story changes no id before its end.
    const random = new Random(~seed);
    this.ids = new TimeOrderedIds(clock, () => random.uuid());
  }

  next(): string {
    return (this.newest = this.ids.next());
  }
}
