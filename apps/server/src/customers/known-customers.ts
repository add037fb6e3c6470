import { isWithin, type Scope } from '#access';
import { SlaError } from '#facts';
import {
  customersKnown,
  type LedgerViews,
  parseCursor,
  type Registration,
  registrationsOf,
  writeCursor,
} from '#projection';
import type { AskedFor } from '../http/question.request.js';
import type { CustomerNames } from './customer-names.js';
import type { ListCustomers, NamedCustomer } from './customers.queries.js';

/** The customers of whom anything is known, and whom somebody may see. */
export async function knownCustomers(
  views: LedgerViews,
  question: AskedFor,
  scope: Scope,
): Promise<Registration[]> {
  await views.waitFor(question.minPosition);
  const all = await views.ask(question, (asked) => Promise.resolve(registrationsOf(asked)));
  return all.filter(({ customerId }) => isWithin(scope, customerId));
}

/** @throws SlaError `UNKNOWN_CUSTOMER`, also for somebody else's eyes */
export function refuseUnknown(known: readonly Registration[], customerId: string): Registration {
  return known.find((each) => each.customerId === customerId) ?? unknownCustomer(customerId);
}

/** @throws SlaError `UNKNOWN_CUSTOMER` */
export function unknownCustomer(customerId: string): never {
  throw new SlaError('UNKNOWN_CUSTOMER', { field: 'customerId', value: customerId });
}

interface Found {
  readonly page: readonly Registration[];
  readonly next: string | null;
}

/** @throws SlaError `INVALID_CURSOR` */
export async function pageOfCustomers(
  names: CustomerNames,
  known: readonly Registration[],
  { text, after, limit = 50 }: ListCustomers['request'],
): Promise<Found> {
  const behind = after === undefined ? '' : parseCursor('customers', after)[1];
  const rest = known.filter(({ customerId }) => customerId > behind);
  const found = text === undefined ? rest.slice(0, limit + 1) : await names.search(rest, text, limit + 1);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return { page, next: found.length > limit && last ? writeCursor('customers', [0, last.customerId]) : null };
}

export async function named(
  views: LedgerViews,
  names: CustomerNames,
  customers: readonly Registration[],
  question: AskedFor,
): Promise<NamedCustomer[]> {
  const ids = customers.map(({ customerId }) => customerId);
  const known = await views.ask(question, (asked) => customersKnown(asked, ids));
  const registered = new Map(customers.map((each) => [each.customerId, each]));
  return Promise.all(
    known.map(async (customer) => {
      const registration = registered.get(customer.customerId);
      return { ...customer, name: registration ? await names.of(registration) : null };
    }),
  );
}
