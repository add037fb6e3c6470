import { Body, Controller, Get, Header, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { Scope } from '#access';
import { Clock, EventIds } from '#event-store';
import type { TicketCommand, TicketCommandName, TicketCommandOf } from '#ticket';
import { Allow, AllowOnly } from '../auth/allow.js';
import { FromScope } from '../auth/from-scope.js';
import { LeavesTrace } from '../auth/leaves-trace.js';
import { FactRequest, occurredAt, type StatedFact } from '../http/fact.request.js';
import { askedFor, QuestionRequest } from '../http/question.request.js';
import { type Recorded, recorded } from '../http/recorded.js';
import { FromSender, type Sender } from '../http/sender.js';
import { type TicketLine, ticketLine, type TicketPage, ticketPage } from './tickets.answers.js';
import {
  AcknowledgeTicket,
  ListTickets,
  RecordOnTicket,
  ReportTicket,
  ShowTicket,
} from './tickets.commands.js';
import { ReportTicketRequest } from './tickets.requests.js';
import { ticketApprovals, ticketCommandNamed } from './tickets.resources.js';

@Controller('tickets')
export class TicketsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly clock: Clock,
    private readonly ids: EventIds,
  ) {}

  @Post()
  @Allow('agent')
  async report(
    @Body() request: ReportTicketRequest,
    @FromSender() sender: Sender,
  ): Promise<Recorded & { readonly ticketId: string }> {
    const ticketId = request.ticketId ?? this.ids.next();
    const command = this.command('ReportTicket', ticketId, request);
    return { ticketId, ...recorded(await this.commands.execute(new ReportTicket(command, sender))) };
  }

  @Post(':ticketId/acknowledgements')
  @Allow('agent')
  async acknowledge(
    @Param('ticketId') ticketId: string,
    @Body() request: FactRequest,
    @FromSender() sender: Sender,
  ): Promise<Recorded> {
    const command = this.command('AcknowledgeTicket', ticketId, request);
    return recorded(await this.commands.execute(new AcknowledgeTicket(command, sender)));
  }

  /** Everything else that happens to a ticket; `ticketResources` says which resource is which command. */
  @Post(':ticketId/:resource')
  @Allow('agent')
  @AllowOnly('resource', ticketApprovals)
  async record(
    @Param() { ticketId, resource }: { readonly ticketId: string; readonly resource: string },
    @Body() request: FactRequest,
    @FromSender() sender: Sender,
  ): Promise<Recorded> {
    const command = this.command(ticketCommandNamed(resource), ticketId, request) as TicketCommand;
    return recorded(await this.commands.execute(new RecordOnTicket(command, sender)));
  }

  /** Changes while nobody writes, for time passes: not to be kept by a cache. */
  @Get(':ticketId')
  @Allow('agent', 'auditor', 'customer')
  @LeavesTrace({ type: 'DataRead', what: 'ticket', param: 'ticketId' })
  @Header('cache-control', 'no-store')
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
  @Header('cache-control', 'no-store')
  async list(
    @Query() request: QuestionRequest,
    @FromScope() scope: Scope,
  ): Promise<{ readonly tickets: readonly TicketLine[] }> {
    const { minPosition } = askedFor(request, this.clock.now());
    const tickets = await this.queries.execute(new ListTickets(minPosition, scope));
    return { tickets: tickets.map(ticketLine) };
  }

  /** The data is taken as it came: the decider checks its shape. */
  private command<Name extends TicketCommandName>(
    name: Name,
    ticketId: string,
    request: StatedFact,
  ): TicketCommandOf<Name> {
    const data = request.data as TicketCommandOf<Name>['data'];
    return { name, ticketId, occurredAt: occurredAt(request, this.clock), data };
  }
}
