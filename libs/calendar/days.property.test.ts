import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addCalendarDays,
  addWeeks,
  addWorkingDays,
  addWorkingDaysRolling,
  closingTime,
  formatDay,
  isWorkingDay,
  localDay,
  startOfDay,
  wallClock,
} from './index.js';
import { dayOf, midnightOf, parseDay } from './local-day.js';
import { troublesomeWeeks } from './testing/arbitrary-calendars.js';
import { nullOutsideHorizon, scenarioIn } from './testing/scenarios.js';

describe.each(troublesomeWeeks)('where the clock of $zone $what', (weeks) => {
  const scenario = scenarioIn(weeks);
  const count = fc.integer({ min: 1, max: 8 });

  test('an instant has the date and time of day that the clock on the wall shows', () => {
    fc.assert(
      fc.property(scenario, ({ stepper, compiled, instant }) => {
        const reading = stepper.clock.reading(instant);
        expect(midnightOf(localDay(compiled, instant)) + wallClock(compiled, instant)).toBe(reading);
        expect(startOfDay(compiled, dayOf(reading))).toBe(stepper.clock.startOf(dayOf(reading)));
      }),
      { numRuns: 40 },
    );
  });

  test('every date closes when the stepper closes, or is no working day', () => {
    fc.assert(
      fc.property(scenario, ({ calendar, stepper, compiled }) => {
        for (let day = parseDay(calendar.validFrom); day < parseDay(calendar.validUntil); day += 1) {
          expect(closingTime(compiled, day)).toBe(stepper.closingTime(day));
          expect(isWorkingDay(compiled, day)).toBe(stepper.closingTime(day) !== null);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('working days end at the closing of the n-th, or at the same time of day', () => {
    fc.assert(
      fc.property(scenario, count, ({ stepper, compiled, instant }, days) => {
        const day = stepper.workingDay(instant, days);
        const reading = stepper.clock.reading(instant);
        const sameTime = day === null ? null : midnightOf(day) + reading - midnightOf(dayOf(reading));
        expect(nullOutsideHorizon(() => addWorkingDays(compiled, instant, days))).toBe(
          day === null ? null : stepper.closingTime(day),
        );
        expect(nullOutsideHorizon(() => addWorkingDaysRolling(compiled, instant, days))).toBe(
          stepper.withinHorizon(sameTime),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('calendar days keep the time on the clock', () => {
    fc.assert(
      fc.property(scenario, count, ({ stepper, compiled, instant }, days) => {
        const reading = stepper.clock.reading(instant) + midnightOf(days);
        const answer = nullOutsideHorizon(() => addCalendarDays(compiled, instant, days));
        expect(answer).toBe(stepper.withinHorizon(reading));
      }),
      { numRuns: 40 },
    );
  });

  test('weeks end with the day of the same name, or with the next working day', () => {
    fc.assert(
      fc.property(scenario, count, fc.boolean(), (asked, number, publicHolidaysMove) => {
        const { calendar, stepper, compiled, instant } = asked;
        const holidays = publicHolidaysMove ? calendar.publicHolidays.map(({ date }) => date) : [];
        let day = dayOf(stepper.clock.reading(instant)) + 7 * number;
        const last = parseDay(calendar.validUntil) - 1;
        while (day <= last && (stepper.closingTime(day) === null || holidays.includes(formatDay(day))))
          day += 1;
        const answer = nullOutsideHorizon(() => addWeeks(compiled, instant, number, { publicHolidaysMove }));
        expect(answer).toBe(day <= last ? stepper.clock.startOf(day + 1) : null);
      }),
      { numRuns: 40 },
    );
  });
});
