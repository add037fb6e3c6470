import type { Clock, Outcome } from './clock.js';
import type { Interruptions } from './interruptions.js';
import type { KnownFact } from './known-facts.js';
import type { Measure } from './measure.js';
import type { ContractVersion } from './contracts.js';
import type { CompiledCalendar, Span } from '#calendar';
import { formatInstant, type Instant } from '#facts';
import type { Counting, GuaranteeId, Phrase } from '#contract';

/** One row: a promise, and whether it was kept (judging: "What a row carries"; the order of the fields is fixed). */
export interface Verdict {
  readonly ticketId?: string;
  readonly contractId?: string;
  readonly customerId: string;
  /** `yyyy-mm`, for verdicts about a contract's month. */
  readonly month?: string;
  readonly guarantee: GuaranteeId;
  readonly outcome: Outcome;
  readonly startedAt: string;
  readonly dueAt: string | null;
  readonly stoppedAt: string | null;
  readonly excused: boolean;
  readonly binding: boolean;
  readonly overtakenBy?: readonly string[];
  readonly termsId: string | null;
  readonly termsVersion: number | null;
  readonly calendarId: string | null;
  readonly calendarVersion: number | null;
}

/** A verdict together with everything that it was found from, which is what an explanation shows. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly clause: Phrase;
  readonly contract?: ContractVersion | undefined;
  readonly asOf: Instant;
  /** In whose zone people read its times and months: the contract's working-days calendar. */
  readonly zone: CompiledCalendar;
  /** Start, stop and what took the promise's place or ground, as facts; none for a contract's month. */
  readonly clock?: Clock | undefined;
  /** Only for promises that count time. */
  readonly counted?: CountedTime | undefined;
  /** Other facts that the verdict rests on: checks done, tickets that overtook, work logged. */
  readonly evidence: readonly KnownFact[];
  readonly voidedBy?: KnownFact | undefined;
}

/** How the due instant of a clock came about. */
export interface CountedTime {
  readonly counting: Counting;
  readonly measure: Measure;
  /** Differs from the clock's start only under *receipt at next opening*. */
  readonly from: Instant;
  readonly interruptions: Interruptions;
  /** The parts of the interruptions that moved the due instant. */
  readonly lost: readonly Span[];
  readonly dueWithoutInterruptions: Instant;
  readonly dueAt: Instant | null;
}

export function instantOrNull(instant: Instant | null | undefined): string | null {
  return instant === null || instant === undefined ? null : formatInstant(instant);
}
