import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatDay, namedSpans, openTimeBetween } from './index.js';
import { dayOf, isWeekend } from './local-day.js';
import { troublesomeWeeks } from './testing/arbitrary-calendars.js';
import { scenarioIn, share, type Scenario } from './testing/scenarios.js';

describe.each(troublesomeWeeks)('where the clock of $zone $what', (weeks) => {
  const stretch = fc.tuple(scenarioIn(weeks), share).map(([scenario, part]) => {
    const until = scenario.instant + Math.ceil((scenario.stepper.until - scenario.instant) * part);
    return { scenario, until, spans: namedSpans(scenario.compiled, scenario.instant, until) };
  });

  test('every millisecond is explained once, in order', () => {
    fc.assert(
      fc.property(stretch, ({ scenario, until, spans }) => {
        const ends = [scenario.instant, ...spans.map((span) => span.until)];
        expect(spans.map((span) => span.from)).toEqual(ends.slice(0, -1));
        expect(ends.at(-1)).toBe(until);
        expect(spans.every((span) => span.from < span.until)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('what is called open is open, and all of it', () => {
    fc.assert(
      fc.property(stretch, ({ scenario: { compiled, instant }, until, spans }) => {
        const open = spans.filter(({ kind }) => kind === 'open');
        const lengths = open.map((span) => span.until - span.from);
        expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(
          openTimeBetween(compiled, instant, until),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('closed time is named after its date', () => {
    fc.assert(
      fc.property(stretch, ({ scenario, spans }) => {
        for (const span of spans) {
          if (span.kind !== 'open') expect(kindsWithin(scenario, span.from, span.until)).toEqual([span.kind]);
        }
      }),
      { numRuns: 20 },
    );
  });
});

/** What the dates of a closed stretch are, read off every quarter of an hour and at its last millisecond. */
function kindsWithin({ calendar, stepper }: Scenario, from: number, until: number): string[] {
  const kinds = new Set<string>();
  for (let instant = from; ; instant = Math.min(instant + 900_000, until - 1)) {
    // The date whose midnight came last: a clock put back from 00:01 shows the old date once more.
    let day = dayOf(stepper.clock.reading(instant)) + 1;
    while (stepper.clock.startOf(day) > instant) day -= 1;
    const rest = calendar.daysOfRest.some(({ date }) => date === formatDay(day));
    kinds.add(rest ? 'day-of-rest' : isWeekend(day) ? 'weekend' : 'night');
    if (instant === until - 1) return [...kinds];
  }
}
