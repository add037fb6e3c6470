import { isWithin, type Scope } from '#access';
import type { Verdict } from '#compliance';
import { ledgerZone } from '#contract';
import type { Fact } from '#facts';
import type { Asked } from './asked.js';
import { listedTicket } from './ticket-list.js';
import type { ListedTicket } from './ticket-request.js';
import { type KnownTicket, knownFactsOf, ticketOf } from './tickets.js';
import { verdictsOfTickets } from './verdicts.js';
import { zoneOfTicket } from './zone-of-ticket.js';

/** All that is shown of one ticket. */
export interface TicketInFull {
  readonly ticket: KnownTicket;
  /** Nothing where it was not reported, or not known, by then. */
  readonly seen: ListedTicket | undefined;
  /** IANA name of the zone in which its times are read. */
  readonly timezone: string;
  /** As known by then, without what is personal. */
  readonly facts: readonly Fact[];
  readonly verdicts: readonly Verdict[];
}

/** Nothing where there is no such ticket for whoever asks. */
export async function ticketInFull(
  asked: Asked,
  ticketId: string,
  scope: Scope,
): Promise<TicketInFull | undefined> {
  const ticket = await ticketOf(asked, ticketId);
  if (!ticket || !isWithin(scope, ticket.customerId)) return undefined;
  const seen = await listedTicket(asked, ticketId);
  return {
    ticket,
    seen,
    timezone: seen ? zoneOfTicket(asked, seen) : ledgerZone(),
    facts: await knownFactsOf(asked, ticketId, asked.asOf),
    verdicts: await verdictsOfTickets(asked, [ticketId]),
  };
}
