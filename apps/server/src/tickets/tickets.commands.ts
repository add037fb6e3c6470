import { Command, Query } from '@nestjs/cqrs';
import { EVERYTHING, type Scope } from '#access';
import type { Verdict } from '#compliance';
import type { AppendResult, Position } from '#event-store';
import type { Fact } from '#facts';
import type { KnownTicket } from '#projection';
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

export interface TicketAnswer {
  readonly ticket: KnownTicket;
  readonly facts: readonly Fact[];
  readonly verdicts: readonly Verdict[];
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

/** Every ticket that was ever reported. */
export class ListTickets extends Query<readonly KnownTicket[]> {
  constructor(
    readonly minPosition: Position | undefined,
    readonly scope: Scope = EVERYTHING,
  ) {
    super();
  }
}
