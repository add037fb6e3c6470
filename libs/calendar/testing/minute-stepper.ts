import type { Instant } from '#facts';
import type { BusinessCalendar, ServiceHours } from '../business-calendar.js';
import {
  dayOf,
  formatDay,
  midnightOf,
  parseDay,
  weekdayOf,
  type LocalDay,
  type LocalTime,
} from '../local-day.js';
import { MINUTE, type WallClock } from './wall-clock.js';

/**
 * The slow truth about a calendar with a horizon: marks every open minute, and answers by walking
 * from minute to minute. Null where the horizon ends before an answer is found.
 */
export class MinuteStepper {
  readonly from: Instant;
  readonly until: Instant;
  readonly #open: Uint8Array;

  /** The clock must have been read off for some days on either side of the horizon. */
  constructor(
    readonly calendar: BusinessCalendar & { validFrom: string; validUntil: string },
    readonly clock: WallClock,
  ) {
    this.from = clock.startOf(parseDay(calendar.validFrom));
    this.until = clock.startOf(parseDay(calendar.validUntil));
    this.#open = new Uint8Array(clock.minutes);
    const days = [parseDay(calendar.validFrom) - 1, parseDay(calendar.validUntil)] as const;
    for (let day = days[0]; day <= days[1]; day += 1) {
      for (const [opens, closes] of this.#hoursOn(day)) this.#open.fill(1, opens, Math.max(opens, closes));
    }
  }

  isOpen(instant: Instant): boolean {
    return this.#open[this.clock.minuteOf(instant)] === 1;
  }

  addOpenTime(start: Instant, amount: number): Instant | null {
    let left = amount;
    for (let now = start; now < this.until || left === 0; now = this.#nextMinute(now)) {
      const use = this.isOpen(now) ? Math.min(left, this.#nextMinute(now) - now) : 0;
      left -= use;
      if (left === 0) return now + use;
    }
    return null;
  }

  openTimeBetween(from: Instant, until: Instant): number {
    let open = 0;
    for (let now = from; now < until; now = this.#nextMinute(now)) {
      if (this.isOpen(now)) open += Math.min(until, this.#nextMinute(now)) - now;
    }
    return open;
  }

  nextOpening(instant: Instant): Instant | null {
    for (let now = instant; now < this.until; now = this.#nextMinute(now)) {
      if (this.isOpen(now)) return now;
    }
    return null;
  }

  closingTime(day: LocalDay): Instant | null {
    const closings = this.#hoursOn(day).flatMap(([opens, closes]) => (opens < closes ? [closes] : []));
    return closings.length > 0 ? this.clock.instantOf(Math.max(...closings)) : null;
  }

  /** When the clock first shows this; null where that is not within the horizon, both ends included. */
  withinHorizon(reading: LocalTime | null): Instant | null {
    if (reading === null) return null;
    const instant = this.clock.instantShowing(reading);
    return instant >= this.from && instant <= this.until ? instant : null;
  }

  /** The n-th working day after the local date of an instant. */
  workingDay(start: Instant, count: number): LocalDay | null {
    let left = count;
    for (let day = dayOf(this.clock.reading(start)) + 1; day < parseDay(this.calendar.validUntil); day += 1) {
      if (this.closingTime(day) !== null) left -= 1;
      if (left === 0) return day;
    }
    return null;
  }

  /** The date's service hours as minutes of the clock. */
  #hoursOn(day: LocalDay): [opens: number, closes: number][] {
    const minute = (time: string): number => {
      const [hours, minutes] = time.split(':').map(Number) as [number, number];
      return this.clock.minuteOf(
        this.clock.instantShowing(midnightOf(day) + (hours * 60 + minutes) * MINUTE),
      );
    };
    return this.#publishedHours(day).map(([from, until]) => [minute(from), minute(until)]);
  }

  #publishedHours(day: LocalDay): readonly ServiceHours[] {
    const { exceptions, daysOfRest, weekly } = this.calendar;
    const exception = exceptions.find(({ date }) => date === formatDay(day));
    if (exception) return exception.intervals;
    if (daysOfRest.some(({ date }) => date === formatDay(day))) return [];
    return weekly[weekdayOf(day)] ?? [];
  }

  #nextMinute(instant: Instant): Instant {
    return (Math.floor(instant / MINUTE) + 1) * MINUTE;
  }
}
