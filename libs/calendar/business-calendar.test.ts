import { describe, expect, test } from '@jest/globals';
import { SlaError } from '#facts';
import { parseBusinessCalendar, shippedCalendars } from './index.js';

const good = {
  id: 'shop',
  version: 2,
  timezone: 'Europe/Bratislava',
  validFrom: '2026-01-01',
  validUntil: '2027-01-01',
  weekly: { mon: [['08:30', '17:00']], sat: [] },
  daysOfRest: [{ date: '2026-01-06', en: 'Epiphany', sk: 'Zjavenie Pána' }],
  publicHolidays: [],
  exceptions: [{ date: '2026-05-02', intervals: [['09:00', '24:00']] }],
};

function problemsOf(json: unknown): unknown {
  try {
    return parseBusinessCalendar(json);
  } catch (error) {
    if (error instanceof SlaError && error.code === 'INVALID_CALENDAR') return error.data.problems;
    throw error;
  }
}

describe('a calendar that is right', () => {
  test('is read as it stands, and again from what was read', () => {
    expect(parseBusinessCalendar(good)).toEqual(good);
    for (const shipped of shippedCalendars()) expect(parseBusinessCalendar(shipped)).toEqual(shipped);
  });

  test('may list days of rest as plain dates, under the short name, and leave out what it does not have', () => {
    const calendar = parseBusinessCalendar({
      id: 'a',
      version: 1,
      timezone: 'UTC',
      holidays: ['2026-01-01'],
    });
    expect(calendar).toEqual({
      ...{ id: 'a', version: 1, timezone: 'UTC', weekly: {}, publicHolidays: [], exceptions: [] },
      daysOfRest: [{ date: '2026-01-01', en: null, sk: null }],
    });
  });

  test('may have hours that overlap', () => {
    const weekly = { mon: [['08:00', '12:00'], ...[['10:00', '14:00']]] };
    expect(parseBusinessCalendar({ ...good, weekly }).weekly).toEqual(weekly);
  });
});

describe('a calendar that is wrong', () => {
  test('is refused with all its problems at once', () => {
    const wrong = {
      ...{ version: 0, timezone: 'Europe/Atlantis', validFrom: '2026-02-30', validUntil: '2026-01-01' },
      weekly: {
        mon: [['8:30', '17:00'], ['12:00', '12:00'], '09:00'],
        monday: [],
        tue: [['24:00', '24:01']],
      },
      daysOfRest: [{ date: 'Epiphany', en: 6 }, '2026-01-06'],
      exceptions: [{ date: '2026-05-02', intervals: [] }, { date: '2026-05-02' }],
    };
    expect(problemsOf(wrong)).toEqual([
      { path: 'validFrom', problem: 'NOT_A_DATE' },
      { path: 'id', problem: 'MISSING' },
      { path: 'version', problem: 'NOT_A_POSITIVE_INTEGER' },
      { path: 'timezone', problem: 'UNKNOWN_ZONE' },
      { path: 'weekly.mon[0][0]', problem: 'NOT_A_TIME_OF_DAY' },
      { path: 'weekly.mon[1]', problem: 'CLOSES_BEFORE_IT_OPENS' },
      { path: 'weekly.mon[2]', problem: 'NOT_AN_INTERVAL' },
      { path: 'weekly.monday', problem: 'UNKNOWN_WEEKDAY' },
      { path: 'weekly.tue[0][0]', problem: 'NOT_A_TIME_OF_DAY' },
      { path: 'weekly.tue[0][1]', problem: 'NOT_A_TIME_OF_DAY' },
      { path: 'daysOfRest[0].date', problem: 'NOT_A_DATE' },
      { path: 'daysOfRest[0].en', problem: 'NOT_A_TEXT' },
      { path: 'exceptions[1].date', problem: 'DUPLICATE_DATE' },
      { path: 'exceptions[1].intervals', problem: 'MISSING' },
    ]);
  });

  test.each([
    [{ ...good, validUntil: '2026-01-01' }, 'validUntil', 'NOT_AFTER_VALID_FROM'],
    [{ ...good, weekly: [] }, 'weekly', 'NOT_AN_OBJECT'],
    [{ ...good, exceptions: {} }, 'exceptions', 'NOT_A_LIST'],
    [{ ...good, timezone: '+02:00' }, 'timezone', 'UNKNOWN_ZONE'],
    [['not', 'a', 'calendar'], '', 'NOT_AN_OBJECT'],
  ])('%j: %s %s', (json, path, problem) => {
    expect(problemsOf(json)).toEqual([{ path, problem }]);
  });
});

describe('published offset changes', () => {
  const first = { at: '2025-12-31T23:00:00Z', offsetMinutes: 60 };
  const summer = { at: '2026-03-29T01:00:00Z', offsetMinutes: 120 };

  test('begin at the first midnight of the horizon', () => {
    expect(parseBusinessCalendar({ ...good, offsetChanges: [first, summer] }).offsetChanges).toEqual([
      first,
      summer,
    ]);
    expect(problemsOf({ ...good, offsetChanges: [summer] })).toEqual([
      { path: 'offsetChanges[0]', problem: 'NOT_AT_START_OF_HORIZON' },
    ]);
  });

  test('need a horizon, order, instants and offsets', () => {
    const { validUntil: _, ...endless } = good;
    expect(problemsOf({ ...endless, offsetChanges: [first] })).toEqual([
      { path: 'offsetChanges', problem: 'NEEDS_A_HORIZON' },
    ]);
    expect(
      problemsOf({ ...good, offsetChanges: [first, summer, first, { at: 'now', offsetMinutes: '60' }] }),
    ).toEqual([
      { path: 'offsetChanges[3].at', problem: 'NOT_AN_INSTANT' },
      { path: 'offsetChanges[3].offsetMinutes', problem: 'NOT_AN_OFFSET' },
      { path: 'offsetChanges[2].at', problem: 'NOT_IN_ORDER' },
    ]);
  });
});
