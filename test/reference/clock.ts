import {
  afterOpenTime,
  type Calendar,
  closingTimeAfter,
  endOfWorkingDay,
  type Interval,
  localDate,
  openTime,
  plusDays,
} from './calendar.js';
import type { Counting } from './terms.js';

const HOUR = 3_600_000;

export type Outcome = 'met' | 'breached' | 'running' | 'superseded' | 'not-applicable';

/** A clock, and what has happened to it by the instant asked about. */
export interface Clock {
  readonly start: number;
  readonly stop: number | null;
  readonly supersededAt?: number | undefined;
  readonly groundLostAt?: number | undefined;
}

export interface Measure {
  readonly counting: Counting;
  /** What the promise counts by; elapsed hours need none. */
  readonly calendar: Calendar | null;
}

/** The due instant before anything moves it. */
function plainDue(start: number, { counting, calendar }: Measure): number {
  if (counting.by === 'elapsed-hours') return start + counting.hours * HOUR;
  if (calendar === null) throw new Error('This promise counts by a calendar.');
  if (counting.by === 'service-hours') return afterOpenTime(calendar, start, counting.hours * HOUR);
  if (counting.by === 'working-days') return closingTimeAfter(calendar, localDate(start), counting.days);
  return endOfWorkingDay(calendar, plusDays(localDate(start), 7 * counting.weeks));
}

/** So many repetitions are done one by one. */
const PATIENCE = 20;

/**
 * The due instant as moved by the excused intervals between the start and itself, until nothing changes.
 *
 * A millisecond of excuse before the due instant moves it by one into the rest of that excuse, and so on to its end:
 * after some patience the end is gone to at once. Inside an excuse every bit of what counts is added again, so what
 * has once been moved while in it cannot come to rest before its end.
 */
export function dueInstant(start: number, measure: Measure, excuses: readonly Interval[]): number {
  const { counting, calendar } = measure;
  const byOpenTime = counting.by === 'service-hours' || counting.by === 'working-days';
  const plain = plainDue(start, measure);
  let due = plain;
  for (let repetition = 0; ; repetition += 1) {
    let excused = 0;
    for (const [from, until] of merged(excuses)) {
      const part: Interval = [Math.max(from, start), Math.min(until, due)];
      if (part[0] >= part[1]) continue;
      excused += byOpenTime && calendar !== null ? openTime(calendar, part) : part[1] - part[0];
    }
    const moved = byOpenTime && calendar !== null ? afterOpenTime(calendar, plain, excused) : plain + excused;
    if (moved === due) return due;
    const here = merged(excuses).find(([from, until]) => from <= due && due < until);
    due = here !== undefined && repetition > PATIENCE ? Math.max(moved, here[1]) : moved;
  }
}

function merged(intervals: readonly Interval[]): Interval[] {
  const result: Interval[] = [];
  for (const [from, until] of [...intervals].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last !== undefined && from <= last[1]) {
      result[result.length - 1] = [last[0], Math.max(last[1], until)];
    } else {
      result.push([from, until]);
    }
  }
  return result;
}

/** The verdict in the order of the rules; what concerns a voided ticket is said elsewhere. */
export function outcomeOf({ stop, supersededAt, groundLostAt }: Clock, due: number, asOf: number): Outcome {
  const isStoppedBy = (instant: number) => stop !== null && stop <= instant;
  if (supersededAt !== undefined && supersededAt <= due && !isStoppedBy(supersededAt)) return 'superseded';
  if (groundLostAt !== undefined && groundLostAt <= due && !isStoppedBy(groundLostAt)) {
    return 'not-applicable';
  }
  if (stop !== null) return stop <= due ? 'met' : 'breached';
  return asOf > due ? 'breached' : 'running';
}
