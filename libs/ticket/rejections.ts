import { SlaError } from '#facts';

/** Why a well-formed command can be refused (design: events, "Rules for accepting a command"); nothing else is. */
export const ticketRejections = [
  /** A second report of the same ticket. */
  'TICKET_ALREADY_REPORTED',
  /** Any event on a ticket that was never reported. */
  'TICKET_NOT_REPORTED',
  /** It happened before the ticket was reported. */
  'BEFORE_REPORT',
  /** It happens later than a minute from now. */
  'IN_THE_FUTURE',
  /** A delivery before any shipment. */
  'NOT_SHIPPED',
  /** A shipment without a confirmed hardware fault. */
  'NO_HARDWARE_FAULT',
  /** A configuration restored without a delivered replacement. */
  'NOT_DELIVERED',
  /** A stretch of time that ends before it begins. */
  'END_BEFORE_START',
  /** Paid work without any recorded escalation. */
  'NOT_ESCALATED',
  /** A ticket reopened that was not resolved. */
  'NOT_RESOLVED',
  /** Work on a voided ticket. */
  'TICKET_VOIDED',
  /** A correction or retraction that one person makes and approves. */
  'SAME_PERSON',
  /** A correction or retraction of an event that the ticket does not have. */
  'UNKNOWN_EVENT',
] as const;

export type TicketRejection = (typeof ticketRejections)[number];

/** Refuses a command: nothing is written. `field` is the one that would have to be different. */
export function refuse(
  code: TicketRejection,
  data: Readonly<Record<string, unknown>> & { field: string },
): never {
  throw new SlaError(code, data);
}
