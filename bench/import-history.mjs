// Made-up histories to import: tickets that overlap, as they do in a year of work; the same ones every time.
import { formatInstant } from '../dist/libs/facts/index.js';
import { seededRandom } from './calendar-measure.mjs';

const CUSTOMERS = 200;
const MINUTE = 60_000;
const BEGINNING = Date.UTC(2025, 6, 1);
/** A ticket begins so often, and lasts about two days: hundreds are open at a time. */
const EVERY = 4 * MINUTE;
const LASTS = 2 * 24 * 60 * MINUTE;

/** The lines of a history: customers with their contracts, then tickets of eight facts each, by when they happened. */
export function* linesOf(name, tickets) {
  const random = seededRandom(tickets);
  for (let customer = 0; customer < CUSTOMERS; customer += 1) yield* linesOfCustomer(`${name}-c${customer}`);
  let open = [];
  for (let ticket = 0; ticket < tickets; ticket += 1) {
    const began = BEGINNING + ticket * EVERY;
    open.push(
      ...factsOfTicket(`${name}-${ticket}`, `${name}-c${Math.floor(random() * CUSTOMERS)}`, began, random),
    );
    if (ticket % 100 !== 99) continue;
    open.sort((a, b) => a.at - b.at);
    const next = open.findIndex(({ at }) => at > began);
    yield* open.splice(0, next < 0 ? open.length : next).map(line);
  }
  yield* open.sort((a, b) => a.at - b.at).map(line);
}

function* linesOfCustomer(id) {
  const stream = `customer-${id}`;
  const at = BEGINNING - LASTS;
  yield line({
    stream,
    type: 'CustomerRegistered',
    at,
    data: { name: `Customer ${id}`, email: `it@${id}.example` },
  });
  const contract = { contractId: `k-${id}`, termsId: 'variant-2', termsVersion: 1, from: '2025-06-15' };
  yield line({ stream, type: 'ContractSigned', at, data: contract });
}

function factsOfTicket(id, customerId, began, random) {
  const until = (part) => formatInstant(began + part * LASTS);
  const worked = (part) => ({ startedAt: until(part - 0.05), endedAt: until(part), technician: 'eva' });
  const facts = [
    [
      'TicketReported',
      { customerId, channel: 'phone', kind: 'fault', subject: 'No dial tone since this morning' },
    ],
    ['TicketAcknowledged', { channel: 'email', recipient: 'it@customer.example', delivery: 'delivered' }],
    ['RemoteWorkLogged', { ...worked(0.3), activity: 'fault-finding' }],
    ['CustomerAwaited', { reason: 'Asked for the number of the handset that does not ring' }],
    ['CustomerResponded', { reason: 'It is the one at the reception' }],
    ['RemoteWorkLogged', { ...worked(0.7), activity: 'remote-management' }],
    ['FaultNeutralised', { by: 'remote' }],
    ['TicketResolved', { summary: 'The handset had lost its registration; registered it again by the menu' }],
  ];
  const length = 0.8 + random() * 0.4;
  return facts.map(([type, data], number) => {
    return { stream: `ticket-${id}`, type, at: began + Math.round((number / 7) * LASTS * length), data };
  });
}

function line({ stream, type, at, data }) {
  const times = { occurredAt: formatInstant(at), recordedAt: formatInstant(at + MINUTE) };
  return `${JSON.stringify({ stream, type, ...times, data })}\n`;
}
