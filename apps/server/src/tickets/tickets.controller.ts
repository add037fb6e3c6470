import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Scope } from '#access';
import { Clock } from '#event-store';
import { Allow } from '../auth/allow.js';
import { FromScope } from '../auth/from-scope.js';
import { LeavesTrace } from '../auth/leaves-trace.js';
import { askedFor, QuestionRequest } from '../http/question.request.js';
import { type TicketLine, ticketLine, type TicketPage, ticketPage } from './tickets.answers.js';
import { ListTickets, ShowTicket } from './tickets.commands.js';

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
  @Header('cache-control', 'private, no-cache')
  async list(
    @Query() request: QuestionRequest,
    @FromScope() scope: Scope,
  ): Promise<{ readonly tickets: readonly TicketLine[] }> {
    const { minPosition } = askedFor(request, this.clock.now());
    const tickets = await this.queries.execute(new ListTickets(minPosition, scope));
    return { tickets: tickets.map(ticketLine) };
  }
}
