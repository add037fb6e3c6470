import type { Terms } from '#contract';
import type { Instant } from '#facts';
import type { KnownFact } from './known-facts.js';
import type { Occurrence, TicketView } from './ticket-view.js';

/** The facts that a promise turns on. */
export interface ClockOf<Found extends Occurrence> {
  readonly start: Found;
  readonly stop?: Found | undefined;
  /** Another promise took this one's place from here on. */
  readonly supersededBy?: Found | undefined;
  /** From here on there was nothing left to promise. */
  readonly groundLostBy?: Found | undefined;
}

export type Clock = ClockOf<KnownFact>;

/** When a promise's clock starts and stops for a ticket; nothing where it never started. */
export type ClockRule = <Found extends Occurrence>(
  ticket: TicketView<Found>,
  terms: Terms,
) => ClockOf<Found> | undefined;

export const OUTCOMES = ['met', 'breached', 'running', 'superseded', 'not-applicable'] as const;
const [MET, BREACHED, RUNNING, SUPERSEDED, NOT_APPLICABLE] = [0, 1, 2, 3, 4];

export type Outcome = (typeof OUTCOMES)[number];

/** What the outcome of a clock depends on, as instants. */
export interface ClockInstants {
  readonly asOf: Instant;
  /** `null` while a pause lasts that the terms allow: then nothing is due yet. */
  readonly dueAt: Instant | null;
  readonly stoppedAt?: Instant | undefined;
  readonly supersededAt?: Instant | undefined;
  readonly groundLostAt?: Instant | undefined;
}

/** What the outcome of a clock depends on, as far as it has happened. */
export function instantsOf(clock: ClockOf<Occurrence>, dueAt: Instant | null, asOf: Instant): ClockInstants {
  return {
    asOf,
    dueAt,
    stoppedAt: clock.stop?.occurredAt,
    supersededAt: clock.supersededBy?.occurredAt,
    groundLostAt: clock.groundLostBy?.occurredAt,
  };
}

/** The verdict on a clock. */
export function outcomeOf({ asOf, dueAt, stoppedAt, supersededAt, groundLostAt }: ClockInstants): Outcome {
  const place = outcomeBy(asOf, dueAt ?? Infinity, stoppedAt ?? Infinity, {
    supersededAt: supersededAt ?? Infinity,
    groundLostAt: groundLostAt ?? Infinity,
  });
  return OUTCOMES[place]!;
}

/** Where a promise may end without having been kept or broken. */
interface Endings {
  readonly supersededAt: Instant;
  readonly groundLostAt: Instant;
}

/**
 * The verdict on a clock, in the order that decides (judging: "Verdict, in this order", 2 to 5), as its place in
 * `OUTCOMES`: a number, so that millions can be counted. What has not happened is at infinity.
 */
export function outcomeBy(asOf: Instant, dueAt: Instant, stoppedAt: Instant, endings: Endings): number {
  if (endsTheClock(endings.supersededAt, dueAt, stoppedAt)) return SUPERSEDED;
  if (endsTheClock(endings.groundLostAt, dueAt, stoppedAt)) return NOT_APPLICABLE;
  if (stoppedAt !== Infinity) return isInTime(stoppedAt, dueAt) ? MET : BREACHED;
  return isInTime(asOf, dueAt) ? RUNNING : BREACHED;
}

/** At or before the due instant is in time, to the millisecond (terms, section 3, rule 5). */
export function isInTime(instant: Instant, dueAt: Instant): boolean {
  return instant <= dueAt;
}

/** It came in time, and the promise had not been kept before it or at the same instant. */
function endsTheClock(endedAt: Instant, dueAt: Instant, stoppedAt: Instant): boolean {
  return isInTime(endedAt, dueAt) && stoppedAt > endedAt;
}
