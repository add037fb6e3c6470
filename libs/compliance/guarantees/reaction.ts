import type { ClockRule } from '../clock.js';

/** From the report to the first confirmation of receipt that reached the customer and did not bounce. */
export const reaction: ClockRule = (ticket, terms) => ({
  start: ticket.report,
  stop: ticket.firstAcknowledgement(terms.readings.acknowledgedBy),
});
