import { Command, Query } from '@nestjs/cqrs';
import { EVERYTHING, type Scope } from '#access';
import type { AppendResult } from '#event-store';
import type { Fact } from '#facts';
import type { TicketInFull, TicketList, TicketListRequest } from '#projection';
import type { TicketCommand, TicketCommandOf } from '#ticket';
import type { AskedFor } from '../http/question.request.js';
import type { Sender } from '../http/sender.js';

/** A customer reported something: the ticket begins, and with it the clocks of its promises. */
export class ReportTicket extends Command<AppendResult> {
  constructor(
    readonly command: TicketCommandOf<'ReportTicket'>,
    readonly sender: Sender,
  ) {
    super();
  }
}

/** The confirmation of receipt reached the customer, which is what stops the clock of the reaction. */
export class AcknowledgeTicket extends Command<AppendResult> {
  constructor(
    readonly command: TicketCommandOf<'AcknowledgeTicket'>,
    readonly sender: Sender,
  ) {
    super();
  }
}

/** Anything else that happened to a ticket: the command's name says what (`ticketCommands`). */
export class RecordOnTicket extends Command<AppendResult> {
  constructor(
    readonly command: TicketCommand,
    readonly sender: Sender,
  ) {
    super();
  }
}

/** A fact with what is personal in it, and with whoever recorded it: both stand in the store alone. */
export interface RecordedFact extends Fact {
  readonly actor: string;
}

export interface TicketAnswer extends TicketInFull {
  readonly facts: readonly RecordedFact[];
}

/** One ticket: what happened, and which promises were kept. */
export class ShowTicket extends Query<TicketAnswer> {
  constructor(
    readonly ticketId: string,
    readonly question: AskedFor,
    readonly scope: Scope = EVERYTHING,
  ) {
    super();
  }
}

/** A page of tickets, filtered and sorted. */
export class ListTickets extends Query<TicketList> {
  constructor(
    readonly request: TicketListRequest,
    readonly question: AskedFor,
    readonly scope: Scope = EVERYTHING,
  ) {
    super();
  }
}
