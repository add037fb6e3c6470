import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import type { Account, Advice } from '#compliance';
import { LedgerViews } from '#projection';
import { CustomerNames } from './customer-names.js';
import { type CustomerPage, ListCustomers, type NamedCustomer } from './customers.queries.js';
import { ShowAccount, ShowAdvice, ShowCustomer } from './customers.queries.js';
import { knownCustomers, named, pageOfCustomers, refuseUnknown, unknownCustomer } from './known-customers.js';

@QueryHandler(ListCustomers)
class ListCustomersHandler implements IQueryHandler<ListCustomers> {
  constructor(
    private readonly views: LedgerViews,
    private readonly names: CustomerNames,
  ) {}

  async execute({ request, question, scope }: ListCustomers): Promise<CustomerPage> {
    const known = await knownCustomers(this.views, question, scope);
    const { page, next } = await pageOfCustomers(this.names, known, request);
    return { customers: await named(this.views, this.names, page, question), next };
  }
}

@QueryHandler(ShowCustomer)
class ShowCustomerHandler implements IQueryHandler<ShowCustomer> {
  constructor(
    private readonly views: LedgerViews,
    private readonly names: CustomerNames,
  ) {}

  async execute({ customerId, question, scope }: ShowCustomer): Promise<NamedCustomer> {
    const known = await knownCustomers(this.views, question, scope);
    const registration = refuseUnknown(known, customerId);
    const [customer] = await named(this.views, this.names, [registration], question);
    return customer ?? unknownCustomer(customerId);
  }
}

@QueryHandler(ShowAccount)
class ShowAccountHandler implements IQueryHandler<ShowAccount> {
  constructor(private readonly views: LedgerViews) {}

  async execute({ of: { customerId, month }, question, scope }: ShowAccount): Promise<Account> {
    refuseUnknown(await knownCustomers(this.views, question, scope), customerId);
    return this.views.account(customerId, month, question);
  }
}

@QueryHandler(ShowAdvice)
class ShowAdviceHandler implements IQueryHandler<ShowAdvice> {
  constructor(private readonly views: LedgerViews) {}

  async execute({ customerId, question, scope }: ShowAdvice): Promise<readonly Advice[]> {
    refuseUnknown(await knownCustomers(this.views, question, scope), customerId);
    return this.views.advice(customerId, question);
  }
}

export const customerQueryHandlers = [
  ListCustomersHandler,
  ShowCustomerHandler,
  ShowAccountHandler,
  ShowAdviceHandler,
];
