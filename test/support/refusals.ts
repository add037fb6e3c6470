import { CONFIRMATION, REPORT } from './event-store-thread.js';

/** Something posted: where, what, and by whom. */
export type Posted = readonly [path: string, body: object, person?: string];

/** How each refusal of the deciders comes about on Friday, 27 March 2026, at 15:31 in Bratislava. */
export interface Refusal {
  readonly given: readonly Posted[];
  readonly when: Posted;
  readonly status: number;
  readonly field: string;
}

const EARLY = '2026-03-27T09:00:00+01:00';
const LATE = '2026-03-27T12:00:00+01:00';

const reported: Posted = ['tickets', { ticketId: 'T1', occurredAt: EARLY, data: REPORT }];
const PROPOSALS = 'tickets/T1/change-proposals';
const voiding = { changeId: 'void-1', type: 'TicketVoided', occurredAt: EARLY, change: { reason: 'spam' } };
const proposed: Posted = [PROPOSALS, { data: voiding }, 'eva'];
const approved: Posted = [`${PROPOSALS}/void-1/approval`, {}, 'ivan'];
const work = { startedAt: LATE, endedAt: EARLY, technician: 'tech-1' };

/** Posted to the ticket at noon, after its report. */
function atNoon(resource: string, data: object): Posted {
  return [`tickets/T1/${resource}`, { occurredAt: LATE, data }];
}

const shipment = { carrier: 'courier', trackingNumber: 'TN-1', serialNumber: 'SN-2' };

export const REFUSALS: Readonly<Record<string, Refusal>> = {
  TICKET_ALREADY_REPORTED: { given: [reported], when: reported, status: 409, field: 'ticketId' },
  TICKET_NOT_REPORTED: {
    given: [],
    when: atNoon('acknowledgements', CONFIRMATION),
    status: 404,
    field: 'ticketId',
  },
  BEFORE_REPORT: {
    given: [reported],
    when: ['tickets/T1/acknowledgements', { occurredAt: '2026-03-27T08:00:00+01:00', data: CONFIRMATION }],
    status: 422,
    field: 'occurredAt',
  },
  IN_THE_FUTURE: {
    given: [reported],
    when: ['tickets/T1/acknowledgements', { occurredAt: '2026-03-27T16:00:00+01:00', data: CONFIRMATION }],
    status: 422,
    field: 'occurredAt',
  },
  NOT_SHIPPED: {
    given: [reported],
    when: atNoon('deliveries', { proof: 'signature' }),
    status: 422,
    field: 'occurredAt',
  },
  NO_HARDWARE_FAULT: {
    given: [reported],
    when: atNoon('shipments', shipment),
    status: 422,
    field: 'occurredAt',
  },
  NOT_DELIVERED: { given: [reported], when: atNoon('restorations', {}), status: 422, field: 'occurredAt' },
  END_BEFORE_START: { given: [reported], when: atNoon('on-site-work', work), status: 422, field: 'endedAt' },
  NOT_ESCALATED: {
    given: [reported],
    when: atNoon('paid-work', { startedAt: EARLY, endedAt: LATE, technician: 'tech-1', where: 'remote' }),
    status: 422,
    field: 'ticketId',
  },
  NOT_RESOLVED: {
    given: [reported],
    when: atNoon('reopenings', { reason: 'Silent again' }),
    status: 422,
    field: 'occurredAt',
  },
  TICKET_VOIDED: {
    given: [reported, proposed, approved],
    when: atNoon('advice', { reference: 'FAQ 7' }),
    status: 422,
    field: 'occurredAt',
  },
  SAME_PERSON: {
    given: [reported, proposed],
    when: [`${PROPOSALS}/void-1/approval`, {}, 'eva'],
    status: 422,
    field: 'approvedBy',
  },
  UNKNOWN_EVENT: {
    given: [reported],
    when: [
      PROPOSALS,
      { data: { type: 'FactRetracted', change: { eventId: 'none', reason: 'wrong' } } },
      'eva',
    ],
    status: 422,
    field: 'eventId',
  },
  CHANGE_ALREADY_PROPOSED: { given: [reported, proposed], when: proposed, status: 409, field: 'changeId' },
  CHANGE_ALREADY_DECIDED: {
    given: [reported, proposed, approved],
    when: approved,
    status: 409,
    field: 'changeId',
  },
  UNKNOWN_CHANGE: { given: [reported], when: approved, status: 404, field: 'changeId' },
  NOT_THE_PROPOSER: {
    given: [reported, proposed],
    when: [`${PROPOSALS}/void-1/withdrawal`, {}, 'ivan'],
    status: 403,
    field: 'changeId',
  },
};
