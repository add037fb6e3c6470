import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Scope } from '#access';
import { Clock } from '#event-store';
import { Allow } from '../auth/allow.js';
import { FromScope } from '../auth/from-scope.js';
import { LeavesTrace } from '../auth/leaves-trace.js';
import { AnswersAgain } from '../http/answers-again.js';
import { given } from '../http/given.js';
import { AnswersList } from '../http/lists/answers-list.js';
import type { Listing } from '../http/lists/listing.js';
import { answeredFor, askedFor, QuestionRequest } from '../http/question.request.js';
import {
  TICKET_COLUMNS,
  type TicketLine,
  ticketLine,
  type TicketPage,
  ticketPage,
} from './tickets.answers.js';
import { ListTickets, ShowTicket } from './tickets.commands.js';
import { ticketFilters, TicketListRequest } from './ticket-list.request.js';

@Controller('tickets')
export class TicketsController {
  constructor(
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

  /** Changes while nobody writes, for time passes: a cache has to ask each time, with the entity tag that it has. */
  @Get(':ticketId')
  @Allow('agent', 'auditor', 'customer')
  @LeavesTrace({ type: 'DataRead', what: 'ticket', param: 'ticketId' })
  @AnswersAgain()
  @Header('cache-control', 'private, no-cache')
  async show(
    @Param('ticketId') ticketId: string,
    @Query() request: QuestionRequest,
    @FromScope() scope: Scope,
  ): Promise<TicketPage> {
    const question = askedFor(request, this.clock.now());
    return ticketPage(await this.queries.execute(new ShowTicket(ticketId, question, scope)), question);
  }

  @Get()
  @Allow('agent', 'auditor', 'customer')
  @AnswersList<TicketLine>({ name: 'tickets', columns: TICKET_COLUMNS })
  list(@Query() request: TicketListRequest, @FromScope() scope: Scope): Listing<TicketLine> {
    const question = askedFor(request, this.clock.now());
    const filters = ticketFilters(request);
    return {
      about: answeredFor(question),
      asked: request,
      page: async (page) => {
        const asked = new ListTickets({ ...filters, ...given(page) }, question, scope);
        const { tickets, next } = await this.queries.execute(asked);
        return { rows: tickets.map(ticketLine), next };
      },
    };
  }
}
