import type { ClockRule } from '../clock.js';

/** From the report until the ticket is resolved for good: a reopening takes the resolution back. */
export const finalResolution: ClockRule = (ticket) => {
  if (!ticket.wasEverFaultOrChange) return undefined;
  return {
    start: ticket.report,
    stop: ticket.resolutionThatHolds,
    groundLostBy: ticket.newestKind === 'question' ? ticket.report : undefined,
  };
};
