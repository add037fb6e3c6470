import { type Language, say } from './catalogue.js';

const UNITS = [
  ['days', 86_400_000],
  ['hours', 3_600_000],
  ['minutes', 60_000],
  ['seconds', 1_000],
  ['milliseconds', 1],
] as const;

/** How many of its units a duration is told in: "2 hours 5 minutes", not down to the millisecond. */
const PRECISION = 2;

/**
 * A length of time in words, by its two largest units: "1 hour 25 minutes", "5 hodín". Days are 24 hours here.
 *
 * @param milliseconds not negative
 */
export function durationInWords(milliseconds: number, language: Language): string {
  let rest = milliseconds;
  const parts: string[] = [];
  for (const [unit, length] of UNITS) {
    const count = Math.floor(rest / length);
    rest -= count * length;
    if (count > 0) parts.push(say(language, `units.${unit}`, { count }));
    if (parts.length === PRECISION) break;
  }
  return parts.length > 0 ? parts.join(' ') : say(language, 'units.minutes', { count: 0 });
}

const SYMBOLS = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1_000],
  ['ms', 1],
] as const;

/**
 * A length of time in the symbols that both languages share, by its two largest units: "1 h 25 min", "−3 d 15 h".
 *
 * @param milliseconds below zero with a minus
 * @param inHours service time has no days of 24 hours: it is told in hours at most
 */
export function shortDuration(milliseconds: number, inHours = false): string {
  let rest = Math.abs(milliseconds);
  const parts: string[] = [];
  for (const [symbol, length] of inHours ? SYMBOLS.slice(1) : SYMBOLS) {
    const count = Math.floor(rest / length);
    rest -= count * length;
    if (count > 0) parts.push(`${count} ${symbol}`);
    if (parts.length === PRECISION) break;
  }
  return parts.length === 0 ? '0 min' : (milliseconds < 0 ? '−' : '') + parts.join(' ');
}
