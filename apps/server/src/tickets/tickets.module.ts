import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { TicketsController } from './tickets.controller.js';
import { ticketHandlers } from './tickets.handlers.js';

@Module({ imports: [CqrsModule], controllers: [TicketsController], providers: ticketHandlers })
export class TicketsModule {}
