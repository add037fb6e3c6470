import {
  firstServed,
  LATE_AFTER,
  servedUnder,
  type TicketRecord,
  type TicketSubject,
  type WorldInPieces,
} from '#compliance';
import { type Fact, type Instant, isInstant, parseInstant } from '#facts';
import type { TicketRow } from '../tables/rows.js';

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
  const ticket = world.ticket(ticketId, facts);
  const subject = ticket && world.isJudgeable ? world.subject(ticket, now) : undefined;
  const changes = world.changesOf(facts);
  const instants = [...facts.flatMap(instantsOf), ...changes.flatMap(movedTo)];
  const row: TicketRow = {
    ticket_id: ticketId,
    ...reported(ticket),
    ...served(subject),
    revision: facts.at(-1)?.revision ?? 0,
    is_judged_anew: ticket && !subject ? 1 : 0,
    has_remote_work: facts.some(isRemoteWork) ? 1 : 0,
    earliest: instants.reduce((least, each) => Math.min(least, each), Infinity),
    latest: instants.reduce((most, each) => Math.max(most, each), -Infinity),
    is_late: facts.some(({ occurredAt, recordedAt }) => recordedAt - occurredAt > LATE_AFTER) ? 1 : 0,
    is_corrected: changes.length > 0 ? 1 : 0,
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

/** When anything about a fact may have happened. Work may have begun before whatever else is known of a ticket. */
function instantsOf({ occurredAt, data }: Fact): Instant[] {
  const { startedAt } = (data ?? {}) as { startedAt?: unknown };
  return typeof startedAt === 'string' && isInstant(startedAt)
    ? [occurredAt, parseInstant(startedAt)]
    : [occurredAt];
}

function movedTo({ type, data }: Fact): Instant[] {
  return type === 'OccurrenceCorrected' ? [parseInstant((data as { occurredAt: string }).occurredAt)] : [];
}

function isRemoteWork({ type }: Fact): boolean {
  return type === 'RemoteWorkLogged' || type === 'PaidWorkLogged';
}
