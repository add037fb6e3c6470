import {
  addOpenTime,
  compileCalendar,
  type CompiledCalendar,
  formatDay,
  type LocalDay,
  localDay,
  parseDay,
  shippedCalendars,
  startOfDay,
  wallClock,
} from '#calendar';
import type { Instant } from '#facts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

const compiled = new Map(shippedCalendars().map((calendar) => [calendar.id, compileCalendar(calendar)]));

/** A shipped calendar, by which people in the story go to work, whatever is published later. */
export function calendarNamed(id: string): CompiledCalendar {
  const calendar = compiled.get(id);
  if (!calendar) throw new Error(`No calendar ships as ${id}`);
  return calendar;
}

/** When the supplier's people work: Mon–Fri 08:30–17:00, not on days of rest. */
export const OFFICE = calendarNamed('sk-weekdays-0830-1700');

const WORDS = /^([A-Z][a-z]{2}) (\d{4}-\d\d-\d\d) (\d\d):(\d\d)$/;
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/**
 * An instant from the wall clock in Bratislava, with its weekday, so that a reader can follow a scene: `Fri 2026-03-27
 * 15:30`. Instants pass as they are.
 */
export function at(when: string | Instant): Instant {
  if (typeof when === 'number') return when;
  const [, weekday, date = '', hours, minutes] = WORDS.exec(when) ?? [];
  const day = parseDay(date);
  if (weekday === undefined || WEEKDAYS[(day + 3) % 7] !== weekday) throw new Error(`No such day: ${when}`);
  return onDay(day, Number(hours) * 60 + Number(minutes));
}

/** @param minute since midnight, by the clock on the wall */
export function onDay(day: LocalDay, minute: number): Instant {
  const guess = startOfDay(OFFICE, day) + minute * MINUTE;
  const shown = wallClock(OFFICE, guess);
  return localDay(OFFICE, guess) === day ? guess + (minute * MINUTE - shown) : guess;
}

/** Every date from one to the other, both included. */
export function daysBetween(first: string, last: string): LocalDay[] {
  const from = parseDay(first);
  return Array.from({ length: parseDay(last) - from + 1 }, (_, index) => from + index);
}

export function dateOf(instant: Instant): string {
  return formatDay(localDay(OFFICE, instant));
}

/** So many working minutes later: nights, weekends and days of rest do not count. */
export function workingMinutesLater(instant: Instant, minutes: number, hours = OFFICE): Instant {
  return toTheMinute(addOpenTime(hours, instant, Math.max(1, Math.round(minutes)) * MINUTE));
}

export function toTheMinute(instant: Instant): Instant {
  return Math.round(instant / MINUTE) * MINUTE;
}
