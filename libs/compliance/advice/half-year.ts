import { type CompiledCalendar, formatDay, type LocalDay, localDay, parseDay, startOfDay } from '#calendar';
import type { Instant } from '#facts';

export const MONTHS = 6;

/** Half a year up to a local date: from the day of the same number six months before it on, both days included. */
export interface HalfYear {
  readonly firstDay: LocalDay;
  readonly lastDay: LocalDay;
  /** [from, until) */
  readonly from: Instant;
  readonly until: Instant;
  /** The midnights at which its six months begin. */
  readonly monthsBegin: readonly Instant[];
}

export function halfYearUntil(zone: CompiledCalendar, asOf: Instant): HalfYear {
  const lastDay = localDay(zone, asOf);
  const firstDays = Array.from({ length: MONTHS }, (_, index) => monthsBefore(lastDay, MONTHS - index));
  const firstDay = monthsBefore(lastDay, MONTHS);
  return {
    firstDay,
    lastDay,
    from: startOfDay(zone, firstDay),
    until: startOfDay(zone, lastDay + 1),
    monthsBegin: firstDays.map((day) => startOfDay(zone, day)),
  };
}

/** The day of the same number, or the last of a month that has none (Slovak Civil Code § 122 (2)). */
function monthsBefore(day: LocalDay, months: number): LocalDay {
  const [year = 0, month = 0, number = 0] = formatDay(day).split('-').map(Number);
  const index = year * 12 + (month - 1) - months;
  return Math.min(firstOfMonth(index) + number - 1, firstOfMonth(index + 1) - 1);
}

/** @param index months since the year 0 */
function firstOfMonth(index: number): LocalDay {
  const year = String(Math.floor(index / 12)).padStart(4, '0');
  return parseDay(`${year}-${String((index % 12) + 1).padStart(2, '0')}-01`);
}
