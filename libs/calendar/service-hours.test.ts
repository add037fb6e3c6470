import { describe, expect, test } from '@jest/globals';
import { formatInstant, parseInstant, SlaError } from '#facts';
import {
  addOpenTime,
  compileCalendar,
  isOpen,
  nextOpening,
  openSpans,
  openTimeBetween,
  parseBusinessCalendar,
  shippedCalendars,
} from './index.js';

const HOUR = 3_600_000;
const [weekdays, weekendHours, aroundTheClock] = shippedCalendars().map(compileCalendar);
const due = (calendar: typeof weekdays, start: string, hours: number): string =>
  formatInstant(addOpenTime(calendar!, parseInstant(start), hours * HOUR));

describe('service from Monday to Friday, 08:30 to 17:00', () => {
  test('reported on Friday at 15:30, 2 hours end on Monday at 09:00, after the clock was put forward', () => {
    expect(due(weekdays, '2026-03-27T15:30:00+01:00', 2)).toBe('2026-03-30T07:00:00.000Z');
  });

  test('reported on Tuesday at 13:00, 4 hours are used up exactly at closing: due on Tuesday at 17:00', () => {
    expect(due(weekdays, '2026-06-16T13:00:00+02:00', 4)).toBe('2026-06-16T15:00:00.000Z');
  });

  test('one millisecond more is due on Wednesday, one millisecond after the opening', () => {
    expect(due(weekdays, '2026-06-16T13:00:00.001+02:00', 4)).toBe('2026-06-17T06:30:00.001Z');
  });

  test('reported on Thursday before Easter at 16:00, 4 hours end on Tuesday at 11:30', () => {
    expect(due(weekdays, '2026-04-02T16:00:00+02:00', 4)).toBe('2026-04-07T09:30:00.000Z');
  });

  test('reported on Saturday night, the first hour begins on Monday at 08:30', () => {
    expect(due(weekdays, '2026-06-20T23:59:59.999+02:00', 1)).toBe('2026-06-22T07:30:00.000Z');
  });

  test('17 November was a day of rest on a Friday in 2023 and is a working Monday in 2025: the law changed', () => {
    expect(isOpen(weekdays!, parseInstant('2025-11-17T10:00:00+01:00'))).toBe(true);
    expect(isOpen(weekdays!, parseInstant('2023-11-17T10:00:00+01:00'))).toBe(false);
  });

  test('service is open at 08:30 sharp and no more at 17:00 sharp', () => {
    const at = (time: string): boolean => isOpen(weekdays!, parseInstant(`2026-06-16T${time}+02:00`));
    expect([at('08:29:59.999'), at('08:30:00.000'), at('16:59:59.999'), at('17:00:00.000')]).toEqual([
      ...[false, true, true, false],
    ]);
  });

  test('from Friday 17:00 the next opening is Monday 08:30; while open it is now', () => {
    const friday = parseInstant('2026-06-19T17:00:00+02:00');
    expect(formatInstant(nextOpening(weekdays!, friday)!)).toBe('2026-06-22T06:30:00.000Z');
    expect(nextOpening(weekdays!, friday - 1)).toBe(friday - 1);
  });

  test('a week has 42 hours and a half, also where the clock changes on its Sunday', () => {
    const [monday, nextMonday] = ['2026-03-23T00:00:00+01:00', '2026-03-30T00:00:00+02:00'].map(parseInstant);
    expect(openTimeBetween(weekdays!, monday!, nextMonday!)).toBe(42.5 * HOUR);
  });
});

describe('other service hours', () => {
  test('on Sunday at 17:30 one hour is left half: due half an hour after midnight', () => {
    expect(due(weekendHours, '2026-06-21T17:30:00+02:00', 1)).toBe('2026-06-21T22:30:00.000Z');
  });

  test('around the clock, 24 hours from Saturday 10:00 end on Sunday at 11:00 summer time', () => {
    expect(due(aroundTheClock, '2026-03-28T10:00:00+01:00', 24)).toBe('2026-03-29T09:00:00.000Z');
  });

  test('service from Monday 00:00 to Friday 24:00 is one stretch, not five', () => {
    const [monday, sunday] = ['2026-06-15T00:00:00+02:00', '2026-06-21T00:00:00+02:00'].map(parseInstant);
    expect(
      openSpans(weekendHours!, monday!, sunday!).map(({ from, until }) => (until - from) / HOUR),
    ).toEqual([120, 9]);
  });
});

describe('the ends of a horizon', () => {
  const endsOnMidnight = parseInstant('2028-01-01T00:00:00+01:00');

  test('a deadline may end on the very midnight that ends the horizon', () => {
    expect(addOpenTime(aroundTheClock!, endsOnMidnight - HOUR, HOUR)).toBe(endsOnMidnight);
    expect(openTimeBetween(aroundTheClock!, endsOnMidnight - HOUR, endsOnMidnight)).toBe(HOUR);
  });

  test.each([
    ['a start at that midnight', () => addOpenTime(aroundTheClock!, endsOnMidnight, 0)],
    ['a deadline not reached by then', () => addOpenTime(aroundTheClock!, endsOnMidnight - HOUR, HOUR + 1)],
    ['an opening not reached by then', () => nextOpening(weekdays!, endsOnMidnight - HOUR)],
    [
      'a stretch that goes on',
      () => openTimeBetween(aroundTheClock!, endsOnMidnight - HOUR, endsOnMidnight + 1),
    ],
    ['the millisecond before 2023', () => isOpen(weekdays!, parseInstant('2022-12-31T23:59:59.999+01:00'))],
  ])('%s is refused', (_, question) => {
    expect(question).toThrow(expect.objectContaining({ code: 'OUTSIDE_HORIZON' }));
  });

  test('the refusal names the calendar, its version and the instant', () => {
    const error = new SlaError('OUTSIDE_HORIZON', {
      calendarId: 'sk-weekdays-0830-1700',
      calendarVersion: 1,
      instant: '2027-12-31T23:00:00.000Z',
    });
    expect(() => isOpen(weekdays!, endsOnMidnight)).toThrow(error);
  });
});

describe('a calendar without a horizon', () => {
  const endless = (weekly: object, exceptions: object[] = []) =>
    compileCalendar(parseBusinessCalendar({ id: 'x', version: 1, timezone: 'UTC', weekly, exceptions }));
  const start = parseInstant('2026-06-16T10:00:00Z');

  test('that never opens has no deadline, no opening and no open time', () => {
    const never = endless({ mon: [] });
    expect(() => addOpenTime(never, start, 1)).toThrow(expect.objectContaining({ code: 'NO_OPENING_TIME' }));
    expect(addOpenTime(never, start, 0)).toBe(start);
    expect(nextOpening(never, start)).toBeNull();
    expect(openTimeBetween(never, parseInstant('0100-01-01T00:00:00Z'), start)).toBe(0);
  });

  test('that opens on one exceptional day only has nothing to give after it', () => {
    const once = endless({}, [{ date: '2027-02-03', intervals: [['09:00', '12:00']] }]);
    expect(formatInstant(addOpenTime(once, start, 3 * HOUR))).toBe('2027-02-03T12:00:00.000Z');
    expect(() => addOpenTime(once, start, 3 * HOUR + 1)).toThrow(
      expect.objectContaining({ code: 'NO_OPENING_TIME' }),
    );
  });

  test('reaches centuries far: the 20,800th Monday closes in February 2425', () => {
    const mondays = endless({ mon: [['08:30', '17:00']] });
    expect(formatInstant(addOpenTime(mondays, start, 20_800 * 8.5 * HOUR))).toBe('2425-02-03T17:00:00.000Z');
  });

  test.each([-1, 0.5, NaN, Infinity])('an amount of %p is none', (amount) => {
    expect(() => addOpenTime(endless({}), start, amount)).toThrow(
      expect.objectContaining({ code: 'INVALID_AMOUNT' }),
    );
  });
});
