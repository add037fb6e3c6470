import type { TimedGuaranteeId } from '#contract';
import type { Instant } from '#facts';
import { type Clock, type ClockRule, instantsOf, outcomeOf } from './clock.js';
import { countingStart, movedDue } from './due.js';
import { interruptionsOf, merged } from './interruptions.js';
import { measureOf } from './measure.js';
import type { TicketRecord } from './ticket-record.js';
import type { Finding, TicketUnderContract } from './ticket-judgement.js';
import type { CountedTime } from './verdict.js';
import { configurationRestore } from './guarantees/configuration-restore.js';
import { finalResolution } from './guarantees/final-resolution.js';
import { reaction } from './guarantees/reaction.js';
import { remoteResolution } from './guarantees/remote-resolution.js';
import { replacement } from './guarantees/replacement.js';
import { replacementAdjustment } from './guarantees/replacement-adjustment.js';
import { technicianDispatch } from './guarantees/technician-dispatch.js';

/** The promises that are a clock with an amount of time; each file says when its clock starts and stops. */
export const CLOCK_RULES: Readonly<Record<TimedGuaranteeId, ClockRule>> = {
  'configuration-restore': configurationRestore,
  'final-resolution': finalResolution,
  reaction,
  'remote-resolution': remoteResolution,
  replacement,
  'replacement-adjustment': replacementAdjustment,
  'technician-dispatch': technicianDispatch,
};

/** The verdict on one promise of a ticket; nothing where the terms do not promise it or its clock never started. */
export function judgeClock(guarantee: TimedGuaranteeId, subject: TicketUnderContract): Finding | undefined {
  const { ticket, contract, asOf } = subject;
  const promise = contract.terms.guarantees[guarantee];
  const clock = promise && CLOCK_RULES[guarantee](ticket, contract.terms);
  if (!clock) return undefined;
  const counted = countTime(guarantee, clock, subject);
  return {
    guarantee,
    clause: promise.clause,
    outcome: outcomeOf(instantsOf(clock, counted.dueAt, asOf)),
    startedAt: clock.start.occurredAt,
    dueAt: counted.dueAt,
    stoppedAt: clock.stop?.occurredAt,
    excused: !isMetWithoutExcuses(clock, counted, asOf),
    binding: !isTarget(guarantee, ticket),
    calendar: counted.measure.calendar,
    clock,
    counted,
  };
}

function countTime(
  guarantee: TimedGuaranteeId,
  clock: Clock,
  { ticket, contract: { terms }, calendars, asOf }: TicketUnderContract,
): CountedTime {
  const promise = terms.guarantees[guarantee];
  if (!promise) throw new TypeError(`${terms.id} does not promise ${guarantee}`);
  const startedAt = clock.start.occurredAt;
  const measure = measureOf(promise.counting, terms, calendars, startedAt);
  const from = countingStart(promise, terms, calendars, startedAt);
  const interruptions = interruptionsOf(ticket, promise, asOf);
  const { excused, paused } = interruptions;
  const spans = paused.length === 0 ? excused : merged([...excused, ...paused]);
  const { dueAt, uninterrupted, lost } = movedDue(measure, from, spans);
  const { pausedSince } = interruptions;
  const isPaused = pausedSince !== undefined && pausedSince < dueAt && !clock.stop;
  return {
    counting: promise.counting,
    measure,
    from,
    interruptions,
    lost,
    dueWithoutInterruptions: uninterrupted,
    dueAt: isPaused ? null : dueAt,
  };
}

/** The pauses of the terms stay; only what an approver excused is taken away. */
function isMetWithoutExcuses(clock: Clock, counted: CountedTime, asOf: Instant): boolean {
  if (counted.interruptions.excused.length === 0) return true;
  const { dueAt } = movedDue(counted.measure, counted.from, counted.interruptions.paused);
  return outcomeOf(instantsOf(clock, dueAt, asOf)) === 'met';
}

/** Requests for changes have no guarantee of resolution: the same numbers are targets (terms, section 4). */
function isTarget(guarantee: TimedGuaranteeId, ticket: TicketRecord): boolean {
  const isResolution = guarantee === 'remote-resolution' || guarantee === 'final-resolution';
  return isResolution && ticket.newestKind === 'change';
}
