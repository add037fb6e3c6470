import { nextOpening, type Span } from '#calendar';
import type { CalendarBook, Terms, TimedGuarantee } from '#contract';
import { type Instant, SlaError } from '#facts';
import type { Measure } from './measure.js';

const NONE: readonly Span[] = [];

/** A due instant, and the parts of the interruptions that moved it there. */
export interface MovedDue {
  readonly dueAt: Instant;
  readonly uninterrupted: Instant;
  readonly lost: readonly Span[];
}

/**
 * The due instant of a clock, moved by what interrupted it. Only what lies between the start and the due instant as
 * moved counts. No repetition is needed: once a part of a span lies before the due instant, moving by that part uncovers
 * more of the same span, until all of it counts; and a span that begins at or after the due instant never counts.
 *
 * @param spans merged and in order
 */
export function movedDue(measure: Measure, start: Instant, spans: readonly Span[]): MovedDue {
  const uninterrupted = measure.dueFrom(start);
  if (spans.length === 0) return { dueAt: uninterrupted, uninterrupted, lost: NONE };
  let dueAt = uninterrupted;
  let amount = 0;
  const lost: Span[] = [];
  for (const { from, until } of spans) {
    const begins = Math.max(from, start);
    if (begins >= dueAt || until <= begins) continue;
    if (measure.between(begins, Math.min(until, dueAt)) === 0) continue;
    lost.push({ from: begins, until });
    amount += measure.between(begins, until);
    dueAt = measure.move(uninterrupted, amount);
  }
  return { dueAt, uninterrupted, lost };
}

/**
 * When a clock starts to count: at once, or, where the terms say *receipt at next opening*, when service hours next
 * open. The fact's own instant stays what the verdict shows.
 *
 * @throws SlaError `NO_OPENING_TIME` with `calendarId` where they never do
 */
export function countingStart(
  promise: TimedGuarantee,
  terms: Terms,
  calendars: CalendarBook,
  start: Instant,
): Instant {
  if (!promise.receiptAtNextOpening) return start;
  const opening = nextOpening(calendars.inForce(terms.serviceHoursCalendar, start), start);
  if (opening === null) throw new SlaError('NO_OPENING_TIME', { calendarId: terms.serviceHoursCalendar });
  return opening;
}
