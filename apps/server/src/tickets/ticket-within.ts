import { isWithin, type Scope } from '#access';
import { SlaError } from '#facts';
import type { KnownTicket, LedgerViews } from '#projection';

/**
 * A ticket that somebody may see. Somebody else's does not exist for a customer.
 *
 * @throws SlaError `UNKNOWN_TICKET`
 */
export async function ticketWithin(views: LedgerViews, ticketId: string, scope: Scope): Promise<KnownTicket> {
  const ticket = await views.ticket(ticketId);
  if (!ticket || !isWithin(scope, ticket.customerId)) throw new SlaError('UNKNOWN_TICKET', { ticketId });
  return ticket;
}
