import { type CompiledCalendar, formatDay, localDay, parseDay, startOfDay } from '#calendar';
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
  return monthNamed(zone, formatDay(localDay(zone, instant)).slice(0, 7));
}

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

function nextMonth(name: string): string {
  const [year = 0, month = 0] = name.split('-').map(Number);
  const [nextYear, next] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return `${String(nextYear).padStart(4, '0')}-${String(next).padStart(2, '0')}`;
}
