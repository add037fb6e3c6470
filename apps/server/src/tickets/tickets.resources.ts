import { type TicketCommandName, ticketCommands, ticketShapes } from '#ticket';
import { commandRequest } from '../http/command-request.js';
import type { CommandRoute } from '../http/command-routes.js';

/** Where each command about a ticket is posted: `/api/v1/tickets/{ticketId}/{resource}`. */
export const ticketResources = {
  /** It turned out to be of another kind; promises follow the newest one, from the report on. */
  ClassifyTicket: 'classifications',
  /** The confirmation of receipt reached the customer, which is what stops the clock of the reaction. */
  AcknowledgeTicket: 'acknowledgements',
  /** The confirmation of that `messageId` came back: the clock of the reaction runs again, from its start. */
  BounceAcknowledgement: 'bounces',
  /** The supplier waits for the customer; that pauses only clocks whose terms say so. */
  AwaitCustomer: 'customer-waits',
  /** The customer answered. */
  RecordCustomerResponse: 'customer-responses',
  /** Somebody worked on it from afar. */
  LogRemoteWork: 'remote-work',
  /** Remote work cannot solve it. */
  RuleOutRemoteResolution: 'ruled-out-remote-resolutions',
  /** The fault no longer hurts the customer. */
  NeutraliseFault: 'neutralisations',
  /** A piece is faulty, which opens the warranty claim. */
  ConfirmHardwareFault: 'hardware-faults',
  /** A replacement is on its way, set up from the last valid backup, without waiting for the faulty piece. */
  ShipReplacement: 'shipments',
  /** The replacement arrived. */
  DeliverReplacement: 'deliveries',
  /** The replacement has the customer's configuration. */
  RestoreConfiguration: 'restorations',
  /** The customer asked for a change to the replacement, after delivery. */
  RequestAdjustment: 'adjustment-requests',
  /** That change was made. */
  AdjustReplacement: 'adjustments',
  /** The faulty piece came back. */
  ReceiveFaultyPiece: 'faulty-pieces',
  /** Somebody asked for a technician on site. */
  RequestTechnician: 'technician-requests',
  /** No technician is needed any more. */
  WithdrawTechnicianRequest: 'technician-request-withdrawals',
  /** The technician departed. */
  DispatchTechnician: 'dispatches',
  /** The technician arrived. */
  RecordTechnicianArrival: 'arrivals',
  /** Somebody worked on it on site. */
  LogOnSiteWork: 'on-site-work',
  /** Somebody travelled for it. */
  LogTravel: 'travel',
  /** The customer was pointed to a manual, a list of answers or a forum. */
  GiveAdvice: 'advice',
  /** Free or included work turns into paid work, by an agreement. */
  EscalateToPaid: 'escalations',
  /** Somebody worked on it for money; needs an escalation before. */
  LogPaidWork: 'paid-work',
  /** It is solved. */
  ResolveTicket: 'resolution',
  /** It was not solved after all. */
  ReopenTicket: 'reopenings',
} as const satisfies Partial<Record<TicketCommandName, string>>;

export type DirectTicketCommandName = keyof typeof ticketResources;

/** A route for each of them, with a request class made from the shape of its event. */
export const ticketRoutes: readonly CommandRoute<DirectTicketCommandName>[] = Object.entries(
  ticketResources,
).map(([command, resource]) => {
  const name = command as DirectTicketCommandName;
  const request = commandRequest(name, ticketShapes[ticketCommands[name]]);
  return { name, path: `:ticketId/${resource}`, request, role: 'agent' };
});
