import { describe, expect, test } from '@jest/globals';
import { formatInstant, parseInstant } from '#facts';
import {
  addCalendarDays,
  addWeeks,
  addWorkingDays,
  addWorkingDaysRolling,
  closingTime,
  compileCalendar,
  dayOfRestName,
  formatDay,
  isPublicHoliday,
  isWorkingDay,
  localDay,
  nextWorkingDay,
  parseBusinessCalendar,
  parseDay,
  shippedCalendars,
  startOfDay,
} from './index.js';

const [weekdays] = shippedCalendars().map(compileCalendar) as [ReturnType<typeof compileCalendar>];
const at = parseInstant;

describe('working days', () => {
  const due = (start: string, days: number): string =>
    formatInstant(addWorkingDays(weekdays, at(start), days));
  const rolling = (start: string, days: number): string =>
    formatInstant(addWorkingDaysRolling(weekdays, at(start), days));

  test.each(['2026-03-23T00:00:00+01:00', '2026-03-23T10:00:00+01:00', '2026-03-23T23:59:59.999+01:00'])(
    'reported on Monday at any hour (%s), 2 working days end on Wednesday at 17:00',
    (start) => expect(due(start, 2)).toBe('2026-03-25T16:00:00.000Z'),
  );

  test('reported on Thursday before Easter, 1 working day ends on Tuesday at 17:00', () => {
    expect(due('2026-04-02T09:00:00+02:00', 1)).toBe('2026-04-07T15:00:00.000Z');
  });

  test('reported on Saturday, 3 working days end on Wednesday at 17:00', () => {
    expect(due('2026-06-20T12:00:00+02:00', 3)).toBe('2026-06-24T15:00:00.000Z');
  });

  test('rolling, 1 working day from Friday 15:30 ends on Monday at 15:30, though an hour was skipped', () => {
    expect(rolling('2026-03-27T15:30:00+01:00', 1)).toBe('2026-03-30T13:30:00.000Z');
  });

  test('rolling does not move into service hours: from Monday 22:00 to Tuesday 22:00', () => {
    expect(rolling('2026-06-15T22:00:00+02:00', 1)).toBe('2026-06-16T20:00:00.000Z');
  });

  test('no days at all end at the start', () => {
    expect(due('2026-06-20T12:00:00+02:00', 0)).toBe('2026-06-20T10:00:00.000Z');
    expect(rolling('2026-06-20T12:00:00+02:00', 0)).toBe('2026-06-20T10:00:00.000Z');
  });

  test('the last working day of the horizon has no next one', () => {
    expect(() => due('2027-12-31T09:00:00+01:00', 1)).toThrow(
      expect.objectContaining({ code: 'OUTSIDE_HORIZON' }),
    );
    expect(() => due('2026-06-15T09:00:00+02:00', -1)).toThrow(
      expect.objectContaining({ code: 'INVALID_AMOUNT' }),
    );
  });
});

describe('weeks', () => {
  const end = (start: string, weeks: number, publicHolidaysMove = false): string =>
    formatInstant(addWeeks(weekdays, at(start), weeks, { publicHolidaysMove }));

  test('2 weeks from a Friday end with the second Friday after it', () => {
    expect(end('2026-03-13T15:30:00+01:00', 2)).toBe('2026-03-27T23:00:00.000Z');
  });

  test('2 weeks that end on Good Friday go on until Tuesday after Easter is over', () => {
    expect(end('2026-03-20T15:30:00+01:00', 2)).toBe('2026-04-07T22:00:00.000Z');
  });

  test('1 week from a Sunday goes on until Monday is over', () => {
    expect(end('2026-06-14T10:00:00+02:00', 1)).toBe('2026-06-22T22:00:00.000Z');
  });

  test('Constitution Day 2026, a Tuesday and working day, moves the end under the other reading only', () => {
    expect(end('2026-08-18T10:00:00+02:00', 2)).toBe('2026-09-01T22:00:00.000Z');
    expect(end('2026-08-18T10:00:00+02:00', 2, true)).toBe('2026-09-02T22:00:00.000Z');
  });

  test('no weeks end with the day itself', () => {
    expect(end('2026-06-16T10:00:00+02:00', 0)).toBe('2026-06-16T22:00:00.000Z');
  });
});

describe('calendar days', () => {
  test('the day after Saturday 10:00 is Sunday 10:00, 23 hours later', () => {
    const saturday = at('2026-03-28T10:00:00+01:00');
    expect(addCalendarDays(weekdays, saturday, 1) - saturday).toBe(23 * 3_600_000);
  });

  test('02:30 on the night that skips it is 03:30', () => {
    const answer = addCalendarDays(weekdays, at('2026-03-28T02:30:00+01:00'), 1);
    expect(formatInstant(answer)).toBe('2026-03-29T01:30:00.000Z');
  });

  test('180 days before are found, too', () => {
    const answer = addCalendarDays(weekdays, at('2026-06-16T10:00:00+02:00'), -180);
    expect(formatInstant(answer)).toBe('2025-12-18T09:00:00.000Z');
  });
});

describe('a date', () => {
  test('begins at local midnight, also years before the horizon', () => {
    expect(formatInstant(startOfDay(weekdays, parseDay('2009-07-01')))).toBe('2009-06-30T22:00:00.000Z');
    expect(formatDay(localDay(weekdays, at('2009-06-30T22:00:00Z')))).toBe('2009-07-01');
  });

  test('is a working day or not, and closes', () => {
    const [goodFriday, tuesday] = [parseDay('2026-04-03'), parseDay('2026-04-07')];
    expect(isWorkingDay(weekdays, goodFriday)).toBe(false);
    expect(closingTime(weekdays, goodFriday)).toBeNull();
    expect(nextWorkingDay(weekdays, goodFriday)).toBe(tuesday);
    expect(formatInstant(closingTime(weekdays, tuesday)!)).toBe('2026-04-07T15:00:00.000Z');
  });

  test('has a name where it is a day of rest', () => {
    expect(dayOfRestName(weekdays, parseDay('2026-04-03'))).toEqual({
      en: 'Good Friday',
      sk: 'Veľký piatok',
    });
    expect(dayOfRestName(weekdays, parseDay('2026-09-01'))).toBeNull();
    expect(isPublicHoliday(weekdays, parseDay('2026-09-01'))).toBe(true);
  });

  test('whose only hours a change of clock skips is no working day', () => {
    const nights = { timezone: 'Europe/Bratislava', weekly: { sun: [['02:00', '03:00']] } };
    const compiled = compileCalendar(parseBusinessCalendar({ id: 'n', version: 1, ...nights }));
    expect(isWorkingDay(compiled, parseDay('2026-03-22'))).toBe(true);
    expect(isWorkingDay(compiled, parseDay('2026-03-29'))).toBe(false);
  });

  test('that midnight skips begins when the clock lands', () => {
    const santiago = compileCalendar(
      parseBusinessCalendar({ id: 's', version: 1, timezone: 'America/Santiago' }),
    );
    expect(formatInstant(startOfDay(santiago, parseDay('2025-09-07')))).toBe('2025-09-07T04:00:00.000Z');
  });

  test.each(['2026-02-30', '2026-13-01', '0000-01-01', '2026-2-3', '20260203', ''])('%p is none', (text) => {
    expect(parseDay(text)).toBeNaN();
  });

  test.each(['0001-01-01', '1969-12-31', '1970-01-01', '2024-02-29', '9999-12-31'])(
    '%s is read and written',
    (text) => {
      expect(formatDay(parseDay(text))).toBe(text);
    },
  );
});
