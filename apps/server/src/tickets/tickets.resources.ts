import { type TicketCommandName, ticketCommands, ticketShapes } from '#ticket';
import { commandRequest } from '../http/command-request.js';
import type { CommandRoute } from '../http/command-routes.js';

/** Where each command about a ticket is posted: `/api/v1/tickets/{ticketId}/{resource}`. */
export const ticketResources = {
  ClassifyTicket: 'classifications',
  AcknowledgeTicket: 'acknowledgements',
  BounceAcknowledgement: 'bounces',
  AwaitCustomer: 'customer-waits',
  RecordCustomerResponse: 'customer-responses',
  LogRemoteWork: 'remote-work',
  RuleOutRemoteResolution: 'ruled-out-remote-resolutions',
  NeutraliseFault: 'neutralisations',
  ConfirmHardwareFault: 'hardware-faults',
  ShipReplacement: 'shipments',
  DeliverReplacement: 'deliveries',
  RestoreConfiguration: 'restorations',
  RequestAdjustment: 'adjustment-requests',
  AdjustReplacement: 'adjustments',
  ReceiveFaultyPiece: 'faulty-pieces',
  RequestTechnician: 'technician-requests',
  WithdrawTechnicianRequest: 'technician-request-withdrawals',
  DispatchTechnician: 'dispatches',
  RecordTechnicianArrival: 'arrivals',
  LogOnSiteWork: 'on-site-work',
  LogTravel: 'travel',
  GiveAdvice: 'advice',
  EscalateToPaid: 'escalations',
  LogPaidWork: 'paid-work',
  ResolveTicket: 'resolution',
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
