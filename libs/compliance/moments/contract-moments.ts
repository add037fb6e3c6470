import type { GuaranteeId } from '#contract';
import { formatInstant, type Instant, parseInstant } from '#facts';
import type { Outcome } from '../clock.js';
import type { KnownFact } from '../known-facts.js';
import { startedAt } from '../ticket-record.js';
import { instantOrNull, type Judgement, type Verdict } from '../verdict.js';

/** What the outcome of one promise about a contract's month turns on, as instants. */
export interface MonthMoment {
  readonly customerId: string;
  /** `yyyy-mm` */
  readonly month: string;
  readonly guarantee: GuaranteeId;
  readonly startedAt: Instant;
  readonly dueAt: Instant;
  readonly stoppedAt: Instant | null;
  /** When the first paid work began for which included time was left. */
  readonly chargedTooEarlyAt: Instant | null;
  readonly termsId: string | null;
  readonly termsVersion: number | null;
}

/** The months of one contract that have begun by its newest fact, and those later ones that work was logged for. */
export interface ContractMoments {
  readonly contractId: string;
  /** From here on the months kept do not suffice, for the next one begins. */
  readonly holdsUntil: Instant;
  /** By month. */
  readonly months: readonly MonthMoment[];
}

/** Keeps of a row about a month what does not change with time. */
export function monthMomentOf({ verdict, evidence }: Judgement): MonthMoment {
  const isRemote = verdict.guarantee === 'included-remote';
  const [work] = evidence as readonly (KnownFact & { data: { startedAt: string } })[];
  return {
    customerId: verdict.customerId,
    month: verdict.month ?? '',
    guarantee: verdict.guarantee,
    startedAt: parseInstant(verdict.startedAt),
    dueAt: parseInstant(verdict.dueAt ?? ''),
    stoppedAt: verdict.stoppedAt === null ? null : parseInstant(verdict.stoppedAt),
    chargedTooEarlyAt: isRemote && verdict.outcome === 'breached' && work ? startedAt(work) : null,
    termsId: verdict.termsId,
    termsVersion: verdict.termsVersion,
  };
}

/** The rows of a contract as of an instant that is no earlier than any fact and before `holdsUntil`. */
export function monthVerdictsAt({ contractId, months }: ContractMoments, asOf: Instant): Verdict[] {
  return months.map((moment) => ({
    contractId,
    customerId: moment.customerId,
    month: moment.month,
    guarantee: moment.guarantee,
    outcome: monthOutcomeAt(moment, asOf),
    startedAt: formatInstant(moment.startedAt),
    dueAt: formatInstant(moment.dueAt),
    stoppedAt: instantOrNull(moment.stoppedAt),
    excused: false,
    binding: true,
    termsId: moment.termsId,
    termsVersion: moment.termsVersion,
    calendarId: null,
    calendarVersion: null,
  }));
}

/** Checks are owed until the month ends; included time is kept if the month ends without a charge that came too early. */
export function monthOutcomeAt(moment: MonthMoment, asOf: Instant): Outcome {
  const hasEnded = asOf >= moment.dueAt;
  if (moment.guarantee === 'included-remote') {
    if (moment.chargedTooEarlyAt !== null) return 'breached';
    return hasEnded ? 'met' : 'running';
  }
  if (moment.stoppedAt !== null) return 'met';
  return hasEnded ? 'breached' : 'running';
}
