import type { Instant } from '#facts';
import { IANAZone } from 'luxon';
import { midnightOf, type LocalDay, type LocalTime } from '../local-day.js';

export const MINUTE = 60_000;

/** A clock on the wall, read off at every single minute of some weeks: slow, and too simple to be wrong. */
export class WallClock {
  readonly #readings: LocalTime[] = [];
  readonly #firstMinuteShowing = new Map<LocalTime, number>();

  constructor(
    zone: string,
    readonly from: Instant,
    until: Instant,
  ) {
    const iana = IANAZone.create(zone);
    for (let instant = from; instant < until; instant += MINUTE) {
      const reading = instant + iana.offset(instant) * MINUTE;
      if (!this.#firstMinuteShowing.has(reading))
        this.#firstMinuteShowing.set(reading, this.#readings.length);
      this.#readings.push(reading);
    }
  }

  get minutes(): number {
    return this.#readings.length;
  }

  minuteOf(instant: Instant): number {
    return Math.floor((instant - this.from) / MINUTE);
  }

  instantOf(minute: number): Instant {
    return this.from + minute * MINUTE;
  }

  reading(instant: Instant): LocalTime {
    const minute = this.minuteOf(instant);
    return this.#readings[minute]! + instant - this.instantOf(minute);
  }

  /** The first time the clock shows this; a reading that it skips moves on by as much as the clock jumped. */
  instantShowing(reading: LocalTime): Instant {
    const wholeMinute = Math.floor(reading / MINUTE) * MINUTE;
    const minute = this.#firstMinuteShowing.get(wholeMinute);
    if (minute !== undefined) return this.instantOf(minute) + reading - wholeMinute;
    const landing = this.#readings.findIndex((shown) => shown > wholeMinute);
    if (landing < 1) throw new RangeError('The clock was not read off so far out');
    const jumped = this.#readings[landing]! - this.#readings[landing - 1]! - MINUTE;
    return this.instantShowing(reading + jumped);
  }

  startOf(day: LocalDay): Instant {
    return this.instantShowing(midnightOf(day));
  }
}
