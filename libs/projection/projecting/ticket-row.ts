import {
  firstServed,
  servedUnder,
  type TicketRecord,
  type TicketSubject,
  type WorldInPieces,
} from '#compliance';
import { type Fact, type Instant, parseInstant } from '#facts';
import type { TicketRow } from '../tables/rows.js';
import { TicketSummary } from './ticket-summary.js';

/** A ticket as far as it can be told without judging it. */
export interface SeenTicket {
  readonly ticket: TicketRecord | undefined;
  /** What it is judged on; nothing where it was not reported, or nothing can be judged. */
  readonly subject: TicketSubject | undefined;
  /** Not judged yet. */
  readonly row: TicketRow;
}

/**
 * @param facts those of its stream, in order
 * @param now no earlier than any fact
 */
export function seeTicket(
  world: WorldInPieces,
  ticketId: string,
  facts: readonly Fact[],
  now: Instant,
): SeenTicket {
  const summary = TicketSummary.of(facts);
  const changes = world.changesOf(facts);
  for (const change of changes) for (const instant of movedTo(change)) summary.reach(instant);
  const { ticket, subject, row } = seePlainTicket(world, { ticketId, facts, summary }, now);
  return { ticket, subject, row: changes.length > 0 ? { ...row, is_corrected: 1 } : row };
}

/** A ticket of whose facts none was corrected or retracted. */
export interface PlainTicket {
  readonly ticketId: string;
  /** Those of its stream that judging needs, as far as it needs them. */
  readonly facts: readonly Fact[];
  readonly summary: TicketSummary;
}

export function seePlainTicket(
  world: WorldInPieces,
  { ticketId, facts, summary }: PlainTicket,
  now: Instant,
): SeenTicket {
  const ticket = world.ticket(ticketId, facts);
  const subject = ticket && world.isJudgeable ? world.subject(ticket, now) : undefined;
  const row: TicketRow = {
    ticket_id: ticketId,
    ...reported(ticket),
    ...served(subject),
    revision: summary.revision,
    is_judged_anew: ticket && !subject ? 1 : 0,
    has_remote_work: summary.hasRemoteWork ? 1 : 0,
    earliest: summary.earliest,
    latest: summary.latest,
    is_late: summary.isLate ? 1 : 0,
    is_corrected: 0,
  };
  return { ticket, subject, row };
}

function reported(
  ticket: TicketRecord | undefined,
): Pick<TicketRow, 'customer_id' | 'kind' | 'reported_at' | 'resolved_at' | 'voided_at'> {
  return {
    customer_id: ticket?.customerId ?? null,
    kind: ticket?.newestKind ?? null,
    reported_at: ticket?.reportedAt ?? null,
    resolved_at: ticket?.resolutionThatHolds?.occurredAt ?? null,
    voided_at: ticket?.first('TicketVoided')?.occurredAt ?? null,
  };
}

type Served = Pick<
  TicketRow,
  'contract_id' | 'terms_id' | 'terms_version' | 'confirmed_at' | 'worked_on_at' | 'served_at'
>;

function served(subject: TicketSubject | undefined): Served {
  const contract = subject?.contract;
  const without = subject && !contract ? firstServed(subject.ticket) : undefined;
  return {
    contract_id: contract?.contractId ?? null,
    terms_id: contract?.terms.id ?? null,
    terms_version: contract?.terms.version ?? null,
    confirmed_at: without?.confirmed?.at ?? null,
    worked_on_at: without?.workedOn?.at ?? null,
    served_at: (subject && contract && servedUnder({ ticket: subject.ticket, contract })?.at) ?? null,
  };
}

function movedTo({ type, data }: Fact): Instant[] {
  return type === 'OccurrenceCorrected' ? [parseInstant((data as { occurredAt: string }).occurredAt)] : [];
}
