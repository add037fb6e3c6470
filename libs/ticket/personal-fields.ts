import { correctionPersonalFields } from '#facts';
import type { TicketEventType } from './events.js';

/**
 * What is personal in the events of a ticket, and therefore sealed: addresses, and text that anybody may have written
 * anything into. What judging needs stays open (kinds, topics, channels, message ids, instants), and so do pointers to
 * published material and messages (`reference`), devices, and the supplier's own people (`technician`, `approvedBy`,
 * `correctedBy`), who answer for what they did also when the customer is forgotten.
 */
export const ticketPersonalFields: Partial<Record<TicketEventType, readonly string[]>> = {
  TicketReported: ['subject'],
  TicketClassified: ['reason'],
  TicketAcknowledged: ['recipient'],
  // What a mail server says, often with the address.
  AcknowledgementBounced: ['reason'],
  CustomerAwaited: ['reason'],
  CustomerResponded: ['reason'],
  WorkExcused: ['evidence'],
  RemoteResolutionRuledOut: ['reason'],
  // A carrier shows the consignee to whoever knows the number.
  ReplacementShipped: ['trackingNumber'],
  ReplacementDelivered: ['proof'],
  AdjustmentRequested: ['what'],
  ReplacementAdjusted: ['what'],
  TechnicianRequested: ['by'],
  TechnicianRequestWithdrawn: ['by'],
  // Where somebody's voice can be heard.
  TicketEscalatedToPaid: ['callRecording'],
  TicketResolved: ['summary'],
  TicketReopened: ['reason'],
  ...correctionPersonalFields,
};
