import { type CompiledCalendar, localDay, wallClock } from '#calendar';
import type { GuaranteeId } from '#contract';
import { type Instant, parseInstant } from '#facts';
import type { ContractVersion } from '../contracts.js';
import type { KnownFact } from '../known-facts.js';

/** A promise that a ticket's facts call for, and the instant that puts it into its month. */
export interface TicketDuty {
  readonly guarantee: GuaranteeId;
  readonly start: Instant;
}

const NOON = 12 * 3_600_000;

/**
 * What has to be judged about a ticket, read from its facts and from the tables of terms (section 4) and judging ("Rows
 * of a ticket"), and from nothing that judges: a check of the judge.
 *
 * @param facts what is known of the ticket, in the order in which it happened; its report is among them
 * @param contract the one in force at the report
 */
export function ticketDuties(facts: readonly KnownFact[], contract?: ContractVersion): TicketDuty[] {
  const report = facts.find(({ type }) => type === 'TicketReported');
  if (!report) return [];
  const duties = [...dutiesToAnybody(facts, report)];
  if (contract) {
    const promised: Partial<Record<GuaranteeId, unknown>> = contract.terms.guarantees;
    const all = [...dutiesUnderContract(facts, report, contract)];
    duties.push(...all.filter(({ guarantee }) => promised[guarantee]));
  }
  return duties;
}

/** With and without contract. */
function* dutiesToAnybody(facts: readonly KnownFact[], report: KnownFact): Generator<TicketDuty> {
  const paid = facts.filter(({ type }) => type === 'PaidWorkLogged');
  if (paid.length > 0) {
    const starts = paid.map(({ data }) => parseInstant((data as { startedAt: string }).startedAt));
    yield { guarantee: 'paid-consent', start: Math.min(...starts) };
  }
  if (facts.some(({ type, data }) => type === 'TicketEscalatedToPaid' && isRepeated(data))) {
    yield { guarantee: 'repeat-warning', start: report.occurredAt };
  }
}

function* dutiesUnderContract(
  facts: readonly KnownFact[],
  report: KnownFact,
  { terms: { readings } }: ContractVersion,
): Generator<TicketDuty> {
  const reported = report.occurredAt;
  yield { guarantee: 'reaction', start: reported };
  yield { guarantee: 'sla-first', start: reported };
  if (kindsIn(facts).some((kind) => kind !== 'question')) {
    yield { guarantee: 'remote-resolution', start: reported };
    yield { guarantee: 'final-resolution', start: reported };
  }
  const needed = facts.find(({ type }) => NEEDS_TECHNICIAN.has(type));
  if (needed) {
    const start = readings.technicianDispatchStarts === 'reported' ? reported : needed.occurredAt;
    yield { guarantee: 'technician-dispatch', start };
  }
  const claim = facts.find(isWarrantyClaim);
  if (claim) {
    const start = readings.replacementStarts === 'reported' ? reported : claim.occurredAt;
    yield { guarantee: 'replacement', start };
  }
  const delivered = facts.find(({ type }) => type === 'ReplacementDelivered');
  if (!delivered) return;
  yield { guarantee: 'configuration-restore', start: delivered.occurredAt };
  if (facts.some(({ type }) => type === 'AdjustmentRequested')) {
    yield { guarantee: 'replacement-adjustment', start: delivered.occurredAt };
  }
}

/** What else `same-day-departure` needs to know. */
interface Morning {
  readonly zone: CompiledCalendar;
  /** Since when a technician is needed, and until when one has to depart: the row of `technician-dispatch`. */
  readonly start: Instant;
  readonly due: Instant;
}

/**
 * Whether departure the same day was a target: a fault, reported and in need of a technician on the same morning, and the
 * promise of a technician neither superseded nor without ground. Only when that one was due is taken from its row.
 */
export function callsForSameDay(facts: readonly KnownFact[], { zone, start, due }: Morning): boolean {
  const report = facts.find(({ type }) => type === 'TicketReported');
  if (!report || kindsIn(facts).at(-1) !== 'fault') return false;
  if (localDay(zone, report.occurredAt) !== localDay(zone, start)) return false;
  if (wallClock(zone, report.occurredAt) >= NOON || wallClock(zone, start) >= NOON) return false;
  const departed = facts.find(
    ({ type, occurredAt }) => type === 'TechnicianDispatched' && occurredAt >= start,
  );
  return !facts.some(
    (fact) =>
      endsNeed(fact, facts, start) &&
      fact.occurredAt <= due &&
      (departed === undefined || departed.occurredAt > fact.occurredAt),
  );
}

const NEEDS_TECHNICIAN = new Set(['RemoteResolutionRuledOut', 'TechnicianRequested']);

/** Whether a fact supersedes the promise of a technician, or takes its ground. */
function endsNeed(fact: KnownFact, facts: readonly KnownFact[], start: Instant): boolean {
  const has = (wanted: string): boolean => facts.some(({ type }) => type === wanted);
  if (isWarrantyClaim(fact)) return !has('TechnicianRequested');
  if (fact.occurredAt < start) return false;
  if (fact.type === 'TicketResolved') return true;
  return fact.type === 'TechnicianRequestWithdrawn' && !has('RemoteResolutionRuledOut');
}

/** Every kind that the ticket has been of, the newest one last. */
export function kindsIn(facts: readonly KnownFact[]): string[] {
  const kinds = (wanted: string): string[] =>
    facts.filter(({ type }) => type === wanted).map(({ data }) => (data as { kind: string }).kind);
  return [...kinds('TicketReported').slice(0, 1), ...kinds('TicketClassified')];
}

function isWarrantyClaim({ type, data }: KnownFact): boolean {
  return type === 'HardwareFaultConfirmed' && (data as { underWarranty: boolean }).underWarranty;
}

function isRepeated(data: unknown): boolean {
  return (data as { reason: string }).reason === 'repeated-question';
}
