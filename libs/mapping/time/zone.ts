import { IANAZone } from 'luxon';
import type { Instant } from '#facts';

const DAY = 86_400_000;
const MINUTE = 60_000;

/** Days whose offsets are remembered: more than a lifetime of tickets, less than a hostile file could name. */
const MOST_DAYS = 100_000;

/** What a local clock showed, as milliseconds since its own 1970. */
export type WallClock = number;

/** What a reading of the local clock can mean. Usually `first` and `second` are one. */
export interface Readings {
  readonly kind: 'once' | 'skipped' | 'twice';
  /** Where the clock skipped it: moved on by the gap. */
  readonly first: Instant;
  readonly second: Instant;
}

/** True for an IANA name that the runtime knows; a plain offset such as `+02:00` is no zone. */
export function isZone(name: string): boolean {
  return /^[A-Za-z]/.test(name) && IANAZone.isValidZone(name);
}

/** A zone that somebody named: the machine's own has no say. */
export class LocalClock {
  readonly #zone: IANAZone;
  readonly #offsets = new Map<number, number>();

  constructor(readonly zone: string) {
    this.#zone = IANAZone.create(zone);
  }

  /** No zone changes its offset twice within four days, so the offsets around a day are all that can be meant. */
  readingsOf(face: WallClock): Readings {
    const day = Math.floor(face / DAY);
    const [before, after] = [this.#offsetOn(day - 1), this.#offsetOn(day + 2)];
    const [early, late] = [face - before, face - after];
    if (before === after) return { kind: 'once', first: early, second: early };
    const [holdsStill, holdsAlready] = [this.#offsetAt(early) === before, this.#offsetAt(late) === after];
    if (holdsStill && holdsAlready)
      return { kind: 'twice', first: Math.min(early, late), second: Math.max(early, late) };
    if (holdsStill) return { kind: 'once', first: early, second: early };
    if (holdsAlready) return { kind: 'once', first: late, second: late };
    return { kind: 'skipped', first: early, second: early };
  }

  #offsetOn(day: number): number {
    let offset = this.#offsets.get(day);
    if (offset === undefined) {
      if (this.#offsets.size >= MOST_DAYS) this.#offsets.clear();
      offset = this.#offsetAt(day * DAY);
      this.#offsets.set(day, offset);
    }
    return offset;
  }

  #offsetAt(instant: Instant): number {
    return Math.round(this.#zone.offset(instant) * MINUTE);
  }
}
