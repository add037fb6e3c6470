import fc from 'fast-check';
import { SlaError, type Instant } from '#facts';
import { compileCalendar, type CompiledCalendar } from '../compiled-calendar.js';
import { calendarOver, clockOf, type BoundedCalendar, type TroublesomeWeeks } from './arbitrary-calendars.js';
import { MinuteStepper } from './minute-stepper.js';

/** A calendar, an instant within its horizon, and the two that answer questions about them. */
export interface Scenario {
  readonly calendar: BoundedCalendar;
  readonly instant: Instant;
  readonly compiled: CompiledCalendar;
  readonly stepper: MinuteStepper;
}

export function scenarioIn(weeks: TroublesomeWeeks): fc.Arbitrary<Scenario> {
  const clock = clockOf(weeks);
  return fc.tuple(calendarOver(weeks), share).map(([calendar, part]) => {
    const stepper = new MinuteStepper(calendar, clock);
    const instant = stepper.from + Math.floor((stepper.until - stepper.from) * part);
    return { calendar, instant, compiled: compileCalendar(calendar), stepper };
  });
}

/** A part of a whole, from 0 up to, not including, 1. */
export const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** The stepper has no answer beyond the horizon; the library must refuse exactly there. */
export function nullOutsideHorizon<Answer>(answer: () => Answer): Answer | null {
  try {
    return answer();
  } catch (error) {
    if (error instanceof SlaError && error.code === 'OUTSIDE_HORIZON') return null;
    throw error;
  }
}
