import { Query } from '@nestjs/cqrs';
import type { Scope } from '#access';
import type { Account, Advice } from '#compliance';
import type { KnownCustomer } from '#projection';
import type { PageAsked } from '../http/lists/listing.js';
import type { AskedFor } from '../http/question.request.js';

/** A customer with their name; `null` where nobody has said it, or it was erased. */
export interface NamedCustomer extends KnownCustomer {
  readonly name: string | null;
}

export interface CustomerPage {
  readonly customers: readonly NamedCustomer[];
  /** Where the next page begins; `null` on the last one. */
  readonly next: string | null;
}

/** Customers by id, or those of whose id or name a text is a part. */
export class ListCustomers extends Query<CustomerPage> {
  constructor(
    readonly request: PageAsked & { readonly text?: string },
    readonly question: AskedFor,
    readonly scope: Scope,
  ) {
    super();
  }
}

export class ShowCustomer extends Query<NamedCustomer> {
  constructor(
    readonly customerId: string,
    readonly question: AskedFor,
    readonly scope: Scope,
  ) {
    super();
  }
}

/** What a customer's month used and cost. */
export class ShowAccount extends Query<Account> {
  constructor(
    readonly of: { readonly customerId: string; readonly month: string },
    readonly question: AskedFor,
    readonly scope: Scope,
  ) {
    super();
  }
}

/** What the offer itself prescribes for a customer. */
export class ShowAdvice extends Query<readonly Advice[]> {
  constructor(
    readonly customerId: string,
    readonly question: AskedFor,
    readonly scope: Scope,
  ) {
    super();
  }
}
