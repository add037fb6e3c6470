import { SlaError, type Instant } from '#facts';
import type { CompiledCalendar } from './compiled-calendar.js';
import { localDay, nextWorkingDay, wallClock } from './days.js';
import { midnightOf, type LocalDay } from './local-day.js';

/**
 * The closing time of the n-th working day after the local date of the start (terms.md 3.3;
 * Civil Code § 122 (1), (3)). Reported on Monday at any hour, 2 working days end on Wednesday at closing.
 *
 * @param count whole working days; 0 answers the start
 * @throws SlaError `OUTSIDE_HORIZON`, `NO_OPENING_TIME`, `INVALID_AMOUNT`
 */
export function addWorkingDays(calendar: CompiledCalendar, start: Instant, count: number): Instant {
  const day = nthWorkingDay(calendar, start, count);
  return day === null ? start : calendar.closingOf(day);
}

/**
 * The same local time of day on the n-th working day after the start's date, wherever service hours
 * lie (terms.md 3.3, reading `rolling`).
 *
 * @param count whole working days; 0 answers the start
 * @throws SlaError `OUTSIDE_HORIZON`, `NO_OPENING_TIME`, `INVALID_AMOUNT`
 */
export function addWorkingDaysRolling(calendar: CompiledCalendar, start: Instant, count: number): Instant {
  const day = nthWorkingDay(calendar, start, count);
  if (day === null) return start;
  return calendar.requireReach(calendar.offsets.localToInstant(midnightOf(day) + wallClock(calendar, start)));
}

function nthWorkingDay(calendar: CompiledCalendar, start: Instant, count: number): LocalDay | null {
  calendar.pageAt(start); // refuses a start outside the horizon
  if (!(count >= 0 && Number.isSafeInteger(count))) throw new SlaError('INVALID_AMOUNT', { amount: count });
  if (count === 0) return null;
  let day = localDay(calendar, start);
  for (let left = count; left > 0; left -= 1) day = nextWorkingDay(calendar, day);
  return day;
}
