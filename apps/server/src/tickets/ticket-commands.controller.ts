import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Clock, EventIds } from '#event-store';
import type { TicketCommand, TicketCommandName, TicketCommandOf } from '#ticket';
import { CommandRoutes, type PathParameters, type RecordsCommands } from '../http/command-routes.js';
import { occurredAt, type StatedFact } from '../http/fact.request.js';
import { Allow } from '../auth/allow.js';
import { type Recorded, recorded } from '../http/recorded.js';
import { FromSender, type Sender } from '../http/sender.js';
import { RecordOnTicket, ReportTicket } from './tickets.commands.js';
import { ReportTicketRequest } from './tickets.requests.js';
import { type DirectTicketCommandName, ticketRoutes } from './tickets.resources.js';

/** Everything that can be recorded about a ticket; `ticketResources` says which resource is which command. */
@CommandRoutes(ticketRoutes)
@Controller('tickets')
export class TicketCommandsController implements RecordsCommands<DirectTicketCommandName> {
  constructor(
    private readonly commands: CommandBus,
    private readonly clock: Clock,
    private readonly ids: EventIds,
  ) {}

  @Post()
  @Allow('agent')
  async report(
    @Body() request: ReportTicketRequest,
    @FromSender() sender: Sender,
  ): Promise<Recorded & { readonly ticketId: string }> {
    const ticketId = request.ticketId ?? sender.idempotency?.idOf('ticket') ?? this.ids.next();
    const command = this.command('ReportTicket', ticketId, request);
    return { ticketId, ...recorded(await this.commands.execute(new ReportTicket(command, sender))) };
  }

  /** Called by the routes of `ticketRoutes`. */
  async record(
    name: DirectTicketCommandName,
    { ticketId = '' }: PathParameters,
    request: StatedFact,
    sender: Sender,
  ): Promise<Recorded> {
    const command = this.command(name, ticketId, request) as TicketCommand;
    return recorded(await this.commands.execute(new RecordOnTicket(command, sender)));
  }

  private command<Name extends TicketCommandName>(
    name: Name,
    ticketId: string,
    request: StatedFact,
  ): TicketCommandOf<Name> {
    const data = request.data as TicketCommandOf<Name>['data'];
    return { name, ticketId, occurredAt: occurredAt(request, this.clock), data };
  }
}
