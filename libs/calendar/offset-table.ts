import type { Instant } from '#facts';
import type { LocalTime } from './local-day.js';

/** How a zone's local clock follows time. */
export interface ZoneOffsets {
  instantToLocal(instant: Instant): LocalTime;
  /** A local time that a change of clock skips moves on by the gap; one that occurs twice is the first. */
  localToInstant(local: LocalTime): Instant;
}

/** From `at` on the local clock is ahead of UTC by `offset` milliseconds. */
export interface OffsetStart {
  readonly at: Instant;
  readonly offset: number;
}

/** A zone's offsets over a stretch of time, in the order of time; the first holds for all time before it, too. */
export class OffsetTable implements ZoneOffsets {
  readonly #starts: readonly OffsetStart[];
  readonly #localStarts: readonly LocalTime[];

  constructor(starts: readonly [OffsetStart, ...OffsetStart[]]) {
    this.#starts = starts;
    // Read by the offset before it, a skipped local time moves on by the gap and a repeated one is
    // the first. So an offset begins on the local clock where neither reading is in doubt any more.
    this.#localStarts = starts.map(
      ({ at, offset }, index) => at + Math.max(offset, starts[index - 1]?.offset ?? offset),
    );
  }

  instantToLocal(instant: Instant): LocalTime {
    let place = this.#starts.length - 1;
    while (place > 0 && this.#starts[place]!.at > instant) place -= 1;
    return instant + this.#starts[place]!.offset;
  }

  localToInstant(local: LocalTime): Instant {
    let place = this.#starts.length - 1;
    while (place > 0 && this.#localStarts[place]! > local) place -= 1;
    return local - this.#starts[place]!.offset;
  }
}
