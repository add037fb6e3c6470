import { CommandHandler, type ICommandHandler, type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { customerWithin } from '#access';
import { type AppendResult, EventStore, handleCommand, Recorder } from '#event-store';
import { type Fact, SlaError } from '#facts';
import { LedgerViews, ticketInFull, type TicketList } from '#projection';
import { decideTicket, evolveTicket, initialTicket, type TicketCommand } from '#ticket';
import { given } from '../http/given.js';
import type { Sender } from '../http/sender.js';
import {
  AcknowledgeTicket,
  ListTickets,
  type RecordedFact,
  RecordOnTicket,
  ReportTicket,
  ShowTicket,
  type TicketAnswer,
} from './tickets.commands.js';

const ticketDecider = { initial: initialTicket, evolve: evolveTicket, decide: decideTicket };

function record(recorder: Recorder, command: TicketCommand, sender: Sender): Promise<AppendResult> {
  return handleCommand(recorder, ticketDecider, { stream: `ticket-${command.ticketId}`, command, ...sender });
}

@CommandHandler(ReportTicket)
class ReportTicketHandler implements ICommandHandler<ReportTicket> {
  constructor(private readonly recorder: Recorder) {}

  execute({ command, sender }: ReportTicket): Promise<AppendResult> {
    return record(this.recorder, command, sender);
  }
}

@CommandHandler(AcknowledgeTicket)
class AcknowledgeTicketHandler implements ICommandHandler<AcknowledgeTicket> {
  constructor(private readonly recorder: Recorder) {}

  execute({ command, sender }: AcknowledgeTicket): Promise<AppendResult> {
    return record(this.recorder, command, sender);
  }
}

@CommandHandler(RecordOnTicket)
class RecordOnTicketHandler implements ICommandHandler<RecordOnTicket> {
  constructor(private readonly recorder: Recorder) {}

  execute({ command, sender }: RecordOnTicket): Promise<AppendResult> {
    return record(this.recorder, command, sender);
  }
}

@QueryHandler(ShowTicket)
class ShowTicketHandler implements IQueryHandler<ShowTicket> {
  constructor(
    private readonly views: LedgerViews,
    private readonly store: EventStore,
  ) {}

  async execute({ ticketId, question, scope }: ShowTicket): Promise<TicketAnswer> {
    await this.views.waitFor(question.minPosition);
    const found = await this.views.ask(question, (asked) => ticketInFull(asked, ticketId, scope));
    if (!found) throw new SlaError('UNKNOWN_TICKET', { ticketId });
    return { ...found, facts: await this.inFull(ticketId, found.facts) };
  }

  /** The views know when each fact counts as known; what is personal in it stands in the store alone. */
  private async inFull(ticketId: string, facts: readonly Fact[]): Promise<RecordedFact[]> {
    const stored = await Array.fromAsync(this.store.readStream(`ticket-${ticketId}`));
    const byId = new Map(stored.map((event) => [event.id, event]));
    return facts.map((fact) => {
      const { data = fact.data, metadata } = byId.get(fact.id) ?? {};
      return { ...fact, data, actor: metadata?.actor ?? '' };
    });
  }
}

@QueryHandler(ListTickets)
class ListTicketsHandler implements IQueryHandler<ListTickets> {
  constructor(private readonly views: LedgerViews) {}

  async execute({ request, question, scope }: ListTickets): Promise<TicketList> {
    await this.views.waitFor(question.minPosition);
    const customerId = customerWithin(scope, request.customerId);
    if (customerId === null) return { tickets: [], next: null };
    return this.views.tickets({ ...request, ...given({ customerId }) }, question);
  }
}

export const ticketHandlers = [
  ReportTicketHandler,
  AcknowledgeTicketHandler,
  RecordOnTicketHandler,
  ShowTicketHandler,
  ListTicketsHandler,
];
