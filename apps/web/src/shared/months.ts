import { wallClockOf } from './zone.js';

/** The local month of an instant, `yyyy-mm`. */
export function monthOf(instant: string | number): string {
  return wallClockOf(instant).day.slice(0, 7);
}

/** So many months before it, or after it. */
export function monthFrom(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}

/** Both ends included. */
export function monthsBetween(from: string, until: string): string[] {
  const months: string[] = [];
  for (let month = from; month <= until && months.length < 120; month = monthFrom(month, 1))
    months.push(month);
  return months;
}
