import { SlaError } from './sla-error.js';

/** A point in time: integer milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

const ISO_WITH_OFFSET =
  /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?:Z|([+-])(\d\d):?(\d\d))$/;

/**
 * Reads an ISO 8601 instant that carries its offset; anything finer than a millisecond is cut off.
 *
 * @throws SlaError `INVALID_INSTANT` where the text is no such instant (no offset, 30 February, 25:00 …)
 */
export function parseInstant(text: string): Instant {
  const instant = instantOrNaN(text);
  if (Number.isNaN(instant)) throw new SlaError('INVALID_INSTANT', { value: text });
  return instant;
}

/** True where `parseInstant` would accept the text. */
export function isInstant(text: string): boolean {
  return !Number.isNaN(instantOrNaN(text));
}

/** As stored and shown to programs: UTC with milliseconds, `2026-03-30T07:00:00.000Z`. */
export function formatInstant(instant: Instant): string {
  return new Date(instant).toISOString();
}

function instantOrNaN(text: string): number {
  const match = ISO_WITH_OFFSET.exec(text);
  if (!match) return NaN;
  const part = (index: number): number => Number(match[index] ?? 0);
  const local = Date.UTC(part(1), part(2) - 1, part(3), part(4), part(5), part(6));
  if (!isPossible(new Date(local), part(1), part(2), part(3), part(4), part(5), part(6))) return NaN;
  if (part(9) > 23 || part(10) > 59) return NaN;
  const milliseconds = Number((match[7] ?? '').padEnd(3, '0').slice(0, 3));
  const offset = (part(9) * 60 + part(10)) * 60_000;
  return local + milliseconds - (match[8] === '-' ? -offset : offset);
}

/** `Date.UTC` rolls 30 February over into March, and reads the years 0 to 99 as 1900 to 1999. */
function isPossible(date: Date, ...[year, month, day, hour, minute, second]: number[]): boolean {
  return (
    date.getUTCFullYear() === year &&
    date.getUTCMonth() + 1 === month &&
    date.getUTCDate() === day &&
    date.getUTCHours() === hour &&
    date.getUTCMinutes() === minute &&
    date.getUTCSeconds() === second
  );
}
