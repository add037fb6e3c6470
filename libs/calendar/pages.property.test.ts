import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  compileCalendar,
  formatDay,
  isOpen,
  nextOpening,
  openSpans,
  parseBusinessCalendar,
  parseDay,
  type CompiledCalendar,
} from './index.js';
import { calendarOver, troublesomeWeeks } from './testing/arbitrary-calendars.js';
import { nullOutsideHorizon } from './testing/scenarios.js';

/** A horizon longer than twenty years is compiled in pages of 64 dates, counted from its first. */
function withPagesMeetingOn(date: string, calendar: object): CompiledCalendar {
  const validFrom = formatDay(parseDay(date) - 64 * 150);
  const validUntil = formatDay(parseDay(date) + 64 * 150);
  return compileCalendar(
    parseBusinessCalendar({ id: 'p', version: 1, ...calendar, validFrom, validUntil, offsetChanges: null }),
  );
}

describe.each(troublesomeWeeks)('where the clock of $zone $what', (weeks) => {
  const dates = [-1, 0, 1].map((days) => formatDay(parseDay(weeks.change) + days));
  const hoursFromMidnight = fc.integer({ min: -6 * 3_600_000, max: 6 * 3_600_000 });

  test('pages that meet there answer as one page does', () => {
    fc.assert(
      fc.property(
        calendarOver(weeks),
        fc.constantFrom(...dates),
        hoursFromMidnight,
        (calendar, date, after) => {
          const paged = withPagesMeetingOn(date, calendar);
          const whole = compileCalendar(calendar);
          const instant = paged.offsets.localToInstant(parseDay(weeks.change) * 86_400_000) + after;
          expect(isOpen(paged, instant)).toBe(isOpen(whole, instant));
          expect(openSpans(paged, instant, whole.until)).toEqual(openSpans(whole, instant, whole.until));
          const next = nullOutsideHorizon(() => nextOpening(whole, instant));
          if (next !== null) expect(nextOpening(paged, instant)).toBe(next);
        },
      ),
      { numRuns: 100 },
    );
  });
});

test('hours of a skipped date move on to the next, also from the last date that opens at all', () => {
  const exceptions = [{ date: '2011-12-30', intervals: [['09:00', '17:00']] }];
  const compiled = withPagesMeetingOn('2011-12-31', { timezone: 'Pacific/Apia', exceptions });
  expect(openSpans(compiled, Date.UTC(2011, 11, 29), Date.UTC(2012, 0, 2))).toEqual([
    { from: Date.UTC(2011, 11, 30, 19), until: Date.UTC(2011, 11, 31, 3) },
  ]);
});

test('a Saturday that comes back after Sunday has begun belongs to the hours that Sunday opened', () => {
  const weekly = { sun: [['00:00', '00:30']] };
  const compiled = withPagesMeetingOn('2006-10-29', { timezone: 'America/St_Johns', weekly });
  const [midnight, halfPast] = [Date.UTC(2006, 9, 29, 2, 30), Date.UTC(2006, 9, 29, 4)];
  expect(isOpen(compiled, Date.UTC(2006, 9, 29, 3))).toBe(true);
  expect(openSpans(compiled, midnight - 3_600_000, halfPast + 1)).toEqual([
    { from: midnight, until: halfPast },
  ]);
});
