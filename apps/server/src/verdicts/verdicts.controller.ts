import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Scope } from '#access';
import type { Verdict } from '#compliance';
import { Clock } from '#event-store';
import { Allow } from '../auth/allow.js';
import { FromScope } from '../auth/from-scope.js';
import { given } from '../http/given.js';
import { AnswersList } from '../http/lists/answers-list.js';
import { MOST_ROWS } from '../http/lists/csv-chunks.js';
import type { Listing } from '../http/lists/listing.js';
import { answeredFor, askedFor } from '../http/question.request.js';
import { instantIn } from '../http/validation.js';
import { DueRequest } from './due.request.js';
import { verdictFilters, VerdictListRequest } from './verdict-list.request.js';
import { DUE_COLUMNS, type DueLine, dueLine, VERDICT_COLUMNS } from './verdicts.answers.js';
import { ListDue, ListVerdicts } from './verdicts.queries.js';

@Controller()
export class VerdictsController {
  constructor(
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

  /** The rows behind a number of `/compliance`: asked with its month, customer, guarantee and so on, as many as it says. */
  @Get('verdicts')
  @Allow('agent', 'auditor', 'customer')
  @AnswersList<Verdict>({ name: 'verdicts', columns: VERDICT_COLUMNS })
  verdicts(@Query() request: VerdictListRequest, @FromScope() scope: Scope): Listing<Verdict> {
    const question = askedFor(request, this.clock.now());
    const filters = verdictFilters(request);
    return {
      about: answeredFor(question),
      asked: request,
      page: async (page) => {
        const asked = new ListVerdicts({ ...filters, ...given(page) }, question, scope);
        const { verdicts, next } = await this.queries.execute(asked);
        return { rows: verdicts, next };
      },
    };
  }

  /** The clocks that run out next, with the service time that is left until then. */
  @Get('due')
  @Allow('agent', 'auditor', 'customer')
  @AnswersList<DueLine>({ name: 'due', columns: DUE_COLUMNS, pageSize: MOST_ROWS + 1 })
  due(@Query() request: DueRequest, @FromScope() scope: Scope): Listing<DueLine> {
    const question = askedFor(request, this.clock.now());
    const wanted = given({ until: instantIn(request.until), customerId: request.customerId });
    return {
      about: answeredFor(question),
      asked: request,
      page: async ({ limit }) => {
        const asked = new ListDue({ ...wanted, ...given({ limit }) }, question, scope);
        return { rows: (await this.queries.execute(asked)).map(dueLine) };
      },
    };
  }
}
