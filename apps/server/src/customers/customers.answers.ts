import type { AgreedTerms } from '#projection';
import type { NamedCustomer } from './customers.queries.js';

/** A customer as a list shows them. */
export interface CustomerLine {
  readonly customerId: string;
  /** `null` where nobody has said it, or it was erased. */
  readonly name: string | null;
  /** Every version of every contract, by its first day; days are local ones, as agreed. */
  readonly contracts: readonly AgreedTerms[];
  /** Reported, not voided, and not resolved or reopened since. */
  readonly openTickets: number;
}

/** In the order of a table's columns. */
export const CUSTOMER_COLUMNS = [...(['customerId', 'name', 'contracts', 'openTickets'] as const)];

export function customerLine({ customerId, name, contracts, openTickets }: NamedCustomer): CustomerLine {
  return { customerId, name, contracts, openTickets };
}
