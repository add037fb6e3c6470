// A made-up year of a supplier with many customers: the same tickets every time.
import { formatInstant } from '../dist/libs/facts/index.js';
import { seededRandom } from './calendar-measure.mjs';

export const TICKETS = 200_000;
export const CUSTOMERS = 200;
/** These customers, the first ones, have no contract; theirs are the first tickets, one in twenty. */
const WITHOUT_CONTRACT = 10;
const THEIR_TICKETS = TICKETS / 20;

const HOUR = 3_600_000;
const BEGINNING = Date.UTC(2025, 6, 1);
const YEAR = 364 * 24 * HOUR;
/** Everything has happened by then. */
export const AS_OF = BEGINNING + YEAR + 60 * 24 * HOUR;

/** Always the same five, so that every promise has a clock, and one of these for the other three. */
const OTHERS = [
  ['TicketAcknowledged', 'TechnicianDispatched', 'TicketResolved'],
  ['TicketAcknowledged', 'ReplacementShipped', 'TicketResolved'],
  ['TicketAcknowledged', 'ConfigurationRestored', 'ReplacementAdjusted'],
  ['TicketAcknowledged', 'WorkExcused', 'TicketResolved'],
  ['TicketAcknowledged', 'FaultNeutralised', 'ReplacementShipped'],
];

/** What is no ticket's: customers and their contracts. */
export function sharedFacts() {
  const ofCustomer = (customer, type, data) => ({
    id: uuid(customer * 2 + (type === 'ContractSigned' ? 1 : 0)),
    stream: `customer-c${customer}`,
    revision: 0,
    type,
    occurredAt: BEGINNING - 30 * 24 * HOUR,
    recordedAt: BEGINNING - 30 * 24 * HOUR,
    data,
  });
  return Array.from({ length: CUSTOMERS }, (_, customer) => {
    const registered = { name: `Customer ${customer}`, email: 'it@customer.example' };
    const terms = { termsId: `variant-${1 + (customer % 3)}`, termsVersion: 1, from: '2025-06-15' };
    const signed = { contractId: `k${customer}`, ...terms };
    return [
      ofCustomer(customer, 'CustomerRegistered', registered),
      ...(customer < WITHOUT_CONTRACT ? [] : [ofCustomer(customer, 'ContractSigned', signed)]),
    ];
  }).flat();
}

/** The eight facts of one ticket, in the order in which they happened. */
export function factsOfTicket(number) {
  const random = seededRandom(number);
  const isWithout = number < THEIR_TICKETS;
  const customer = isWithout
    ? number % WITHOUT_CONTRACT
    : WITHOUT_CONTRACT + (number % (CUSTOMERS - WITHOUT_CONTRACT));
  const start = BEGINNING + Math.floor(random() * YEAR);
  const wait = (mean) => Math.round(-Math.log(1 - random()) * mean * HOUR);
  const others = OTHERS[Math.floor(random() * OTHERS.length)];
  const types = ['RemoteResolutionRuledOut', 'HardwareFaultConfirmed', ...others];
  const after = types.map((type) => [type, start + wait(MEAN_HOURS[type])]);
  const delivered = start + wait(60);
  after.push(['ReplacementDelivered', delivered], ['AdjustmentRequested', delivered + wait(5)]);
  after.sort((a, b) => a[1] - b[1]);
  const happened = [['TicketReported', start], ...after];
  return happened.map(([type, occurredAt], revision) => ({
    id: uuid(1_000_000 + number * 8 + revision),
    stream: `ticket-t${number}`,
    revision,
    type,
    occurredAt: Math.min(occurredAt, AS_OF),
    recordedAt: Math.min(occurredAt, AS_OF) + 800,
    data: dataOf(type, { number, customer, occurredAt }),
  }));
}

const MEAN_HOURS = {
  RemoteResolutionRuledOut: 6,
  HardwareFaultConfirmed: 12,
  TicketAcknowledged: 1,
  TechnicianDispatched: 20,
  TicketResolved: 120,
  ReplacementShipped: 30,
  ConfigurationRestored: 90,
  ReplacementAdjusted: 120,
  WorkExcused: 40,
  FaultNeutralised: 10,
};

function dataOf(type, { number, customer, occurredAt }) {
  const serialNumber = `SN-${number}`;
  const data = {
    TicketReported: {
      customerId: `c${customer}`,
      channel: 'email',
      kind: number % 10 === 0 ? 'change' : 'fault',
      subject: 'The exchange does not answer calls from outside',
      product: 'exchange',
      serialNumber,
    },
    TicketAcknowledged: {
      channel: 'email',
      recipient: `it@c${customer}.example`,
      messageId: `<${number}@mail.example>`,
      delivery: 'accepted',
    },
    RemoteResolutionRuledOut: { reason: 'The power supply is dead' },
    HardwareFaultConfirmed: { serialNumber, underWarranty: true },
    TechnicianDispatched: { technician: 'eva' },
    ReplacementShipped: { carrier: 'post', trackingNumber: `TN-${number}`, serialNumber },
    ReplacementDelivered: { proof: `delivery note ${number}` },
    ConfigurationRestored: { backupId: `b-${number}` },
    AdjustmentRequested: { what: 'Extensions 21 to 29 ring together' },
    ReplacementAdjusted: { what: 'Extensions 21 to 29 ring together' },
    FaultNeutralised: { by: 'workaround' },
    TicketResolved: { summary: 'Replaced, restored and tested' },
    WorkExcused: {
      from: formatInstant(occurredAt - 3 * HOUR),
      until: formatInstant(occurredAt),
      reason: 'access-denied',
      evidence: 'Nobody opened the door',
      approvedBy: 'manager',
    },
  };
  return data[type];
}

function uuid(number) {
  return `01980000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
}
