import type { Instant } from '#facts';
import type { CompiledCalendar } from './compiled-calendar.js';
import { dayOf, midnightOf, type LocalDay } from './local-day.js';

/** The local date of an instant, on either side of the horizon too. */
export function localDay(calendar: CompiledCalendar, instant: Instant): LocalDay {
  return dayOf(calendar.offsets.instantToLocal(instant));
}

/** Milliseconds on the local clock since midnight: 12:00 is 43,200,000 on every date. */
export function wallClock(calendar: CompiledCalendar, instant: Instant): number {
  const local = calendar.offsets.instantToLocal(instant);
  return local - midnightOf(dayOf(local));
}

/** The midnight that begins a local date, on either side of the horizon too; one that is skipped moves on by the gap. */
export function startOfDay(calendar: CompiledCalendar, day: LocalDay): Instant {
  return calendar.offsets.localToInstant(midnightOf(day));
}

/**
 * The end of the date's last service hours; null where it has none.
 *
 * @throws SlaError `OUTSIDE_HORIZON`
 */
export function closingTime(calendar: CompiledCalendar, day: LocalDay): Instant | null {
  const closing = calendar.closingOf(day);
  return Number.isNaN(closing) ? null : closing;
}

/**
 * True for a local date with any service hours (judging.md, "A clock").
 *
 * @throws SlaError `OUTSIDE_HORIZON`
 */
export function isWorkingDay(calendar: CompiledCalendar, day: LocalDay): boolean {
  return closingTime(calendar, day) !== null;
}

/**
 * The first working day after a date.
 *
 * @throws SlaError `OUTSIDE_HORIZON`, also where the horizon ends before it; `NO_OPENING_TIME` where none ever follows
 */
export function nextWorkingDay(calendar: CompiledCalendar, day: LocalDay): LocalDay {
  for (let next = day + 1; calendar.mayOpenFrom(next); next += 1) {
    if (isWorkingDay(calendar, next)) return next;
  }
  throw calendar.outOfOpenings();
}
