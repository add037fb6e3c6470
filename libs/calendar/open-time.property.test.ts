import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addOpenTime, compileCalendar, isOpen, nextOpening, openSpans, openTimeBetween } from './index.js';
import { troublesomeWeeks } from './testing/arbitrary-calendars.js';
import { nullOutsideHorizon, scenarioIn, share } from './testing/scenarios.js';

describe.each(troublesomeWeeks)('where the clock of $zone $what', (weeks) => {
  const scenario = scenarioIn(weeks);

  test('open time is added as a stepper through every minute adds it', () => {
    const hours = (most: number) => fc.integer({ min: 0, max: most * 3_600_000 });
    fc.assert(
      fc.property(scenario, fc.oneof(hours(2), hours(200)), ({ stepper, compiled, instant }, amount) => {
        const truth = stepper.addOpenTime(instant, amount);
        expect(nullOutsideHorizon(() => addOpenTime(compiled, instant, amount))).toBe(truth);
      }),
      { numRuns: 40 },
    );
  });

  test('an amount used up exactly at a closing is due at that closing', () => {
    fc.assert(
      fc.property(scenario, ({ stepper, compiled, instant }) => {
        for (const { from, until } of openSpans(compiled, instant, stepper.until)) {
          expect(addOpenTime(compiled, from, until - from)).toBe(until);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('open time between two instants is what the stepper counts', () => {
    fc.assert(
      fc.property(scenario, share, ({ stepper, compiled, instant }, part) => {
        const until = instant + Math.ceil((stepper.until - instant) * part);
        const truth = stepper.openTimeBetween(instant, until);
        expect(openTimeBetween(compiled, instant, until)).toBe(truth);
        expect(openTimeBetween(compiled, until, instant)).toBe(0);
        const lengths = openSpans(compiled, instant, until).map((span) => span.until - span.from);
        expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(truth);
      }),
      { numRuns: 40 },
    );
  });

  test('service is open, and opens next, when the stepper finds it open', () => {
    fc.assert(
      fc.property(scenario, ({ stepper, compiled, instant }) => {
        expect(isOpen(compiled, instant)).toBe(stepper.isOpen(instant));
        expect(nullOutsideHorizon(() => nextOpening(compiled, instant))).toBe(stepper.nextOpening(instant));
      }),
      { numRuns: 40 },
    );
  });

  test('a calendar without a horizon, compiled page by page, opens at the same times', () => {
    fc.assert(
      fc.property(scenario, ({ calendar, stepper, compiled, instant }) => {
        const { validFrom: _from, validUntil: _until, offsetChanges: _changes, ...endless } = calendar;
        const opensEndlessly = openSpans(compileCalendar(endless), instant, stepper.until);
        expect(opensEndlessly).toEqual(openSpans(compiled, instant, stepper.until));
      }),
      { numRuns: 20 },
    );
  });
});
