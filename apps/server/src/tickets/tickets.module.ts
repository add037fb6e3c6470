import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { TicketCommandsController } from './ticket-commands.controller.js';
import { TicketsController } from './tickets.controller.js';
import { ticketHandlers } from './tickets.handlers.js';

@Module({
  imports: [CqrsModule],
  controllers: [TicketCommandsController, TicketsController],
  providers: ticketHandlers,
})
export class TicketsModule {}
