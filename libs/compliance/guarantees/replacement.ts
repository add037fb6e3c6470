import type { ClockRule } from '../clock.js';
import { earliest } from '../ticket-view.js';

/** From the warranty claim until a replacement is shipped, or until whatever else the terms accept in its place. */
export const replacement: ClockRule = (ticket, terms) => {
  const claim = ticket.warrantyClaim;
  if (!claim) return undefined;
  const start = terms.readings.replacementStarts === 'reported' ? ticket.report : claim;
  const accepted = terms.guarantees.replacement?.stoppedBy ?? [];
  return {
    start,
    stop: earliest(
      accepted.includes('ReplacementShipped') ? ticket.first('ReplacementShipped') : undefined,
      accepted.includes('TechnicianDispatched')
        ? ticket.firstSince('TechnicianDispatched', start.occurredAt)
        : undefined,
    ),
  };
};
