import { z } from 'zod';
import { formatInstant, type Instant } from './instant.js';
import { SlaError } from './sla-error.js';

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

/** @throws SlaError `IN_THE_FUTURE` where it is later than the clocks of two people may differ */
export function checkNotFuture(field: string, occurredAt: Instant, now: Instant): void {
  if (occurredAt <= now + FUTURE_TOLERANCE) return;
  const instants = { occurredAt: formatInstant(occurredAt), now: formatInstant(now) };
  throw new SlaError('IN_THE_FUTURE', { field, ...instants });
}

/** One person stays one person in other letters. */
export function isSamePerson(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

/** @throws SlaError `SAME_PERSON` where one person makes and approves; histories may leave out both */
export function checkTwoPeople(by: unknown, approvedBy: unknown): void {
  if (typeof by !== 'string' || typeof approvedBy !== 'string') return;
  if (isSamePerson(by, approvedBy)) throw new SlaError('SAME_PERSON', { field: 'approvedBy', approvedBy });
}

/**
 * What holds for corrections and retractions, whatever they are about.
 *
 * @param isRecorded whether the stream has an event of an id
 * @throws SlaError `SAME_PERSON`, `UNKNOWN_EVENT`
 */
export function checkAboutAnother(
  by: unknown,
  { approvedBy, eventId }: { readonly approvedBy?: unknown; readonly eventId?: unknown },
  isRecorded: (eventId: string) => boolean,
): void {
  checkTwoPeople(by, approvedBy);
  if (typeof eventId === 'string' && isRecorded(eventId)) return;
  throw new SlaError('UNKNOWN_EVENT', { field: 'eventId', value: eventId });
}

function folded(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}
