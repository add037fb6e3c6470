import { readFileSync } from 'node:fs';
import { DateTime } from 'luxon';
import type { Happened } from './known-events.js';

type Hours = readonly (readonly [string, string])[];

/** A version of a calendar as it is published. */
export interface Calendar {
  readonly id: string;
  readonly version: number;
  readonly timezone: string;
  readonly weekly: Readonly<Record<string, Hours>>;
  readonly daysOfRest: readonly { readonly date: string }[];
  readonly exceptions: readonly { readonly date: string; readonly intervals: Hours }[];
}

/** From (inclusive) until (exclusive). */
export type Interval = readonly [number, number];

/** Where all contracts of the cases are. */
export const ZONE = 'Europe/Bratislava';
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const shipped = JSON.parse(
  readFileSync(new URL('../cases/calendars.json', import.meta.url), 'utf8'),
) as Calendar[];

/** The version published last at or before an instant; the shipped ones are published before everything. */
export function calendarAt(calendarId: string, instant: number, events: readonly Happened[]): Calendar {
  let found = shipped.find(({ id }) => id === calendarId);
  for (const { at, type, data } of events) {
    if (type === 'CalendarPublished' && data.calendarId === calendarId && at <= instant) {
      found = { ...(data.calendar as Calendar), id: calendarId, version: data.version as number };
    }
  }
  if (found === undefined) throw new Error(`There is no calendar ${calendarId}.`);
  return found;
}

/** `2026-03-29`: the date on the wall at an instant. */
export function localDate(instant: number): string {
  return DateTime.fromMillis(instant, { zone: ZONE }).toISODate() ?? '';
}

/** The first instant of a local date. */
export function midnight(date: string): number {
  return wallClock(date, '00:00');
}

/** Dates without a clock: their days all have 24 hours. */
export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

export function isBeforeNoon(instant: number): boolean {
  return DateTime.fromMillis(instant, { zone: ZONE }).hour < 12;
}

/** When a calendar is open on a local date. */
function openOn(calendar: Calendar, date: string): Interval[] {
  return hoursOn(calendar, date).map(([from, until]) => [wallClock(date, from), wallClock(date, until)]);
}

function hoursOn({ weekly, daysOfRest, exceptions }: Calendar, date: string): Hours {
  const exception = exceptions.find((each) => each.date === date);
  if (exception !== undefined) return exception.intervals;
  if (daysOfRest.some((each) => each.date === date)) return [];
  return weekly[WEEKDAYS[new Date(date).getUTCDay()] ?? ''] ?? [];
}

const wallClocks = new Map<string, number>();

/** Remembered, because asking for the zone's offset is what takes the time. */
function wallClock(date: string, time: string): number {
  if (time === '24:00') return midnight(plusDays(date, 1));
  const text = `${date}T${time}`;
  const instant = wallClocks.get(text) ?? DateTime.fromISO(text, { zone: ZONE }).toMillis();
  wallClocks.set(text, instant);
  return instant;
}

export function isOpen(calendar: Calendar, instant: number): boolean {
  return openOn(calendar, localDate(instant)).some(([from, until]) => from <= instant && instant < until);
}

/** Open time between two instants, date after date. */
export function openTime(calendar: Calendar, [from, until]: Interval): number {
  let sum = 0;
  for (let date = localDate(from); midnight(date) < until; date = plusDays(date, 1)) {
    for (const [open, close] of openOn(calendar, date)) {
      sum += Math.max(0, Math.min(close, until) - Math.max(open, from));
    }
  }
  return sum;
}

/** The earliest instant by which an amount of open time has passed since the start. */
export function afterOpenTime(calendar: Calendar, start: number, amount: number): number {
  if (amount === 0) return start;
  let left = amount;
  for (let date = localDate(start); ; date = plusDays(date, 1)) {
    for (const [open, close] of openOn(calendar, date)) {
      const from = Math.max(open, start);
      const here = Math.max(0, close - from);
      if (here >= left) return from + left;
      left -= here;
    }
    if (date > '2100') throw new Error('This calendar hardly ever opens.');
  }
}

function isWorkingDay(calendar: Calendar, date: string): boolean {
  return openOn(calendar, date).length > 0;
}

/** Closing time of the n-th working day after a date. */
export function closingTimeAfter(calendar: Calendar, date: string, days: number): number {
  let day = date;
  for (let counted = 0; counted < days;) {
    day = plusDays(day, 1);
    if (isWorkingDay(calendar, day)) counted += 1;
  }
  return Math.max(...openOn(calendar, day).map(([, close]) => close));
}

/** The midnight that ends a date, or the next working day where it is none. */
export function endOfWorkingDay(calendar: Calendar, date: string): number {
  let day = date;
  while (!isWorkingDay(calendar, day)) day = plusDays(day, 1);
  return midnight(plusDays(day, 1));
}
