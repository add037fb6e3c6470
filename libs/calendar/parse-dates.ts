import type { ExceptionalDate, NamedDate } from './business-calendar.js';
import { parseDay } from './local-day.js';
import { parseIntervals } from './parse-hours.js';
import { isObject, type Problems } from './problems.js';

/** Reads a list of `{"date", "en", "sk"}`, or of plain dates, whose names are then unknown. */
export function parseNamedDates(json: unknown, path: string, problems: Problems): NamedDate[] {
  return problems.itemsOf(json, path).map((item, index) => {
    if (!isObject(item)) return { date: parseDate(item, `${path}[${index}]`, problems), en: null, sk: null };
    return {
      date: parseDate(item.date, `${path}[${index}].date`, problems),
      en: parseName(item.en, `${path}[${index}].en`, problems),
      sk: parseName(item.sk, `${path}[${index}].sk`, problems),
    };
  });
}

/** Reads a list of `{"date", "intervals"}`; two for one date would leave open which of them counts. */
export function parseExceptions(json: unknown, problems: Problems): ExceptionalDate[] {
  const seen = new Set<string>();
  return problems.itemsOf(json, 'exceptions').map((item, index) => {
    const path = `exceptions[${index}]`;
    const exception = isObject(item) ? item : {};
    const date = parseDate(exception.date, `${path}.date`, problems);
    if (seen.has(date)) problems.add(`${path}.date`, 'DUPLICATE_DATE');
    seen.add(date);
    if (exception.intervals === undefined) problems.add(`${path}.intervals`, 'MISSING');
    return { date, intervals: parseIntervals(exception.intervals, `${path}.intervals`, problems) };
  });
}

/** Reads a local date; a text that is none is taken down as a problem and handed on as it is. */
export function parseDate(json: unknown, path: string, problems: Problems): string {
  const date = typeof json === 'string' ? json : String(json);
  if (Number.isNaN(parseDay(date))) problems.add(path, json === undefined ? 'MISSING' : 'NOT_A_DATE');
  return date;
}

function parseName(json: unknown, path: string, problems: Problems): string | null {
  if (json === undefined || json === null) return null;
  return typeof json === 'string' ? json : problems.add(path, 'NOT_A_TEXT');
}
