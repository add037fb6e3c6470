import type { ClockRule } from '../clock.js';
import { earliest } from '../ticket-view.js';

/**
 * From the report until the fault no longer hurts the customer. Where remote work cannot solve it, or the hardware
 * is to blame, another promise takes over; a question has no such promise.
 */
export const remoteResolution: ClockRule = (ticket) => {
  if (!ticket.wasEverFaultOrChange) return undefined;
  const kind = ticket.newestKind;
  return {
    start: ticket.report,
    stop: earliest(ticket.first('FaultNeutralised'), ticket.first('TicketResolved')),
    supersededBy:
      kind === 'fault' ? earliest(ticket.first('RemoteResolutionRuledOut'), ticket.warrantyClaim) : undefined,
    groundLostBy: kind === 'question' ? ticket.report : undefined,
  };
};
