import { type Instant, parseInstant } from '#facts';
import type { KnownFact } from '../known-facts.js';
import type { TicketRecord } from '../ticket-record.js';

/** Milliseconds. */
export const MINUTE = 60_000;

/** Work that took time, as it was logged. */
export interface LoggedWork {
  readonly fact: KnownFact;
  /** The ticket that it was done for; none for a check of the exchange. */
  readonly ticket?: TicketRecord | undefined;
  readonly startedAt: Instant;
  /** In milliseconds. */
  readonly duration: number;
}

interface Interval {
  readonly startedAt: string;
  readonly endedAt: string;
}

/** A logged interval counts as stated (judging, "Which events count", 3); one that ends before it begins took no time. */
export function loggedWork(fact: KnownFact, interval: Interval, ticket?: TicketRecord): LoggedWork {
  const startedAt = parseInstant(interval.startedAt);
  return { fact, ticket, startedAt, duration: Math.max(0, parseInstant(interval.endedAt) - startedAt) };
}

export function isPaid({ fact }: LoggedWork): boolean {
  return fact.type === 'PaidWorkLogged';
}

/** In order of start; what began at the same instant stays in the order given. */
export function inOrderOfStart<Work extends { readonly startedAt: Instant }>(work: readonly Work[]): Work[] {
  return work.toSorted((a, b) => a.startedAt - b.startedAt);
}

/** Milliseconds. */
export function totalDuration(work: readonly LoggedWork[]): number {
  return work.reduce((sum, { duration }) => sum + duration, 0);
}
