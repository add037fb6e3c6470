import { monthFrom, monthsBetween } from '../shared/months.js';

/** So many months until the one given, the latest first. */
export function monthsUntil(month: string, count: number): string[] {
  return monthsBetween(monthFrom(month, 1 - count), month).reverse();
}

export function isMonth(text: string | undefined): text is string {
  return text !== undefined && /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);
}
