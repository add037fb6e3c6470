import type { Problems } from './problems.js';
import type { ServiceHours } from './business-calendar.js';
import { isWeekday } from './local-day.js';

const TIME_OF_DAY = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/;

/** Milliseconds on the clock since midnight of `08:30` or `24:00`; `NaN` where the text is no such time. */
export function timeOfDay(text: string): number {
  const match = TIME_OF_DAY.exec(text);
  if (!match) return NaN;
  const [hours, minutes] = match[1] === undefined ? [24, 0] : [Number(match[1]), Number(match[2])];
  return (hours * 60 + minutes) * 60_000;
}

/** Reads `{"mon": [["08:30", "17:00"]]}`; a weekday that is not named is closed. */
export function parseWeekly(json: unknown, problems: Problems): Record<string, ServiceHours[]> {
  const weekly: Record<string, ServiceHours[]> = {};
  for (const [name, intervals] of problems.entriesOf(json, 'weekly')) {
    if (!isWeekday(name)) problems.add(`weekly.${name}`, 'UNKNOWN_WEEKDAY');
    else weekly[name] = parseIntervals(intervals, `weekly.${name}`, problems);
  }
  return weekly;
}

/** Reads a day's intervals of service hours; ones that overlap are fine and count once. */
export function parseIntervals(json: unknown, path: string, problems: Problems): ServiceHours[] {
  return problems
    .itemsOf(json, path)
    .map((interval, index) => parseInterval(interval, `${path}[${index}]`, problems))
    .filter((interval) => interval !== null);
}

function parseInterval(json: unknown, path: string, problems: Problems): ServiceHours | null {
  if (!Array.isArray(json) || json.length !== 2) return problems.add(path, 'NOT_AN_INTERVAL');
  const [from, until] = json.map((text: unknown) => (typeof text === 'string' ? timeOfDay(text) : NaN)) as [
    number,
    number,
  ];
  if (Number.isNaN(from) || json[0] === '24:00') problems.add(`${path}[0]`, 'NOT_A_TIME_OF_DAY');
  if (Number.isNaN(until)) problems.add(`${path}[1]`, 'NOT_A_TIME_OF_DAY');
  if (from >= until) problems.add(path, 'CLOSES_BEFORE_IT_OPENS');
  return [json[0] as string, json[1] as string];
}
