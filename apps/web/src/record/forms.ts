import type { Shapes } from '../api/client.js';
import type { paths } from '../api/schema.js';
import {
  choice,
  type FieldsFor,
  instant,
  interval,
  long,
  number,
  optional,
  person,
  text,
  yesNo,
} from './fields.js';

type RouteUnderTicket = keyof paths & `/api/v1/tickets/{ticketId}/${string}`;
type Resource = RouteUnderTicket extends `/api/v1/tickets/{ticketId}/${infer Name}` ? Name : never;

/** Where a fact is posted, and the form for it, which holds every field that the server takes and no other. */
interface Form<Data> {
  readonly resource: Resource;
  readonly fields: FieldsFor<Data>;
}

type Named<Name> = Name extends keyof Shapes
  ? Shapes[Name] extends { data: infer Data }
    ? Data
    : never
  : never;
const form = <Command extends string>(
  resource: Resource,
  fields: FieldsFor<Named<`${Command}Request`>>,
): Form<Named<`${Command}Request`>> => ({ resource, fields });

const kind = choice('fault', 'change', 'question');

/** What an agent can record about a ticket, by the command's name. */
export const ticketForms = {
  AcknowledgeTicket: form<'AcknowledgeTicket'>('acknowledgements', {
    recipient: text,
    channel: choice('email', 'sms'),
    delivery: choice('accepted', 'delivered'),
    messageId: optional(text),
  }),
  BounceAcknowledgement: form<'BounceAcknowledgement'>('bounces', { messageId: text, reason: text }),
  ClassifyTicket: form<'ClassifyTicket'>('classifications', { kind, reason: text, topic: optional(text) }),
  AwaitCustomer: form<'AwaitCustomer'>('customer-waits', { reason: text }),
  RecordCustomerResponse: form<'RecordCustomerResponse'>('customer-responses', { reason: optional(text) }),
  LogRemoteWork: form<'LogRemoteWork'>('remote-work', {
    ...interval,
    activity: choice('remote-management', 'fault-finding', 'advice'),
    cause: optional(choice('', 'supplier', 'customer')),
  }),
  RuleOutRemoteResolution: form<'RuleOutRemoteResolution'>('ruled-out-remote-resolutions', { reason: text }),
  NeutraliseFault: form<'NeutraliseFault'>('neutralisations', {
    by: choice('remote', 'on-site', 'workaround'),
  }),
  ConfirmHardwareFault: form<'ConfirmHardwareFault'>('hardware-faults', {
    serialNumber: text,
    underWarranty: yesNo,
  }),
  ShipReplacement: form<'ShipReplacement'>('shipments', {
    ...{ carrier: text, trackingNumber: text, serialNumber: text },
    backupId: optional(text),
  }),
  DeliverReplacement: form<'DeliverReplacement'>('deliveries', { proof: text }),
  RestoreConfiguration: form<'RestoreConfiguration'>('restorations', { backupId: optional(text) }),
  RequestAdjustment: form<'RequestAdjustment'>('adjustment-requests', { what: text }),
  AdjustReplacement: form<'AdjustReplacement'>('adjustments', { what: text }),
  ReceiveFaultyPiece: form<'ReceiveFaultyPiece'>('faulty-pieces', { serialNumber: text }),
  RequestTechnician: form<'RequestTechnician'>('technician-requests', { by: text }),
  WithdrawTechnicianRequest: form<'WithdrawTechnicianRequest'>('technician-request-withdrawals', {
    by: text,
  }),
  DispatchTechnician: form<'DispatchTechnician'>('dispatches', { technician: person }),
  RecordTechnicianArrival: form<'RecordTechnicianArrival'>('arrivals', { technician: person }),
  LogOnSiteWork: form<'LogOnSiteWork'>('on-site-work', { ...interval }),
  LogTravel: form<'LogTravel'>('travel', { kilometres: number, minutes: number, technician: person }),
  GiveAdvice: form<'GiveAdvice'>('advice', { reference: text }),
  EscalateToPaid: form<'EscalateToPaid'>('escalations', {
    reason: choice(
      ...(['remote-configuration', 'fault-finding-over-15-minutes', 'unrelated-help'] as const),
      ...(['repeated-question', 'allowance-exhausted'] as const),
    ),
    'agreement.channel': choice('email', 'portal'),
    'agreement.agreedAt': instant,
    'agreement.reference': text,
    callRecording: optional(text),
  }),
  LogPaidWork: form<'LogPaidWork'>('paid-work', { ...interval, where: choice('remote', 'on-site') }),
  ResolveTicket: form<'ResolveTicket'>('resolution', { summary: long }),
  ReopenTicket: form<'ReopenTicket'>('reopenings', { reason: text }),
} as const;

export type TicketFormName = keyof typeof ticketForms;

export const reportFields: FieldsFor<Named<'ReportTicketRequest'>> = {
  customerId: { as: 'customer' },
  subject: text,
  kind,
  channel: choice('phone', 'email', 'portal'),
  topic: optional(text),
  product: optional(text),
  serialNumber: optional(text),
};
