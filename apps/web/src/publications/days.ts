import type { Language } from '../i18n/language.js';
import { type Weekday, WEEKDAYS } from './read/calendar.js';

const LOCALES: Record<Language, string> = { en: 'en-GB', sk: 'sk-SK' };
/** A Monday. */
const SOME_MONDAY = Date.UTC(2026, 0, 5);
const DAY = 86_400_000;

/** A local date is no instant: it is the same day wherever it is read. */
function told(day: Date, language: Language, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'UTC', ...options }).format(day);
}

function dayOf(date: string): Date | undefined {
  const day = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? undefined : day;
}

/** "Fri, 8 May 2026"; a text that is no date stays as it is. */
export function dateInWords(date: string, language: Language): string {
  const day = dayOf(date);
  const month = language === 'sk' ? 'numeric' : 'short';
  return day ? told(day, language, { weekday: 'short', day: 'numeric', month, year: 'numeric' }) : date;
}

export function weekdayInWords(weekday: Weekday, language: Language): string {
  const place = WEEKDAYS.indexOf(weekday);
  return told(new Date(SOME_MONDAY + place * DAY), language, { weekday: 'long' });
}

/** @param month 1 to 12 */
export function monthName(month: number, language: Language): string {
  return told(new Date(Date.UTC(2026, month - 1, 1)), language, { month: 'long' });
}

/** Every date of a month, `2026-05-01` and on. @param month 1 to 12 */
export function datesOfMonth(year: number, month: number): string[] {
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Array.from({ length: count }, (_, place) =>
    new Date(Date.UTC(year, month - 1, place + 1)).toISOString().slice(0, 10),
  );
}

/** Monday is 0. */
export function placeInWeek(date: string): number {
  return ((dayOf(date)?.getUTCDay() ?? 1) + 6) % 7;
}

export function weekdayOf(date: string): Weekday {
  return WEEKDAYS[placeInWeek(date)] ?? 'mon';
}
