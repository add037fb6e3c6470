import { shippedCalendars } from '#calendar';
import { shippedTerms } from '#contract';
import { CONFIRMATION, REPORT } from '../support/event-store-thread.js';

/** Who asks for what: `POST /api/v1/tickets`. What stands in braces is taken from an earlier answer. */
export type Step = readonly [
  who: string,
  route: string,
  body?: object | undefined,
  headers?: Record<string, string>,
];

const EARLY = '2026-03-27T09:00:00+01:00';
const LATE = '2026-03-27T12:00:00+01:00';
const work = { startedAt: EARLY, endedAt: LATE, technician: 'tech-1' };
const { id: _, version: __, ...terms } = shippedTerms()[0]!;
const {
  id: ___,
  version: ____,
  ...calendar
} = shippedCalendars().find(({ id }) => id === 'sk-weekdays-0830-1700')!;

const exceptional = { ...calendar, exceptions: [{ date: '2026-05-02', intervals: [['09:00', '12:00']] }] };

/** Everything that can be recorded about a ticket, in an order in which it can be. */
const ticket: readonly (readonly [resource: string, data: object])[] = [
  ['classifications', { kind: 'fault', reason: 'It is dead' }],
  ['acknowledgements', { ...CONFIRMATION, messageId: 'm1' }],
  ['bounces', { messageId: 'm1', reason: 'No such mailbox' }],
  ['customer-waits', { reason: 'Nobody answers' }],
  ['customer-responses', {}],
  ['remote-work', { ...work, activity: 'fault-finding' }],
  ['ruled-out-remote-resolutions', { reason: 'It is dead' }],
  ['neutralisations', { by: 'workaround' }],
  ['hardware-faults', { serialNumber: 'SN-1', underWarranty: true }],
  ['shipments', { carrier: 'courier', trackingNumber: 'TN-1', serialNumber: 'SN-2' }],
  ['deliveries', { proof: 'signature' }],
  ['restorations', {}],
  ['adjustment-requests', { what: 'Ring longer' }],
  ['adjustments', { what: 'Rings longer' }],
  ['faulty-pieces', { serialNumber: 'SN-1' }],
  ['technician-requests', { by: 'acme' }],
  ['technician-request-withdrawals', { by: 'acme' }],
  ['dispatches', { technician: 'tech-1' }],
  ['arrivals', { technician: 'tech-1' }],
  ['on-site-work', work],
  ['travel', { kilometres: 12.5, minutes: 20, technician: 'tech-1' }],
  ['advice', { reference: 'FAQ 7' }],
  [
    'escalations',
    { reason: 'unrelated-help', agreement: { channel: 'email', agreedAt: EARLY, reference: 'mail 7' } },
  ],
  ['paid-work', { ...work, where: 'remote' }],
  ['resolution', { summary: 'Replaced' }],
  ['reopenings', { reason: 'Silent again' }],
];

const at = (ticketId: string, resource: string, data: object): Step => [
  'agent',
  `POST /api/v1/tickets/${ticketId}/${resource}`,
  { data },
];
const asked = { ...REPORT, kind: 'question', topic: 'voicemail' };

/**
 * A fault from before Epiphany that was written down late, with paid work for a second time; and the same question twice.
 */
const OTHER_TICKETS: readonly Step[] = [
  [
    'agent',
    'POST /api/v1/tickets',
    { ticketId: 'T2', occurredAt: '2026-01-05T09:00:00+01:00', data: REPORT },
  ],
  at('T2', 'remote-work', { ...work, activity: 'remote-management' }),
  at('T2', 'escalations', {
    reason: 'unrelated-help',
    agreement: { channel: 'email', agreedAt: EARLY, reference: 'mail 9' },
  }),
  at('T2', 'paid-work', { ...work, where: 'remote' }),
  ...['T3', 'T4'].map((ticketId): Step => ['agent', 'POST /api/v1/tickets', { ticketId, data: asked }]),
];

const contract = { contractId: 'acme-1', termsId: 'variant-2', termsVersion: 1, from: '2026-01-02' };

const customer: readonly (readonly [resource: string, data: object])[] = [
  ['contracts', contract],
  ['contract-amendments', { ...contract, from: '2026-03-01' }],
  ['price-levels', { priceLevel: '1.1', from: '2026-03-01' }],
  ['pbx-checks', { contractId: 'acme-1', technician: 'tech-1', findings: 'none' }],
  ['backups', { contractId: 'acme-1', backupId: 'b-1' }],
  ['repeat-warnings', { topic: 'queues', ticketId: 'T1', channel: 'email', reference: 'mail 8' }],
  ['contract-endings', { contractId: 'acme-1', on: '2026-12-31', reason: 'moved' }],
];

const excuse = { from: EARLY, until: LATE, reason: 'force-majeure', evidence: 'The street was closed' };
const retracted = { eventId: '{eventId}', reason: 'Entered twice' };

/** A change of each kind of thing, three times: one is refused, one withdrawn, one approved. */
const changes: readonly (readonly [path: string, type: string, change: object])[] = [
  ['tickets/T1', 'WorkExcused', excuse],
  ['customers/acme', 'FactRetracted', retracted],
  ['supplier', 'FactRetracted', retracted],
  ['terms/variant-1', 'TermsPublished', { version: 2, terms }],
  [
    'calendars/sk-weekdays-0830-1700',
    'CalendarPublished',
    { version: 2, calendar: exceptional, reason: 'The law says so' },
  ],
];

function stagesOf([path, type, change]: (typeof changes)[number]): Step[] {
  const at = `/api/v1/${path}/change-proposals`;
  return [
    ...['a', 'b', 'c'].map((changeId): Step => ['agent', `POST ${at}`, { data: { changeId, type, change } }]),
    ['auditor', `GET ${at}/a/effect`],
    ['manager', `POST ${at}/b/refusal`, { data: { reason: 'No' } }],
    ['agent', `POST ${at}/c/withdrawal`, {}],
    ['manager', `POST ${at}/a/approval`, {}],
  ];
}

const registered = { name: 'ACME s.r.o.', email: 'it@acme.example' };
const beginning = '2026-01-02T09:00:00+01:00';

const QUESTIONS: readonly Step[] = [
  ['customer', 'GET /api/v1/tickets/T1/explanations'],
  ['customer', 'GET /api/v1/tickets/T2/explanations'],
  ['customer', 'GET /api/v1/tickets/T1/history'],
  ['customer', 'GET /api/v1/tickets/T1/service-hours?from=2026-03-27T08:00:00Z&until=2026-04-08T08:00:00Z'],
  ['customer', 'GET /api/v1/contracts/acme-1/verdicts'],
  ['customer', 'GET /api/v1/contracts/acme-1/explanations'],
  ['customer', 'GET /api/v1/verdicts?month=2026-03'],
  ['agent', 'GET /api/v1/due'],
  ['manager', 'GET /api/v1/what-if?from=2026-03&until=2026-04&reading=workingDays:rolling'],
  ['auditor', 'GET /api/v1/what-if/flips?from=2026-03&until=2026-04&termsId=variant-3&termsVersion=1'],
  ['auditor', 'GET /api/v1/audit?limit=5'],
  ['customer', 'GET /api/v1/compliance?from=2026-03&until=2026-04'],
  ['agent', 'GET /api/v1/compliance/report?month=2026-03'],
  ['agent', 'GET /api/v1/compliance/report?month=2026-01'],
  ['agent', 'GET /api/v1/customers'],
  ['customer', 'GET /api/v1/customers/acme'],
  ['customer', 'GET /api/v1/customers/acme/account?month=2026-03'],
  ['customer', 'GET /api/v1/customers/acme/advice'],
  ['customer', 'GET /api/v1/terms'],
  ['customer', 'GET /api/v1/terms/variant-2/1'],
  ['customer', 'GET /api/v1/calendars'],
  ['customer', 'GET /api/v1/calendars/sk-weekdays-0830-1700/1'],
];

export const STORY: readonly Step[] = [
  ['nobody', 'GET /health/live'],
  ['nobody', 'GET /health/ready'],
  ['nobody', 'GET /api/openapi.json'],
  ['nobody', 'GET /api/docs'],
  ['nobody', 'GET /api/docs/swagger-ui.css'],
  ['nobody', 'GET /api/v1/sign-in'],
  ['manager', 'POST /api/v1/customers', { customerId: 'acme', occurredAt: beginning, data: registered }],
  ...customer.map(([resource, data]): Step => [
    'manager',
    `POST /api/v1/customers/acme/${resource}`,
    { data },
  ]),
  ['agent', 'POST /api/v1/tickets', { ticketId: 'T1', occurredAt: EARLY, data: REPORT }],
  ...ticket.map(([resource, data]): Step => ['agent', `POST /api/v1/tickets/T1/${resource}`, { data }]),
  ...OTHER_TICKETS,
  ['manager', 'POST /api/v1/supplier/price-lists', { data: { version: 1, prices: {} } }],
  ['agent', 'POST /api/v1/supplier/trainings', { data: { title: 'Queues', participants: 5 } }],
  ['customer', 'GET /api/v1/tickets?sort=id&minPosition={position}'],
  ['auditor', 'GET /api/v1/tickets', undefined, { accept: 'text/csv' }],
  ['auditor', 'GET /api/v1/tickets/T1'],
  ...QUESTIONS,
  ...changes.flatMap(stagesOf),
  ['customer', 'GET /api/v1/calendars/sk-weekdays-0830-1700/2?minPosition={position}'],
  ['auditor', 'GET /api/v1/changes?state=approved'],
  ['administrator', 'POST /api/v1/keys', { holder: 'helpdesk', roles: ['agent'], label: 'the help desk' }],
  ['auditor', 'GET /api/v1/keys'],
  ['administrator', 'DELETE /api/v1/keys/{keyId}'],
  ['auditor', 'GET /api/v1/access-log/2026-03-27'],
  ['customer', 'GET /api/v1/me'],
  ['administrator', 'DELETE /api/v1/users/the-agent/sessions'],
  ['agent', 'DELETE /api/v1/session'],
];
