import type { Role } from '#access';
import { SlaError } from '#facts';
import type { TicketCommandName } from '#ticket';

/** Where each command about a ticket is posted: `/api/v1/tickets/{ticketId}/{resource}`. */
export const ticketResources = {
  ClassifyTicket: 'classifications',
  AcknowledgeTicket: 'acknowledgements',
  BounceAcknowledgement: 'bounces',
  AwaitCustomer: 'customer-waits',
  RecordCustomerResponse: 'customer-responses',
  ExcuseWork: 'excuses',
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
  VoidTicket: 'voiding',
  CorrectOccurrence: 'corrections',
  RetractFact: 'retractions',
  ProposeChange: 'change-proposals',
  RefuseChange: 'change-refusals',
} as const satisfies Record<Exclude<TicketCommandName, 'ReportTicket'>, string>;

/** What only those may record who approve. */
export const ticketApprovals: Readonly<Record<string, readonly Role[]>> = {
  [ticketResources.ExcuseWork]: ['manager'],
  [ticketResources.VoidTicket]: ['manager'],
  [ticketResources.CorrectOccurrence]: ['manager'],
  [ticketResources.RetractFact]: ['manager'],
};

const commandNames = new Map(
  Object.entries(ticketResources).map(([name, resource]) => [resource as string, name]),
);

/** @throws SlaError `UNKNOWN_RESOURCE` */
export function ticketCommandNamed(resource: string): TicketCommandName {
  const name = commandNames.get(resource);
  if (name === undefined) throw new SlaError('UNKNOWN_RESOURCE', { resource });
  return name as TicketCommandName;
}
