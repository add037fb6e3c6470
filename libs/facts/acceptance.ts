import { z } from 'zod';
import type { Instant } from './instant.js';

/** What every decider asks of a command (design: events, "Rules for accepting a command"). */

/** How far an instant may lie from 1970 at all, in milliseconds (ECMAScript, "Time Values and Time Range"). */
const TIME_RANGE = 8.64e15;

/** How far ahead of our clock that of a reporter may be, in milliseconds. */
const FUTURE_TOLERANCE = 60_000;

/** The shape of an instant as a number. */
export const epochInstant = z.custom<Instant>(
  (value) => Number.isInteger(value) && Math.abs(value as number) <= TIME_RANGE,
  'INVALID_INSTANT',
);

/** Later than the clocks of two people may differ. */
export function isInTheFuture(occurredAt: Instant, now: Instant): boolean {
  return occurredAt > now + FUTURE_TOLERANCE;
}

/** One person stays one person in other letters. */
export function isSamePerson(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

function folded(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}
