import { knownHistory, type KnownFact } from '#compliance';
import { byCodeUnit } from '#facts';
import { factsOfTickets, PAGE, pagesOf } from '../projecting/ticket-facts.js';
import { seeTicket } from '../projecting/ticket-row.js';
import type { Asked } from './asked.js';
import { type AgreedTerms, agreedTermsIn } from './agreed-terms.js';
import { ticketsOfCustomers } from './history.js';

const CUSTOMER = 'customer-';

/** Where it stands who somebody is: a name is for the store alone. */
export interface Registration {
  readonly customerId: string;
  /** In their stream, of the newest event that says it; nothing where none does. */
  readonly revision: number | undefined;
}

/** A customer as far as the views know them. */
export interface KnownCustomer {
  readonly customerId: string;
  /** Newest of their stream. */
  readonly revision: number;
  readonly contracts: readonly AgreedTerms[];
  /** Reported, not voided, and not resolved or reopened since. */
  readonly openTickets: number;
}

/** Every customer of whom anything is known, by id: one exists if any of their events does. */
export function registrationsOf(asked: Asked): Registration[] {
  return [...streamsOfCustomers(asked)]
    .map(([customerId, facts]) => {
      const registered = facts.findLast(({ type }) => type === 'CustomerRegistered');
      return { customerId, revision: registered?.revision };
    })
    .sort((a, b) => byCodeUnit(a.customerId, b.customerId));
}

/** Those of some customers who are known, in the order given. */
export async function customersKnown(asked: Asked, wanted: readonly string[]): Promise<KnownCustomer[]> {
  const streams = streamsOfCustomers(asked);
  const ids = wanted.filter((customerId) => streams.has(customerId));
  const open = await openTicketsOf(asked, ids);
  return ids.map((customerId) => {
    const facts = streams.get(customerId) ?? [];
    return {
      customerId,
      revision: facts.reduce((newest, { revision }) => Math.max(newest, revision), 0),
      contracts: agreedTermsIn(facts),
      openTickets: open.get(customerId) ?? 0,
    };
  });
}

/** What stands in each customer's stream and is known, in the order in which it happened. */
function streamsOfCustomers({ shared, asOf, asKnownAt }: Asked): Map<string, KnownFact[]> {
  const { facts } = knownHistory(shared, { asOf, asKnownAt });
  const ofCustomers = facts.filter(({ stream }) => stream.startsWith(CUSTOMER));
  return Map.groupBy(ofCustomers, ({ stream }) => stream.slice(CUSTOMER.length));
}

async function openTicketsOf(
  asked: Asked,
  customers: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (customers.length === 0) return new Map();
  return asked.isOfNow ? openOfNow(asked, customers) : openThen(asked, new Set(customers));
}

async function openOfNow({ database }: Asked, customers: readonly string[]): Promise<Map<string, number>> {
  const rows = await database
    .selectFrom('tickets')
    .select(['customer_id', ({ fn }) => fn.countAll<number>().as('open')])
    .where('customer_id', 'in', customers)
    .where('reported_at', 'is not', null)
    .where('resolved_at', 'is', null)
    .where('voided_at', 'is', null)
    .groupBy('customer_id')
    .execute();
  return new Map(rows.map(({ customer_id, open }) => [customer_id ?? '', open]));
}

async function openThen(asked: Asked, customers: ReadonlySet<string>): Promise<Map<string, number>> {
  const { database, history, asOf, asKnownAt = Infinity } = asked;
  const counts = new Map<string, number>();
  for (const page of pagesOf(await ticketsOfCustomers(database, [...customers]), PAGE)) {
    for (const [ticketId, facts] of await factsOfTickets(database, page)) {
      const known = facts.filter(({ recordedAt }) => recordedAt <= asKnownAt);
      const { row } = seeTicket(history.pieces, ticketId, known, asOf);
      const customerId = row.customer_id ?? '';
      if (row.resolved_at !== null || row.voided_at !== null || !customers.has(customerId)) continue;
      counts.set(customerId, (counts.get(customerId) ?? 0) + 1);
    }
  }
  return counts;
}
