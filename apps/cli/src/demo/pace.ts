import type { Counting, Terms, TimedGuaranteeId } from '#contract';
import type { Instant } from '#facts';
import type { Random } from './random.js';
import { calendarNamed, HOUR, toTheMinute, workingMinutesLater } from './wall-clock.js';

/** How often the supplier is late. */
const LATE = 0.035;

/** A working day of the office, in minutes. */
const WORKING_DAY = 510;

/** What the supplier takes its time for where nothing is promised. */
const UNPROMISED: Readonly<Partial<Record<TimedGuaranteeId, Counting>>> = {
  reaction: { by: 'service-hours', hours: 7 },
  'remote-resolution': { by: 'working-days', days: 4 },
};
const WITHOUT_HURRY: Counting = { by: 'working-days', days: 5 };

/** How fast the supplier works: mostly as promised, sometimes not. */
export class Pace {
  constructor(
    private readonly random: Random,
    private readonly terms: Terms | undefined,
  ) {}

  /** When something promised, whose clock starts now, gets done. */
  done(guarantee: TimedGuaranteeId, start: Instant): Instant {
    const counting = this.terms?.guarantees[guarantee]?.counting ?? UNPROMISED[guarantee] ?? WITHOUT_HURRY;
    const isLate = this.terms !== undefined && this.random.chance(LATE);
    const share = isLate ? this.random.between(1.05, 1.9) : this.random.between(0.04, 0.9);
    switch (counting.by) {
      case 'service-hours':
        return workingMinutesLater(start, share * counting.hours * 60, this.serviceHours());
      case 'elapsed-hours':
        return toTheMinute(start + share * counting.hours * HOUR);
      default:
        return this.workingDays(start, daysOf(counting), isLate ? share : share * 0.95);
    }
  }

  /** So much later as people who have other things to do as well; at night only where that is promised. */
  soon(start: Instant, least: number, most: number): Instant {
    const hours = this.terms === undefined ? undefined : this.serviceHours();
    return workingMinutesLater(start, this.random.whole(least, most), hours);
  }

  /** Of N working days, N × 8.5 hours of work are never over before the last one ends; a day more always is. */
  private workingDays(start: Instant, days: number, share: number): Instant {
    const minutes = share > 1 ? (days + share) * WORKING_DAY : share * days * WORKING_DAY;
    return workingMinutesLater(start, minutes);
  }

  private serviceHours() {
    return calendarNamed(this.terms?.serviceHoursCalendar ?? 'sk-weekdays-0830-1700');
  }
}

function daysOf(counting: Counting): number {
  if (counting.by === 'weeks') return counting.weeks * 5;
  return counting.by === 'service-hours' || counting.by === 'elapsed-hours' ? 1 : counting.days;
}
