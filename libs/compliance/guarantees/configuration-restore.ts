import type { ClockRule } from '../clock.js';

/** From the delivery of a replacement until it carries the configuration of the last valid backup. */
export const configurationRestore: ClockRule = (ticket) => {
  const delivered = ticket.first('ReplacementDelivered');
  return delivered && { start: delivered, stop: ticket.first('ConfigurationRestored') };
};
