import { expect, test } from '@jest/globals';
import { parseInstant } from '#facts';
import {
  compileCalendar,
  namedSpans,
  parseBusinessCalendar,
  shippedCalendars,
  type BusinessCalendar,
} from './index.js';
import { dayOf, midnightOf, weekdayOf } from './local-day.js';

const [weekdays] = shippedCalendars() as [BusinessCalendar];

/** Each span as `kind from weekday time until weekday time`, on the local clock. */
function told(calendar: BusinessCalendar, from: string, until: string): string[] {
  const compiled = compileCalendar(calendar);
  const clock = (instant: number): string => {
    const local = compiled.offsets.instantToLocal(instant);
    const time = new Date(local - midnightOf(dayOf(local))).toISOString().slice(11, 16);
    return `${weekdayOf(dayOf(local))} ${time}`;
  };
  return namedSpans(compiled, parseInstant(from), parseInstant(until)).map(
    (span) => `${span.name?.en ?? span.kind}, ${clock(span.from)} to ${clock(span.until)}`,
  );
}

test('a week end is a night, two free days and a night again', () => {
  expect(told(weekdays, '2026-06-19T15:00:00+02:00', '2026-06-22T09:00:00+02:00')).toEqual([
    'open, fri 15:00 to fri 17:00',
    'night, fri 17:00 to sat 00:00',
    'weekend, sat 00:00 to mon 00:00',
    'night, mon 00:00 to mon 08:30',
    'open, mon 08:30 to mon 09:00',
  ]);
});

test('a night between two working days is one', () => {
  expect(told(weekdays, '2026-06-15T16:00:00+02:00', '2026-06-16T09:00:00+02:00')).toEqual([
    'open, mon 16:00 to mon 17:00',
    'night, mon 17:00 to tue 08:30',
    'open, tue 08:30 to tue 09:00',
  ]);
});

test('each day of rest stands alone under its name', () => {
  expect(told(weekdays, '2026-04-02T16:00:00+02:00', '2026-04-07T09:00:00+02:00')).toEqual([
    'open, thu 16:00 to thu 17:00',
    'night, thu 17:00 to fri 00:00',
    'Good Friday, fri 00:00 to sat 00:00',
    'weekend, sat 00:00 to mon 00:00',
    'Easter Monday, mon 00:00 to tue 00:00',
    'night, tue 00:00 to tue 08:30',
    'open, tue 08:30 to tue 09:00',
  ]);
});

test('three days of Christmas in a row are three, though Saturday is among them', () => {
  expect(told(weekdays, '2026-12-24T12:00:00+01:00', '2026-12-27T12:00:00+01:00')).toEqual([
    'Christmas Eve, thu 12:00 to fri 00:00',
    'Christmas Day, fri 00:00 to sat 00:00',
    "St. Stephen's Day, sat 00:00 to sun 00:00",
    'weekend, sun 00:00 to sun 12:00',
  ]);
});

test('an opening on a day of rest leaves the rest of it a day of rest', () => {
  const calendar = parseBusinessCalendar({
    ...weekdays,
    exceptions: [{ date: '2026-04-03', intervals: [['09:00', '10:00']] }],
  });
  expect(told(calendar, '2026-04-03T00:00:00+02:00', '2026-04-04T00:00:00+02:00')).toEqual([
    'Good Friday, fri 00:00 to fri 09:00',
    'open, fri 09:00 to fri 10:00',
    'Good Friday, fri 10:00 to sat 00:00',
  ]);
});

test('nothing is explained where nothing passes', () => {
  expect(told(weekdays, '2026-04-03T00:00:00+02:00', '2026-04-03T00:00:00+02:00')).toEqual([]);
});
