import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import type { Judgement } from '#compliance';
import { LedgerViews, type ServiceHoursOfTicket, type TimelineInstant } from '#projection';
import { ExplainTicket, ShowServiceHours, ShowTicketHistory } from './ticket-questions.js';
import { ticketWithin } from './ticket-within.js';

@QueryHandler(ExplainTicket)
class ExplainTicketHandler implements IQueryHandler<ExplainTicket> {
  constructor(private readonly views: LedgerViews) {}

  async execute({ ticketId, question, scope }: ExplainTicket): Promise<readonly Judgement[]> {
    await this.views.waitFor(question.minPosition);
    await ticketWithin(this.views, ticketId, scope);
    return this.views.judgements(ticketId, question);
  }
}

@QueryHandler(ShowTicketHistory)
class ShowTicketHistoryHandler implements IQueryHandler<ShowTicketHistory> {
  constructor(private readonly views: LedgerViews) {}

  async execute({ ticketId, minPosition, scope }: ShowTicketHistory): Promise<readonly TimelineInstant[]> {
    await this.views.waitFor(minPosition);
    await ticketWithin(this.views, ticketId, scope);
    return this.views.timeline(ticketId);
  }
}

@QueryHandler(ShowServiceHours)
class ShowServiceHoursHandler implements IQueryHandler<ShowServiceHours> {
  constructor(private readonly views: LedgerViews) {}

  async execute(query: ShowServiceHours): Promise<readonly ServiceHoursOfTicket[]> {
    const { ticketId, stretch, question, scope } = query;
    await this.views.waitFor(question.minPosition);
    await ticketWithin(this.views, ticketId, scope);
    return this.views.serviceHours(ticketId, stretch, question);
  }
}

export const ticketQuestionHandlers = [
  ExplainTicketHandler,
  ShowTicketHistoryHandler,
  ShowServiceHoursHandler,
];
