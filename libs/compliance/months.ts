import { type CompiledCalendar, formatDay, type LocalDay, localDay, parseDay, startOfDay } from '#calendar';
import type { Instant } from '#facts';

/** A local calendar month: [from, until). */
export interface Month {
  /** `yyyy-mm` */
  readonly name: string;
  readonly from: Instant;
  readonly until: Instant;
}

/** The local month in which an instant lies. */
export function monthOf(zone: CompiledCalendar, instant: Instant): Month {
  return monthNamed(zone, monthNameOf(zone, instant));
}

/** Its name, `yyyy-mm`. */
export function monthNameOf(zone: CompiledCalendar, instant: Instant): string {
  const day = localDay(zone, instant);
  const known = namesByDay.get(day);
  if (known !== undefined) return known;
  const name = formatDay(day).slice(0, 7);
  namesByDay.set(day, name);
  return name;
}

/** Millions of rows begin on a few thousand days. */
const namesByDay = new Map<LocalDay, string>();

export function monthNamed(zone: CompiledCalendar, name: string): Month {
  return {
    name,
    from: startOfDay(zone, parseDay(`${name}-01`)),
    until: startOfDay(zone, parseDay(`${nextMonth(name)}-01`)),
  };
}

/** The months that [from, until) covers whole, as far as they have begun by an instant. */
export function wholeMonths(
  zone: CompiledCalendar,
  from: Instant,
  until: Instant,
  begunBy: Instant,
): Month[] {
  const months: Month[] = [];
  for (let month = monthOf(zone, from); month.from <= begunBy && month.until <= until;) {
    if (month.from >= from) months.push(month);
    month = monthNamed(zone, nextMonth(month.name));
  }
  return months;
}

/**
 * Some months in a row, the oldest first.
 *
 * @param last `yyyy-mm`
 */
export function monthsUpTo(last: string, count: number): string[] {
  const [year = 0, month = 0] = last.split('-').map(Number);
  return Array.from({ length: count }, (_, index) => monthNumbered(year * 12 + month - count + index));
}

function nextMonth(name: string): string {
  const [year = 0, month = 0] = name.split('-').map(Number);
  return monthNumbered(year * 12 + month);
}

/** @param number of months since the beginning of year 0 */
function monthNumbered(number: number): string {
  const [year, index] = [Math.floor(number / 12), number % 12];
  return `${String(year).padStart(4, '0')}-${String(index + 1).padStart(2, '0')}`;
}
