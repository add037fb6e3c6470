import type { ClockRule } from '../clock.js';
import { earliest } from '../ticket-view.js';

/** From the moment when a technician is needed until one departs. */
export const technicianDispatch: ClockRule = (ticket, terms) => {
  const ruledOut = ticket.first('RemoteResolutionRuledOut');
  const requested = ticket.first('TechnicianRequested');
  const need = earliest(ruledOut, requested);
  if (!need) return undefined;
  const start = terms.readings.technicianDispatchStarts === 'reported' ? ticket.report : need;
  const since = start.occurredAt;
  return {
    start,
    stop: ticket.firstSince('TechnicianDispatched', since),
    // A customer who asked for a technician keeps the promise, whatever the hardware turns out to be.
    supersededBy: requested ? undefined : ticket.warrantyClaim,
    groundLostBy: earliest(
      ticket.firstSince('TicketResolved', since),
      // A need that remote work cannot meet does not end because a request is withdrawn.
      ruledOut ? undefined : ticket.firstSince('TechnicianRequestWithdrawn', since),
    ),
  };
};
