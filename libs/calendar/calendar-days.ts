import { SlaError, type Instant } from '#facts';
import type { CompiledCalendar } from './compiled-calendar.js';
import { isWorkingDay, localDay, nextWorkingDay, startOfDay } from './days.js';
import { midnightOf } from './local-day.js';
import { isPublicHoliday } from './named-days.js';

/**
 * The same time on the local clock so many dates later, or earlier where the count is negative.
 *
 * @param count whole local days
 * @throws SlaError `OUTSIDE_HORIZON`, `INVALID_AMOUNT`
 */
export function addCalendarDays(calendar: CompiledCalendar, start: Instant, count: number): Instant {
  requireWhole(count);
  calendar.pageAt(start); // refuses a start outside the horizon
  if (count === 0) return start;
  const local = calendar.offsets.instantToLocal(start);
  return calendar.requireReach(calendar.offsets.localToInstant(local + midnightOf(count)));
}

/** Whether a public holiday on which work goes on moves the end of a period, too: a reading of § 122 (3). */
export interface EndOfWeeks {
  readonly publicHolidaysMove: boolean;
}

/**
 * The midnight that ends the day of the same name so many weeks after the start's date; if that is no
 * working day, the midnight that ends the next one (terms.md 3.4; Civil Code § 122 (2), (3)).
 *
 * @throws SlaError `OUTSIDE_HORIZON`, `NO_OPENING_TIME`, `INVALID_AMOUNT`
 */
export function addWeeks(
  calendar: CompiledCalendar,
  start: Instant,
  weeks: number,
  { publicHolidaysMove }: EndOfWeeks,
): Instant {
  requireWhole(weeks);
  calendar.pageAt(start); // refuses a start outside the horizon
  let day = localDay(calendar, start) + 7 * weeks;
  while (!isWorkingDay(calendar, day) || (publicHolidaysMove && isPublicHoliday(calendar, day))) {
    day = nextWorkingDay(calendar, day);
  }
  return startOfDay(calendar, day + 1);
}

function requireWhole(amount: number): void {
  if (!Number.isSafeInteger(amount)) throw new SlaError('INVALID_AMOUNT', { amount });
}
