import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Scope } from '#access';
import type { Account, Advice } from '#compliance';
import { Clock } from '#event-store';
import { Allow } from '../auth/allow.js';
import { FromScope } from '../auth/from-scope.js';
import { LeavesTrace } from '../auth/leaves-trace.js';
import { AnswersAgain } from '../http/answers-again.js';
import { given } from '../http/given.js';
import { AnswersList } from '../http/lists/answers-list.js';
import type { Listing } from '../http/lists/listing.js';
import { type AnsweredFor, answeredFor, askedFor, QuestionRequest } from '../http/question.request.js';
import { AccountRequest, CustomerListRequest } from './customer-list.request.js';
import { CUSTOMER_COLUMNS, type CustomerLine, customerLine } from './customers.answers.js';
import { ListCustomers, ShowAccount, ShowAdvice, ShowCustomer } from './customers.queries.js';

type Shown = AnsweredFor & CustomerLine & { readonly revision: number };
type Advised = AnsweredFor & { readonly customerId: string; readonly advice: readonly Advice[] };

/** Who the customers are, what their months cost, and what the offer advises. */
@Controller('customers')
export class CustomerQuestionsController {
  constructor(
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('agent', 'auditor', 'customer')
  @LeavesTrace({ type: 'DataRead', what: 'customers' })
  @AnswersList<CustomerLine>({ name: 'customers', columns: CUSTOMER_COLUMNS })
  list(@Query() request: CustomerListRequest, @FromScope() scope: Scope): Listing<CustomerLine> {
    const question = askedFor(request, this.clock.now());
    const { text } = request;
    return {
      about: answeredFor(question),
      asked: request,
      page: async (page) => {
        const asked = new ListCustomers({ ...page, ...given({ text }) }, question, scope);
        const { customers, next } = await this.queries.execute(asked);
        return { rows: customers.map(customerLine), next };
      },
    };
  }

  @Get(':customerId')
  @Allow('agent', 'auditor', 'customer')
  @LeavesTrace({ type: 'DataRead', what: 'customer', param: 'customerId' })
  @AnswersAgain()
  @Header('cache-control', 'private, no-cache')
  async show(
    @Param('customerId') customerId: string,
    @Query() request: QuestionRequest,
    @FromScope() scope: Scope,
  ): Promise<Shown> {
    const question = askedFor(request, this.clock.now());
    const customer = await this.queries.execute(new ShowCustomer(customerId, question, scope));
    return { ...answeredFor(question), ...customerLine(customer), revision: customer.revision };
  }

  @Get(':customerId/account')
  @Allow('agent', 'auditor', 'customer')
  @LeavesTrace({ type: 'DataRead', what: 'account', param: 'customerId' })
  @AnswersAgain()
  @Header('cache-control', 'private, no-cache')
  account(
    @Param('customerId') customerId: string,
    @Query() request: AccountRequest,
    @FromScope() scope: Scope,
  ): Promise<Account> {
    const question = askedFor(request, this.clock.now());
    return this.queries.execute(new ShowAccount({ customerId, month: request.month }, question, scope));
  }

  @Get(':customerId/advice')
  @Allow('agent', 'auditor', 'customer')
  @LeavesTrace({ type: 'DataRead', what: 'advice', param: 'customerId' })
  @AnswersAgain()
  @Header('cache-control', 'private, no-cache')
  async advice(
    @Param('customerId') customerId: string,
    @Query() request: QuestionRequest,
    @FromScope() scope: Scope,
  ): Promise<Advised> {
    const question = askedFor(request, this.clock.now());
    const advice = await this.queries.execute(new ShowAdvice(customerId, question, scope));
    return { ...answeredFor(question), customerId, advice };
  }
}
