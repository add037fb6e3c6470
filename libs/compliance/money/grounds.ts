import { paidService } from '#contract';
import { type Instant, parseInstant } from '#facts';
import type { TicketEventData } from '#ticket';
import type { KnownFact } from '../known-facts.js';
import type { TicketMoment, TicketRecord } from '../ticket-record.js';
import { MINUTE } from './logged-work.js';

export type PaidReason = TicketEventData<'TicketEscalatedToPaid'>['reason'];

/** What a charge lacks, so that it counts 0 (terms, section 6); no promise and no charge holds for a voided ticket. */
export type MissingGround =
  | 'ticket-voided'
  | 'no-written-agreement'
  | 'fault-finding-within-free-minutes'
  | 'caused-by-supplier'
  | 'no-earlier-warning';

export interface Grounds {
  /** Why it is paid work: that of the newest agreement before it began, else of the first escalation. */
  readonly reason: PaidReason | null;
  /** When that agreement was reached. */
  readonly agreedAt: Instant | null;
  /** Empty where the charge is founded. */
  readonly missing: readonly MissingGround[];
  /** Nobody has said whose fault it was: charged, and shown. */
  readonly causeNotStated: boolean;
  /** What was looked at. */
  readonly facts: readonly KnownFact[];
}

/**
 * The ground of paid work that began at an instant.
 *
 * @param warning that the customer had been given that further questions on the topic are charged
 */
export function groundsOf(ticket: TicketRecord, startedAt: Instant, warning?: KnownFact): Grounds {
  const agreed = agreementBefore(ticket, startedAt);
  const escalation = agreed ?? ticket.first('TicketEscalatedToPaid');
  const reason = escalation?.data.reason ?? null;
  const isFaultFinding = reason === 'fault-finding-over-15-minutes';
  const isRepeated = reason === 'repeated-question';
  const finding = isFaultFinding ? faultFindingBefore(ticket, startedAt) : [];
  const causeStated = isFaultFinding ? newestCause(ticket) : undefined;
  const cause = causeStated?.data.cause;
  const minutesWereFree = durationBefore(finding, startedAt) <= paidService.freeMinutes * MINUTE;
  const missing: readonly [MissingGround, boolean][] = [
    ['ticket-voided', ticket.isVoided],
    ['no-written-agreement', !agreed],
    ['fault-finding-within-free-minutes', isFaultFinding && minutesWereFree],
    ['caused-by-supplier', cause === 'supplier'],
    ['no-earlier-warning', isRepeated && !warning],
  ];
  const facts = [escalation, ...finding, causeStated, isRepeated && warning, ticket.first('TicketVoided')];
  return {
    reason,
    agreedAt: escalation ? parseInstant(escalation.data.agreement.agreedAt) : null,
    missing: missing.filter(([, isMissing]) => isMissing).map(([ground]) => ground),
    causeNotStated: isFaultFinding && cause === undefined,
    facts: [...new Set(facts)].filter((fact) => fact !== undefined && fact !== false),
  };
}

/** The newest written agreement at or before an instant, of equals the later in order; agreements count as stated. */
function agreementBefore(
  ticket: TicketRecord,
  instant: Instant,
): TicketMoment<'TicketEscalatedToPaid'> | undefined {
  const agreedAt = ({ data }: TicketMoment<'TicketEscalatedToPaid'>): Instant =>
    parseInstant(data.agreement.agreedAt);
  return ticket
    .all('TicketEscalatedToPaid')
    .filter((escalation) => agreedAt(escalation) <= instant)
    .toSorted((a, b) => agreedAt(a) - agreedAt(b))
    .at(-1);
}

type RemoteWorkMoment = TicketMoment<'RemoteWorkLogged'>;

/** Logged fault finding that had begun by an instant: paid work cannot be its own ground. */
function faultFindingBefore(ticket: TicketRecord, instant: Instant): readonly RemoteWorkMoment[] {
  return ticket
    .all('RemoteWorkLogged')
    .filter(({ data }) => data.activity === 'fault-finding' && parseInstant(data.startedAt) < instant);
}

/** Milliseconds that had passed by an instant. */
function durationBefore(work: readonly RemoteWorkMoment[], instant: Instant): number {
  return work
    .map(({ data }) => Math.min(parseInstant(data.endedAt), instant) - parseInstant(data.startedAt))
    .reduce((sum, duration) => sum + Math.max(0, duration), 0);
}

/** The newest statement of whose fault it was, also after the paid work. */
function newestCause(ticket: TicketRecord): RemoteWorkMoment | undefined {
  return ticket.all('RemoteWorkLogged').findLast(({ data }) => data.cause !== undefined);
}
