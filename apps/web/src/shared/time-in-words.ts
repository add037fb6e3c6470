import type { Language } from '../i18n/language.js';
import { zoneShown } from './zone.js';

const LOCALES: Record<Language, string> = { en: 'en-GB', sk: 'sk-SK' };

const known = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const timeZone = zoneShown();
  const key = language + timeZone + JSON.stringify(options);
  const found = known.get(key) ?? new Intl.DateTimeFormat(LOCALES[language], { timeZone, ...options });
  known.set(key, found);
  return found;
}

/** Weekday, day and time on the wall: "Thu, 2 Apr 2026, 15:30". */
export function wallClockInWords(instant: string | number, language: Language): string {
  const day = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
  const month = language === 'sk' ? ('numeric' as const) : day.month;
  return format(language, { ...day, month, hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
}

export function dayInWords(instant: string | number, language: Language): string {
  const month = language === 'sk' ? ('numeric' as const) : ('short' as const);
  return format(language, { day: 'numeric', month, year: 'numeric' }).format(new Date(instant));
}

export function clockTime(instant: string | number, language: Language): string {
  return format(language, { hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
}

/** @param month `yyyy-mm` */
export function monthInWords(month: string, language: Language, length: 'long' | 'short' = 'long'): string {
  const middle = new Date(`${month}-15T12:00:00Z`);
  return format(language, { month: length, year: length === 'long' ? 'numeric' : '2-digit' }).format(middle);
}

const SYMBOLS = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1_000],
] as const;

/**
 * A length of time in symbols that both languages share, by its two largest units: "1 h 25 min", "−3 d 15 h".
 *
 * @param inHours service time has no days of 24 hours: it is told in hours at most
 */
export function shortDuration(milliseconds: number, inHours = false): string {
  let rest = Math.abs(milliseconds);
  const told: string[] = [];
  for (const [symbol, length] of inHours ? SYMBOLS.slice(1) : SYMBOLS) {
    const count = Math.floor(rest / length);
    rest -= count * length;
    if (count > 0) told.push(`${count} ${symbol}`);
    if (told.length === 2) break;
  }
  return told.length === 0 ? '0 min' : (milliseconds < 0 ? '−' : '') + told.join(' ');
}

export function numberInWords(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language]).format(value);
}

/** A share to one decimal, rounded down, so that 999 of 1,000 are never told as all. */
export function percentInWords(part: number, of: number, language: Language): string {
  const tenths = Math.floor((part * 1_000) / of) / 10;
  const digits = { minimumFractionDigits: tenths === 100 ? 0 : 1, maximumFractionDigits: 1 };
  return `${new Intl.NumberFormat(LOCALES[language], digits).format(tenths)} %`;
}

/** Whether a text is an instant as the ledger writes it. */
export function isInstantText(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text);
}
