import type { ClockRule } from '../clock.js';

/** From the delivery of a replacement until the adjustments that the customer asked for are made. */
export const replacementAdjustment: ClockRule = (ticket) => {
  const delivered = ticket.first('ReplacementDelivered');
  if (!delivered || !ticket.first('AdjustmentRequested')) return undefined;
  return { start: delivered, stop: ticket.first('ReplacementAdjusted') };
};
