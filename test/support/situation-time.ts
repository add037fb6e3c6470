import { DateTime } from 'luxon';

/** Where the contracts' clocks hang. */
const ZONE = 'Europe/Bratislava';
const WORDS = /^([A-Z][a-z]{2}) (\d{4}-\d\d-\d\d) (\d\d:\d\d(?::\d\d(?:\.\d{3})?)?)(?: (CET|CEST))?$/;
const OFFSETS = { CET: '+01:00', CEST: '+02:00' };
const ISO = "yyyy-MM-dd'T'HH:mm:ss.SSSZZ";

/**
 * An instant from the wall clock in Bratislava: `at('Fri 2026-03-27 15:30')`, to the millisecond where it matters:
 * `at('Mon 2026-03-30 17:00:00.001')`. The hour that autumn shows twice says which: `at('Sun 2026-10-25 02:30 CET')`.
 *
 * @throws Error where the weekday is wrong, the clock never shows that time, or shows it twice
 */
export function at(words: string): string {
  const [, weekday, date, time, name] = WORDS.exec(words) ?? [];
  if (!weekday || !date || !time) throw new Error(`Not "Fri 2026-03-27 15:30": ${words}`);
  const wall = `${date}T${time}`;
  const read = name
    ? DateTime.fromISO(`${wall}${OFFSETS[name as 'CET' | 'CEST']}`, { zone: ZONE })
    : DateTime.fromISO(wall, { zone: ZONE });
  if (!read.isValid) throw new Error(`No such time: ${words}`);
  if (read.setLocale('en').weekdayShort !== weekday)
    throw new Error(`That is a ${read.weekdayShort}: ${words}`);
  if (read.toFormat("yyyy-MM-dd'T'HH:mm") !== wall.slice(0, 16))
    throw new Error(`The clock skips it: ${words}`);
  if (!name && read.getPossibleOffsets().length > 1) throw new Error(`CET or CEST? ${words}`);
  return read.toFormat(ISO);
}

/** The same way round: how a clock on the wall in Bratislava shows an instant. */
export function inWords(instant: string): string;
export function inWords(instant: string | null): string | null;
export function inWords(instant: string | null): string | null {
  if (instant === null) return null;
  const shown = DateTime.fromISO(instant, { zone: ZONE, locale: 'en' });
  const precision = shown.millisecond > 0 ? ':ss.SSS' : shown.second > 0 ? ':ss' : '';
  const name = shown.getPossibleOffsets().length > 1 ? (shown.offset === 60 ? ' CET' : ' CEST') : '';
  return shown.toFormat(`ccc yyyy-MM-dd HH:mm${precision}`) + name;
}

/** So many minutes later by a stopwatch, whatever the clock on the wall does meanwhile. */
export function minutesAfter(words: string, minutes: number): string {
  return inWords(DateTime.fromISO(at(words), { zone: ZONE }).plus({ minutes }).toFormat(ISO));
}

/** The data of an event with every time in it read from the wall clock. */
export function withInstants(data: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).map(([field, value]) => [field, readTimes(value)]));
}

function readTimes(value: unknown): unknown {
  if (typeof value === 'string') return WORDS.test(value) ? at(value) : value;
  return isPlain(value) ? withInstants(value) : value;
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
