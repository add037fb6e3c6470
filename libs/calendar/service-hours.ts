import type { BusinessCalendar, ServiceHours } from './business-calendar.js';
import { parseDay, weekdayOf, type LocalDay, type Weekday } from './local-day.js';
import { timeOfDay } from './parse-hours.js';

/** An interval of service hours in milliseconds on the clock since midnight. */
export interface ClockHours {
  readonly from: number;
  readonly until: number;
}

/** The service hours of each local date: an exception's own, none on a day of rest, else the week's. */
export class HoursByDay {
  readonly #weekly: Partial<Record<Weekday, readonly ClockHours[]>> = {};
  readonly #ownHours = new Map<LocalDay, readonly ClockHours[]>();
  /** The last date that can have any: endless where the week has hours, -Infinity where nothing ever opens. */
  readonly lastDay: LocalDay;

  constructor(calendar: BusinessCalendar) {
    for (const [weekday, hours] of Object.entries(calendar.weekly)) {
      if (hours.length > 0) this.#weekly[weekday as Weekday] = hours.map(onTheClock);
    }
    for (const { date } of calendar.daysOfRest) this.#ownHours.set(parseDay(date), []);
    for (const { date, intervals } of calendar.exceptions) {
      this.#ownHours.set(parseDay(date), intervals.map(onTheClock));
    }
    this.lastDay = Object.keys(this.#weekly).length > 0 ? Infinity : this.#lastOpenException();
  }

  on(day: LocalDay): readonly ClockHours[] {
    return this.#ownHours.get(day) ?? this.#weekly[weekdayOf(day)] ?? [];
  }

  #lastOpenException(): LocalDay {
    const open = [...this.#ownHours].filter(([, hours]) => hours.length > 0);
    return open.reduce((last, [day]) => Math.max(last, day), -Infinity);
  }
}

function onTheClock([from, until]: ServiceHours): ClockHours {
  return { from: timeOfDay(from), until: timeOfDay(until) };
}
