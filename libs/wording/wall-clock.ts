import { DateTime } from 'luxon';
import type { Instant } from '#facts';
import type { Language } from './catalogue.js';

const FORMATS: Record<Language, string> = { en: 'ccc d LLL yyyy, HH:mm', sk: 'ccc d. M. yyyy HH:mm' };

/** An instant as people of that zone read it on the wall: weekday, date and time, to the minute unless it is not whole. */
export function wallClockInWords(instant: Instant, zone: string, language: Language): string {
  const local = DateTime.fromMillis(instant, { zone, locale: language });
  const seconds = instant % 1_000 !== 0 ? ':ss.SSS' : instant % 60_000 !== 0 ? ':ss' : '';
  return local.toFormat(FORMATS[language] + seconds);
}

/**
 * A month by its name: "March 2026", "marec 2026".
 *
 * @param month `yyyy-mm`
 */
export function monthInWords(month: string, language: Language): string {
  return DateTime.fromISO(month, { zone: 'UTC', locale: language }).toFormat('LLLL yyyy');
}
