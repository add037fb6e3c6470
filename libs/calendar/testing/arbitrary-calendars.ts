import fc from 'fast-check';
import type { BusinessCalendar, ServiceHours } from '../business-calendar.js';
import { formatDay, midnightOf, parseDay } from '../local-day.js';
import { publishOffsetChanges } from '../zone-offsets.js';
import { WallClock } from './wall-clock.js';

/** Weeks in which a clock somewhere does something that a calendar could get wrong, about the midnight of `change`. */
export const troublesomeWeeks = [
  {
    zone: 'Europe/Bratislava',
    what: 'skips 02:00 to 03:00',
    from: '2026-03-19',
    change: '2026-03-29',
    days: 21,
  },
  {
    zone: 'Europe/Bratislava',
    what: 'repeats 02:00 to 03:00',
    from: '2026-10-15',
    change: '2026-10-25',
    days: 21,
  },
  {
    zone: 'Australia/Lord_Howe',
    what: 'repeats half an hour',
    from: '2026-03-26',
    change: '2026-04-05',
    days: 21,
  },
  {
    zone: 'Australia/Lord_Howe',
    what: 'skips half an hour',
    from: '2025-09-24',
    change: '2025-10-05',
    days: 21,
  },
  { zone: 'America/Santiago', what: 'skips midnight', from: '2025-08-29', change: '2025-09-07', days: 21 },
  {
    zone: 'America/Santiago',
    what: 'repeats the hour before midnight',
    from: '2025-03-27',
    change: '2025-04-06',
    days: 21,
  },
  { zone: 'Africa/Cairo', what: 'skips midnight', from: '2025-04-15', change: '2025-04-25', days: 21 },
  {
    zone: 'Africa/Cairo',
    what: 'repeats the hour before midnight',
    from: '2025-10-20',
    change: '2025-10-31',
    days: 21,
  },
  { zone: 'America/Havana', what: 'skips midnight', from: '2026-02-27', change: '2026-03-08', days: 21 },
  { zone: 'America/Havana', what: 'repeats midnight', from: '2025-10-24', change: '2025-11-02', days: 21 },
  {
    zone: 'America/St_Johns',
    what: 'goes back from 00:01 to 23:01',
    from: '2006-10-19',
    change: '2006-10-29',
    days: 21,
  },
  {
    zone: 'America/Toronto',
    what: 'skips 23:30 to 00:30',
    from: '1919-03-20',
    change: '1919-03-31',
    days: 21,
  },
  {
    zone: 'Africa/Casablanca',
    what: 'goes back for Ramadan',
    from: '2026-02-05',
    change: '2026-02-15',
    days: 21,
  },
  { zone: 'Pacific/Apia', what: 'skips a whole day', from: '2011-12-20', change: '2011-12-31', days: 21 },
  {
    zone: 'Asia/Kathmandu',
    what: 'stands at a quarter to',
    from: '2026-01-05',
    change: '2026-01-15',
    days: 21,
  },
] as const;

export type TroublesomeWeeks = (typeof troublesomeWeeks)[number];

/** The weeks' clock, with some days to spare on either side: periods of days may end after the horizon. */
export function clockOf({ zone, from, days }: TroublesomeWeeks): WallClock {
  const day = parseDay(from);
  return new WallClock(zone, midnightOf(day - 3), midnightOf(day + days + 12));
}

export type BoundedCalendar = BusinessCalendar & { validFrom: string; validUntil: string };

/** Any calendar whose horizon is these weeks, with or without published offsets. */
export function calendarOver({ zone, from, days }: TroublesomeWeeks): fc.Arbitrary<BoundedCalendar> {
  const date = fc.integer({ min: 0, max: days - 1 }).map((after) => formatDay(parseDay(from) + after));
  const named = date.map((day) => ({ date: day, en: `Rest ${day}`, sk: `Pokoj ${day}` }));
  return fc
    .record({
      weekly: fc.record(
        { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours, sun: hours },
        { requiredKeys: [] },
      ),
      daysOfRest: fc.array(named, { maxLength: 4 }),
      publicHolidays: fc.array(named, { maxLength: 3 }),
      exceptions: fc.uniqueArray(fc.record({ date, intervals: hours }), {
        maxLength: 4,
        selector: (exception) => exception.date,
      }),
      published: fc.boolean(),
    })
    .map(({ published, ...dates }) => {
      const validUntil = formatDay(parseDay(from) + days);
      const calendar = { id: 'any', version: 1, timezone: zone, validFrom: from, validUntil, ...dates };
      return published ? { ...publishOffsetChanges(calendar), validFrom: from, validUntil } : calendar;
    });
}

const timeAroundChanges = fc.constantFrom(
  ...[
    '00:00',
    '00:01',
    '00:30',
    '01:00',
    '01:30',
    '02:00',
    '02:15',
    '02:30',
    '03:00',
    '08:30',
    '17:00',
    '23:00',
  ],
  ...['23:01', '23:30', '24:00'],
);
const anyTime = fc.integer({ min: 0, max: 1439 }).map((minute) => {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
});
const time = fc.oneof(timeAroundChanges, anyTime);
const interval = fc
  .tuple(time, time)
  .filter(([a, b]) => a !== b)
  .map(([a, b]): ServiceHours => (a < b ? [a, b] : [b, a]));
const hours = fc.array(interval, { maxLength: 3 });
