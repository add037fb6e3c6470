import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Clock } from '#event-store';
import { Allow } from '../auth/allow.js';
import { LeavesTrace } from '../auth/leaves-trace.js';
import { given } from '../http/given.js';
import { AnswersList } from '../http/lists/answers-list.js';
import type { Listing } from '../http/lists/listing.js';
import { answeredFor, askedFor } from '../http/question.request.js';
import { CHANGE_COLUMNS, type ChangeLine, changeLine } from './change-list.answers.js';
import { ChangeListRequest } from './change-list.request.js';
import { ListChanges } from './changes.commands.js';

/** What waits for a second person, wherever it was proposed. */
@Controller('changes')
export class ChangeListController {
  constructor(
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

  /** Without `asOf`: as everything that was recorded has it. */
  @Get()
  @Allow('agent', 'auditor')
  @LeavesTrace({ type: 'DataRead', what: 'changes' })
  @AnswersList<ChangeLine>({ name: 'changes', columns: CHANGE_COLUMNS })
  list(@Query() request: ChangeListRequest): Listing<ChangeLine> {
    const question = askedFor(request, this.clock.now());
    const { minPosition, asKnownAt } = question;
    const asOf = request.asOf === undefined ? Infinity : question.asOf;
    const { state = 'open' } = request;
    return {
      about: answeredFor(question),
      asked: request,
      page: async (page) => {
        const asked = new ListChanges({ state, ...given(page) }, { asOf, asKnownAt }, minPosition);
        const { changes, next } = await this.queries.execute(asked);
        return { rows: changes.map(changeLine), next };
      },
    };
  }
}
