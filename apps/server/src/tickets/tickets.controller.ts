import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Clock } from '#event-store';
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
  @Header('cache-control', 'private, no-cache')
  async show(@Param('ticketId') ticketId: string, @Query() request: QuestionRequest): Promise<TicketPage> {
    const question = askedFor(request, this.clock.now());
    return ticketPage(await this.queries.execute(new ShowTicket(ticketId, question)), question);
  }

  @Get()
  @Header('cache-control', 'private, no-cache')
  async list(@Query() request: QuestionRequest): Promise<{ readonly tickets: readonly TicketLine[] }> {
    const { minPosition } = askedFor(request, this.clock.now());
    const tickets = await this.queries.execute(new ListTickets(minPosition));
    return { tickets: tickets.map(ticketLine) };
  }
}
