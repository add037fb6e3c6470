import { z } from 'zod';
import { epochInstant, identifier, type Instant } from '#facts';
import type { TicketEventData, TicketEventType } from './events.js';

/** What can be asked of a ticket, and the event that is recorded when it is accepted: one command per event. */
export const ticketCommands = {
  ReportTicket: 'TicketReported',
  ClassifyTicket: 'TicketClassified',
  AcknowledgeTicket: 'TicketAcknowledged',
  BounceAcknowledgement: 'AcknowledgementBounced',
  AwaitCustomer: 'CustomerAwaited',
  RecordCustomerResponse: 'CustomerResponded',
  ExcuseWork: 'WorkExcused',
  LogRemoteWork: 'RemoteWorkLogged',
  RuleOutRemoteResolution: 'RemoteResolutionRuledOut',
  NeutraliseFault: 'FaultNeutralised',
  ConfirmHardwareFault: 'HardwareFaultConfirmed',
  ShipReplacement: 'ReplacementShipped',
  DeliverReplacement: 'ReplacementDelivered',
  RestoreConfiguration: 'ConfigurationRestored',
  RequestAdjustment: 'AdjustmentRequested',
  AdjustReplacement: 'ReplacementAdjusted',
  ReceiveFaultyPiece: 'FaultyPieceReceived',
  RequestTechnician: 'TechnicianRequested',
  WithdrawTechnicianRequest: 'TechnicianRequestWithdrawn',
  DispatchTechnician: 'TechnicianDispatched',
  RecordTechnicianArrival: 'TechnicianArrived',
  LogOnSiteWork: 'OnSiteWorkLogged',
  LogTravel: 'TravelLogged',
  GiveAdvice: 'AdviceGiven',
  EscalateToPaid: 'TicketEscalatedToPaid',
  LogPaidWork: 'PaidWorkLogged',
  ResolveTicket: 'TicketResolved',
  ReopenTicket: 'TicketReopened',
  VoidTicket: 'TicketVoided',
  CorrectOccurrence: 'OccurrenceCorrected',
  RetractFact: 'FactRetracted',
  ProposeChange: 'ChangeProposed',
  RefuseChange: 'ChangeRefused',
} as const satisfies Record<string, TicketEventType>;

export type TicketCommandName = keyof typeof ticketCommands;

/** A command of one name, with the data that its event will carry. */
export interface TicketCommandOf<Name extends TicketCommandName> {
  readonly name: Name;
  readonly ticketId: string;
  /** When it happened, as the reporter says. */
  readonly occurredAt: Instant;
  readonly data: TicketEventData<(typeof ticketCommands)[Name]>;
}

export type TicketCommand = { [Name in TicketCommandName]: TicketCommandOf<Name> }[TicketCommandName];

/** The shape of what stands around a command's data. */
export const ticketCommandShape = z.looseObject({
  ticketId: identifier,
  occurredAt: epochInstant,
});
