import type { Hours, ReadCalendar } from '../read/calendar.js';

/** Why a date is not like its weekday; `holiday`: a public holiday on which work goes on. */
export type SpecialKind = 'rest' | 'holiday' | 'exception';

export interface SpecialDay {
  readonly date: string;
  readonly kind: SpecialKind;
  readonly en: string | undefined;
  readonly sk: string | undefined;
  /** Those of the date itself, where it has its own. */
  readonly hours: readonly Hours[] | undefined;
}

/** Every date that differs from its weekday or has a name, in order. An exception counts before anything else. */
export function specialDaysOf({ daysOfRest, publicHolidays, exceptions }: ReadCalendar): SpecialDay[] {
  const byDate = new Map<string, SpecialDay>();
  for (const day of publicHolidays) byDate.set(day.date, { ...day, kind: 'holiday', hours: undefined });
  for (const day of daysOfRest) byDate.set(day.date, { ...day, kind: 'rest', hours: undefined });
  for (const { date, hours } of exceptions) {
    const { en, sk } = byDate.get(date) ?? {};
    byDate.set(date, { date, en, sk, kind: 'exception', hours });
  }
  return [...byDate.values()].sort((one, other) => (one.date < other.date ? -1 : 1));
}

/** At most so many, of a calendar whose horizon is wider. */
const MANY = 30;

/** The years that it says something about; where its horizon has no end, those around the one given too. */
export function yearsOf(calendar: ReadCalendar, around: number): number[] {
  const { validFrom, validUntil } = calendar;
  const named = specialDaysOf(calendar).map(({ date }) => Number(date.slice(0, 4)));
  const first = yearIn(validFrom) ?? Math.min(around, ...named);
  // The horizon ends before that date.
  const last = lastYear(validUntil) ?? Math.max(around, ...named);
  const count = Math.min(MANY, Math.max(0, last - first + 1));
  return Array.from({ length: count }, (_, place) => first + place);
}

function yearIn(date: string | undefined): number | undefined {
  const year = Number(date?.slice(0, 4));
  return Number.isInteger(year) ? year : undefined;
}

function lastYear(until: string | undefined): number | undefined {
  const year = yearIn(until);
  return year !== undefined && until?.endsWith('-01-01') ? year - 1 : year;
}
