import type { Readings } from '#contract';
import { type Decimal, decimal } from './decimal.js';
import { MINUTE } from './logged-work.js';

const HALF_HOUR = 30 * MINUTE;

/**
 * How many started half hours each piece of work is charged with: for itself or, by the other reading, as what it adds
 * to the started half hours of its ticket's work before it (terms, sections 6 and 8).
 *
 * @param durations milliseconds, of one ticket's work in order of start
 */
export function startedHalfHours(
  durations: readonly number[],
  reading: Readings['startedHalfHours'],
): number[] {
  if (reading === 'per-entry') return durations.map(halfHoursStarted);
  let soFar = 0;
  return durations.map((duration) => {
    const before = halfHoursStarted(soFar);
    soFar += duration;
    return halfHoursStarted(soFar) - before;
  });
}

/** What half hours cost, not rounded. */
export function priceOfHalfHours(halfHours: number, hourlyRate: Decimal, priceLevel: Decimal): Decimal {
  return decimal(halfHours).times('0.5').times(hourlyRate).times(priceLevel);
}

function halfHoursStarted(duration: number): number {
  return Math.ceil(duration / HALF_HOUR);
}
