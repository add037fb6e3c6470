import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { TicketCommandsController } from './ticket-commands.controller.js';
import { TicketQuestionsController } from './ticket-questions.controller.js';
import { ticketQuestionHandlers } from './ticket-questions.handlers.js';
import { TicketsController } from './tickets.controller.js';
import { ticketHandlers } from './tickets.handlers.js';

@Module({
  imports: [CqrsModule],
  controllers: [TicketCommandsController, TicketsController, TicketQuestionsController],
  providers: [...ticketHandlers, ...ticketQuestionHandlers],
})
export class TicketsModule {}
