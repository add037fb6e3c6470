import { z } from 'zod';
import { correctionShapes, identifier, instant, text } from '#facts';

/** What can happen to a ticket (design: events, "Ticket events"): a shape for the data of each event type. */
const kind = z.enum(['fault', 'change', 'question']);
const loggedInterval = { startedAt: instant, endedAt: instant, technician: text };
const ticketId = { ticketId: identifier.optional() };
/** Of what one person proposed and another approved. */
const approval = { proposedBy: text.optional(), changeId: identifier.optional() };

const PAID_REASONS = [
  'remote-configuration',
  'fault-finding-over-15-minutes',
  'unrelated-help',
  'repeated-question',
  'allowance-exhausted',
] as const;

export const ticketShapes = {
  TicketReported: z.looseObject({
    ...ticketId,
    customerId: identifier,
    channel: z.enum(['phone', 'email', 'portal']),
    kind,
    subject: text,
    topic: text.optional(),
    product: text.optional(),
    serialNumber: text.optional(),
  }),
  TicketClassified: z.looseObject({ ...ticketId, kind, topic: text.optional(), reason: text }),
  TicketAcknowledged: z.looseObject({
    ...ticketId,
    channel: z.enum(['email', 'sms']),
    recipient: text,
    messageId: text.optional(),
    delivery: z.enum(['delivered', 'accepted']),
  }),
  AcknowledgementBounced: z.looseObject({ ...ticketId, messageId: text, reason: text }),
  CustomerAwaited: z.looseObject({ ...ticketId, reason: text }),
  CustomerResponded: z.looseObject({ ...ticketId, reason: text.optional() }),
  WorkExcused: z.looseObject({
    ...ticketId,
    from: instant,
    until: instant,
    reason: z.enum(['access-denied', 'customer-unreachable', 'force-majeure']),
    evidence: text,
    ...approval,
    approvedBy: text.optional(),
  }),
  RemoteWorkLogged: z.looseObject({
    ...ticketId,
    ...loggedInterval,
    activity: z.enum(['remote-management', 'fault-finding', 'advice']),
    cause: z.enum(['supplier', 'customer']).optional(),
  }),
  RemoteResolutionRuledOut: z.looseObject({ ...ticketId, reason: text }),
  FaultNeutralised: z.looseObject({ ...ticketId, by: z.enum(['remote', 'on-site', 'workaround']) }),
  HardwareFaultConfirmed: z.looseObject({ ...ticketId, serialNumber: text, underWarranty: z.boolean() }),
  ReplacementShipped: z.looseObject({
    ...ticketId,
    carrier: text,
    trackingNumber: text,
    serialNumber: text,
    backupId: text.optional(),
  }),
  ReplacementDelivered: z.looseObject({ ...ticketId, proof: text }),
  ConfigurationRestored: z.looseObject({ ...ticketId, backupId: text.optional() }),
  AdjustmentRequested: z.looseObject({ ...ticketId, what: text }),
  ReplacementAdjusted: z.looseObject({ ...ticketId, what: text }),
  FaultyPieceReceived: z.looseObject({ ...ticketId, serialNumber: text }),
  TechnicianRequested: z.looseObject({ ...ticketId, by: text }),
  TechnicianRequestWithdrawn: z.looseObject({ ...ticketId, by: text }),
  TechnicianDispatched: z.looseObject({ ...ticketId, technician: text }),
  TechnicianArrived: z.looseObject({ ...ticketId, technician: text }),
  OnSiteWorkLogged: z.looseObject({ ...ticketId, ...loggedInterval }),
  TravelLogged: z.looseObject({
    ...ticketId,
    kilometres: z.number().min(0),
    minutes: z.number().min(0),
    technician: text,
  }),
  AdviceGiven: z.looseObject({ ...ticketId, reference: text }),
  TicketEscalatedToPaid: z.looseObject({
    ...ticketId,
    reason: z.enum(PAID_REASONS),
    agreement: z.looseObject({ channel: z.enum(['email', 'portal']), agreedAt: instant, reference: text }),
    callRecording: text.optional(),
  }),
  PaidWorkLogged: z.looseObject({ ...ticketId, ...loggedInterval, where: z.enum(['remote', 'on-site']) }),
  TicketResolved: z.looseObject({ ...ticketId, summary: text }),
  TicketReopened: z.looseObject({ ...ticketId, reason: text }),
  TicketVoided: z.looseObject({
    ...ticketId,
    reason: z.enum(['duplicate', 'spam', 'reported-in-error']),
    ...approval,
    approvedBy: text,
  }),
  ...correctionShapes,
};

export type TicketEventType = keyof typeof ticketShapes;
export type TicketKind = z.infer<typeof kind>;
export const TICKET_KINDS: readonly TicketKind[] = kind.options;
export type TicketEventData<Type extends TicketEventType> = z.infer<(typeof ticketShapes)[Type]>;
