import type { GuaranteeId } from '#contract';
import { formatInstant, type Instant } from '#facts';
import { type Outcome, outcomeOf } from '../clock.js';
import { movedDue } from '../due.js';
import type { Finding, TicketSubject } from '../ticket-judgement.js';
import { instantOrNull, type Verdict } from '../verdict.js';

/** What the outcome of one promise of a ticket turns on, as instants: never the outcome, which time alone can change. */
export interface Moment {
  readonly guarantee: GuaranteeId;
  readonly startedAt: Instant;
  /** `null` where the promise has no due instant. */
  readonly dueAt: Instant | null;
  /** Where it would be due if nothing had been excused; `null` where nothing that was excused could matter. */
  readonly dueUnexcused: Instant | null;
  readonly stoppedAt: Instant | null;
  readonly supersededAt: Instant | null;
  readonly groundLostAt: Instant | null;
  readonly binding: boolean;
  /** Only of `sla-first`. */
  readonly overtakenBy: readonly string[] | null;
  readonly calendarId: string | null;
  readonly calendarVersion: number | null;
}

/** The moments of one ticket, as all facts known so far tell them. They hold as of the newest fact and ever after. */
export interface TicketMoments {
  readonly ticketId: string;
  readonly customerId: string;
  readonly contractId: string | null;
  /**
   * Its moments would not hold for ever, or could not be found at all: then it has none but that of `sla-first`, and is
   * judged whenever it is asked about.
   */
  readonly isJudgedAnew: boolean;
  readonly voidedAt: Instant | null;
  readonly termsId: string | null;
  readonly termsVersion: number | null;
  /** By guarantee. */
  readonly moments: readonly Moment[];
}

/**
 * True where a promise's due instant depends on the instant asked about: the customer is awaited under terms that let this
 * pause a clock.
 */
function movesWithTime({ counted }: Finding): boolean {
  return counted?.interruptions.pausedSince !== undefined;
}

/** Keeps of a finding what does not change with time. */
function momentOf(finding: Finding): Moment {
  const { clock, counted, calendar } = finding;
  return {
    guarantee: finding.guarantee,
    startedAt: finding.startedAt,
    dueAt: finding.dueAt,
    dueUnexcused:
      counted && counted.interruptions.excused.length > 0
        ? movedDue(counted.measure, counted.from, counted.interruptions.paused).dueAt
        : null,
    stoppedAt: finding.stoppedAt ?? null,
    supersededAt: clock?.supersededBy?.occurredAt ?? null,
    groundLostAt: clock?.groundLostBy?.occurredAt ?? null,
    binding: finding.binding ?? true,
    overtakenBy: finding.overtakenBy ?? null,
    calendarId: calendar?.id ?? null,
    calendarVersion: calendar?.version ?? null,
  };
}

/** @param findings by guarantee; nothing where they could not be found */
export function ticketMoments(
  { ticket, contract }: TicketSubject,
  findings: readonly Finding[] | undefined,
): TicketMoments {
  const isJudgedAnew = findings === undefined || findings.some(movesWithTime);
  const held = isJudgedAnew ? findings?.filter(({ guarantee }) => guarantee === 'sla-first') : findings;
  return {
    ticketId: ticket.ticketId,
    customerId: ticket.customerId,
    contractId: contract?.contractId ?? null,
    isJudgedAnew,
    voidedAt: ticket.first('TicketVoided')?.occurredAt ?? null,
    termsId: contract?.terms.id ?? null,
    termsVersion: contract?.terms.version ?? null,
    moments: (held ?? []).map(momentOf),
  };
}

/** The outcome as of an instant that is no earlier than any fact; of a ticket that was not voided. */
export function outcomeAt(moment: Moment, asOf: Instant): Outcome {
  return outcomeDue(moment, moment.dueAt, asOf);
}

function outcomeDue(moment: Moment, dueAt: Instant | null, asOf: Instant): Outcome {
  const { guarantee, stoppedAt } = moment;
  if (guarantee === 'sla-first') {
    if (moment.overtakenBy !== null && moment.overtakenBy.length > 0) return 'breached';
    return stoppedAt === null ? 'running' : 'met';
  }
  return outcomeOf({
    // What was promised for the moment at which it begins is decided then, also where that lies ahead.
    asOf: isDecidedAtStart(guarantee) ? Infinity : asOf,
    dueAt,
    stoppedAt: stoppedAt ?? undefined,
    supersededAt: moment.supersededAt ?? undefined,
    groundLostAt: moment.groundLostAt ?? undefined,
  });
}

/** Consent and warning have to be there when paid work begins or the question comes. */
export function isDecidedAtStart(guarantee: GuaranteeId): boolean {
  return guarantee === 'paid-consent' || guarantee === 'repeat-warning';
}

/** The rows of a ticket as of an instant that is no earlier than any fact: those that `judge` gives for it. */
export function verdictsAt(ticket: TicketMoments, asOf: Instant): Verdict[] {
  return ticket.moments.map((moment) => verdictAt(ticket, moment, asOf));
}

function verdictAt(ticket: TicketMoments, moment: Moment, asOf: Instant): Verdict {
  const outcome = ticket.voidedAt === null ? outcomeAt(moment, asOf) : 'not-applicable';
  const { dueUnexcused } = moment;
  return {
    ticketId: ticket.ticketId,
    customerId: ticket.customerId,
    guarantee: moment.guarantee,
    outcome,
    startedAt: formatInstant(moment.startedAt),
    dueAt: instantOrNull(moment.dueAt),
    stoppedAt: instantOrNull(moment.stoppedAt),
    excused: outcome === 'met' && dueUnexcused !== null && outcomeDue(moment, dueUnexcused, asOf) !== 'met',
    binding: moment.binding,
    ...(moment.overtakenBy !== null && { overtakenBy: moment.overtakenBy }),
    termsId: ticket.termsId,
    termsVersion: ticket.termsVersion,
    calendarId: moment.calendarId,
    calendarVersion: moment.calendarVersion,
  };
}
