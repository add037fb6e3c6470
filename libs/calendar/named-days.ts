import type { NamedDate } from './business-calendar.js';
import type { CompiledCalendar } from './compiled-calendar.js';
import { formatDay, type LocalDay } from './local-day.js';

/** What a day is called; null in a language for which no name was published. */
export interface DayName {
  readonly en: string | null;
  readonly sk: string | null;
}

/** The name of a day of rest; null where the date is none. */
export function dayOfRestName(calendar: CompiledCalendar, day: LocalDay): DayName | null {
  return nameAmong(calendar.published.daysOfRest, day);
}

/** True for a public holiday on which work goes on. */
export function isPublicHoliday(calendar: CompiledCalendar, day: LocalDay): boolean {
  return nameAmong(calendar.published.publicHolidays, day) !== null;
}

function nameAmong(dates: readonly NamedDate[], day: LocalDay): DayName | null {
  const date = formatDay(day);
  const named = dates.find((candidate) => candidate.date === date);
  return named ? { en: named.en, sk: named.sk } : null;
}
