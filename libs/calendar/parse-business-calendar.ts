import { isInstant, parseInstant, SlaError } from '#facts';
import type { BusinessCalendar, OffsetChange } from './business-calendar.js';
import { midnightOf, parseDay } from './local-day.js';
import { parseDate, parseExceptions, parseNamedDates } from './parse-dates.js';
import { parseWeekly } from './parse-hours.js';
import { isObject, Problems } from './problems.js';
import { isZone } from './runtime-offsets.js';

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads a published calendar. Days of rest may be plain dates, also under the short name `holidays`.
 *
 * @throws SlaError `INVALID_CALENDAR` with every problem and its path
 */
export function parseBusinessCalendar(json: unknown): BusinessCalendar {
  const problems = new Problems();
  if (!isObject(json))
    throw new SlaError('INVALID_CALENDAR', { problems: [{ path: '', problem: 'NOT_AN_OBJECT' }] });
  const horizon = parseHorizon(json, problems);
  const calendar: BusinessCalendar = {
    id: parseId(json.id, problems),
    version: parseVersion(json.version, problems),
    timezone: parseZone(json.timezone, problems),
    ...horizon,
    weekly: parseWeekly(json.weekly, problems),
    daysOfRest: [
      ...parseNamedDates(json.daysOfRest, 'daysOfRest', problems),
      ...parseNamedDates(json.holidays, 'holidays', problems),
    ],
    publicHolidays: parseNamedDates(json.publicHolidays, 'publicHolidays', problems),
    exceptions: parseExceptions(json.exceptions, problems),
    ...parseOffsetChanges(json.offsetChanges, horizon, problems),
  };
  if (problems.all.length > 0) throw new SlaError('INVALID_CALENDAR', { problems: problems.all });
  return calendar;
}

function parseId(json: unknown, problems: Problems): string {
  if (typeof json !== 'string' || json === '')
    problems.add('id', json === undefined ? 'MISSING' : 'NOT_A_TEXT');
  return String(json);
}

function parseVersion(json: unknown, problems: Problems): number {
  if (!Number.isSafeInteger(json) || Number(json) < 1) {
    problems.add('version', json === undefined ? 'MISSING' : 'NOT_A_POSITIVE_INTEGER');
  }
  return Number(json);
}

function parseZone(json: unknown, problems: Problems): string {
  if (typeof json !== 'string' || !isZone(json)) {
    problems.add('timezone', json === undefined ? 'MISSING' : 'UNKNOWN_ZONE');
  }
  return String(json);
}

type Horizon = Pick<BusinessCalendar, 'validFrom' | 'validUntil'>;

function parseHorizon(json: Json, problems: Problems): Horizon {
  const date = (name: 'validFrom' | 'validUntil'): Horizon =>
    json[name] === undefined || json[name] === null ? {} : { [name]: parseDate(json[name], name, problems) };
  const horizon = { ...date('validFrom'), ...date('validUntil') };
  const ends = parseDay(horizon.validUntil ?? '');
  if (ends <= parseDay(horizon.validFrom ?? '')) problems.add('validUntil', 'NOT_AFTER_VALID_FROM');
  return horizon;
}

function parseOffsetChanges(
  json: unknown,
  { validFrom, validUntil }: Horizon,
  problems: Problems,
): Pick<BusinessCalendar, 'offsetChanges'> {
  if (json === undefined || json === null) return {};
  const path = 'offsetChanges';
  const changes = problems
    .itemsOf(json, path)
    .map((item, index) => parseChange(item, `${path}[${index}]`, problems));
  if (validFrom === undefined || validUntil === undefined) problems.add(path, 'NEEDS_A_HORIZON');
  else if (!startsAtMidnight(changes[0], validFrom)) problems.add(`${path}[0]`, 'NOT_AT_START_OF_HORIZON');
  changes.forEach((change, index) => {
    const previous = changes[index - 1];
    if (previous && Date.parse(change.at) < Date.parse(previous.at))
      problems.add(`${path}[${index}].at`, 'NOT_IN_ORDER');
  });
  return { offsetChanges: changes };
}

function parseChange(json: unknown, path: string, problems: Problems): OffsetChange {
  const { at, offsetMinutes } = isObject(json) ? json : {};
  if (typeof at !== 'string' || !isInstant(at)) problems.add(`${path}.at`, 'NOT_AN_INSTANT');
  if (typeof offsetMinutes !== 'number' || Math.abs(offsetMinutes) >= 24 * 60) {
    problems.add(`${path}.offsetMinutes`, 'NOT_AN_OFFSET');
  }
  return { at: String(at), offsetMinutes: Number(offsetMinutes) };
}

function startsAtMidnight(first: OffsetChange | undefined, validFrom: string): boolean {
  if (!first || !isInstant(first.at)) return false;
  return (
    parseInstant(first.at) + Math.round(first.offsetMinutes * 60_000) === midnightOf(parseDay(validFrom))
  );
}
