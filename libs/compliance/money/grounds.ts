import { paidService } from '#contract';
import { type Instant, parseInstant } from '#facts';
import type { TicketEventData } from '#ticket';
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
  /** Empty where the charge is founded. */
  readonly missing: readonly MissingGround[];
  /** Nobody has said whose fault it was: charged, and shown. */
  readonly causeNotStated: boolean;
}

/**
 * The ground of paid work that began at an instant.
 *
 * @param warned whether the customer had been warned that further questions on the topic are charged
 */
export function groundsOf(ticket: TicketRecord, startedAt: Instant, warned: boolean): Grounds {
  const agreed = agreementBefore(ticket, startedAt);
  const reason = (agreed ?? ticket.first('TicketEscalatedToPaid'))?.data.reason ?? null;
  const isFaultFinding = reason === 'fault-finding-over-15-minutes';
  const cause = isFaultFinding ? causeOf(ticket) : undefined;
  const minutesWereFree = faultFindingBefore(ticket, startedAt) <= paidService.freeMinutes * MINUTE;
  const missing: readonly [MissingGround, boolean][] = [
    ['ticket-voided', ticket.isVoided],
    ['no-written-agreement', !agreed],
    ['fault-finding-within-free-minutes', isFaultFinding && minutesWereFree],
    ['caused-by-supplier', cause === 'supplier'],
    ['no-earlier-warning', reason === 'repeated-question' && !warned],
  ];
  return {
    reason,
    missing: missing.filter(([, isMissing]) => isMissing).map(([ground]) => ground),
    causeNotStated: isFaultFinding && cause === undefined,
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

/** Milliseconds of logged fault finding that had passed by an instant: paid work cannot be its own ground. */
function faultFindingBefore(ticket: TicketRecord, instant: Instant): number {
  return ticket
    .all('RemoteWorkLogged')
    .filter(({ data }) => data.activity === 'fault-finding')
    .map(({ data }) => Math.min(parseInstant(data.endedAt), instant) - parseInstant(data.startedAt))
    .reduce((sum, duration) => sum + Math.max(0, duration), 0);
}

/** The newest that anybody has stated, also after the paid work. */
function causeOf(ticket: TicketRecord): 'supplier' | 'customer' | undefined {
  return ticket.all('RemoteWorkLogged').findLast(({ data }) => data.cause !== undefined)?.data.cause;
}
