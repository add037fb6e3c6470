import {
  addCalendarDays,
  addOpenTime,
  addWeeks,
  addWorkingDays,
  addWorkingDaysRolling,
  type CompiledCalendar,
  openTimeBetween,
} from '#calendar';
import type { CalendarBook, Counting, Terms } from '#contract';
import type { Instant } from '#facts';

const HOUR = 3_600_000;

/** How one promise counts time (judging: "A clock"). Amounts are milliseconds of the promise's own measure. */
export interface Measure {
  /** The calendar that the promise counts by; `null` for elapsed time. */
  readonly calendar: CompiledCalendar | null;
  /** Open time of the calendar, or elapsed time. */
  readonly countsOpenTime: boolean;
  /** When a clock that nothing interrupts is due. */
  dueFrom(start: Instant): Instant;
  /** How much of the measure lies in [from, until). */
  between(from: Instant, until: Instant): number;
  /** A due instant moved on by some of the measure. */
  move(due: Instant, amount: number): Instant;
}

/** The measure of a counting, by the calendar versions in force when the clock started. */
export function measureOf(
  counting: Counting,
  terms: Terms,
  calendars: CalendarBook,
  start: Instant,
): Measure {
  const workingDays = (): CompiledCalendar => calendars.inForce(terms.workingDaysCalendar, start);
  switch (counting.by) {
    case 'service-hours': {
      const calendar = calendars.inForce(terms.serviceHoursCalendar, start);
      return openTime(calendar, (from) => addOpenTime(calendar, from, Math.round(counting.hours * HOUR)));
    }
    case 'working-days': {
      const calendar = workingDays();
      const add = terms.readings.workingDays === 'rolling' ? addWorkingDaysRolling : addWorkingDays;
      return openTime(calendar, (from) => add(calendar, from, counting.days));
    }
    case 'elapsed-hours':
      return elapsedTime(null, (from) => from + Math.round(counting.hours * HOUR));
    case 'weeks': {
      const calendar = workingDays();
      const publicHolidaysMove = terms.readings.weeksEndMovedBy === 'public-holidays';
      return elapsedTime(calendar, (from) =>
        addWeeks(calendar, from, counting.weeks, { publicHolidaysMove }),
      );
    }
    case 'calendar-days': {
      const calendar = workingDays();
      return elapsedTime(calendar, (from) => addCalendarDays(calendar, from, counting.days));
    }
  }
}

function openTime(calendar: CompiledCalendar, dueFrom: (start: Instant) => Instant): Measure {
  return {
    calendar,
    countsOpenTime: true,
    dueFrom,
    between: (from, until) => openTimeBetween(calendar, from, until),
    move: (due, amount) => addOpenTime(calendar, due, amount),
  };
}

function elapsedTime(calendar: CompiledCalendar | null, dueFrom: (start: Instant) => Instant): Measure {
  return {
    calendar,
    countsOpenTime: false,
    dueFrom,
    between: (from, until) => Math.max(0, until - from),
    move: (due, amount) => due + amount,
  };
}
