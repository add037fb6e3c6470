import { DateTime } from 'luxon';
import type { CityCalendar, CityPromise } from './city-rules.js';

/**
 * The due time of a case as a clerk with a wall clock and a list of days of rest would work it out: no zone, no instants,
 * nothing of the engine. `null` for conventions that the clerk was not taught.
 */
export function statedDue(openLocal: string, promise: CityPromise, calendar: CityCalendar): DateTime | null {
  const open = onTheWall(openLocal);
  const { counting } = promise;
  if (counting.by === 'calendar-days') return open.plus({ days: counting.days });
  if (counting.by !== 'working-days' || promise.workingDays !== 'rolling') return null;
  let due = promise.receiptAtNextOpening ? receipt(open, calendar) : open;
  for (let left = counting.days; left > 0; left -= 1) due = nextWorkingDay(due, calendar);
  return due;
}

/** A reading of the wall clock; calling it UTC keeps every day at 24 hours. */
export function onTheWall(local: string): DateTime {
  return DateTime.fromISO(local.replace(' ', 'T'), { zone: 'utc' });
}

function receipt(open: DateTime, calendar: CityCalendar): DateTime {
  const hours = hoursOf(open, calendar);
  const time = open.toISOTime() ?? '';
  if (hours && time < hours.until) return time < hours.from ? at(open, hours.from) : open;
  const next = nextWorkingDay(open, calendar);
  return at(next, hoursOf(next, calendar)?.from ?? '');
}

function nextWorkingDay(from: DateTime, calendar: CityCalendar): DateTime {
  let day = from.plus({ days: 1 });
  while (!hoursOf(day, calendar)) day = day.plus({ days: 1 });
  return day;
}

function hoursOf(
  day: DateTime,
  { weekly, daysOfRest }: CityCalendar,
): { from: string; until: string } | null {
  const weekday = (['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const)[day.weekday - 1];
  const intervals = (weekday && weekly[weekday]) ?? [];
  const isRest = daysOfRest[String(day.year)]?.includes(day.toISODate()?.slice(5) ?? '') ?? false;
  const [first, last] = [intervals[0], intervals.at(-1)];
  return first && last && !isRest ? { from: first[0], until: last[1] } : null;
}

function at(day: DateTime, time: string): DateTime {
  return onTheWall(`${day.toISODate() ?? ''}T${time}`);
}
