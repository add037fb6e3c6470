import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import {
  calendarsKnown,
  calendarsSeenBy,
  LedgerViews,
  type PublishedCalendar,
  type PublishedTerms,
  termsKnown,
  termsSeenBy,
} from '#projection';
import { ListCalendars, ListTerms } from './publications.queries.js';

@QueryHandler(ListTerms)
class ListTermsHandler implements IQueryHandler<ListTerms> {
  constructor(private readonly views: LedgerViews) {}

  async execute({ question, scope: { customerId } }: ListTerms): Promise<readonly PublishedTerms[]> {
    await this.views.waitFor(question.minPosition);
    return this.views.ask(question, (asked) =>
      Promise.resolve(customerId === undefined ? termsKnown(asked) : termsSeenBy(asked, customerId)),
    );
  }
}

@QueryHandler(ListCalendars)
class ListCalendarsHandler implements IQueryHandler<ListCalendars> {
  constructor(private readonly views: LedgerViews) {}

  async execute({ question, scope: { customerId } }: ListCalendars): Promise<readonly PublishedCalendar[]> {
    await this.views.waitFor(question.minPosition);
    return this.views.ask(question, (asked) =>
      Promise.resolve(customerId === undefined ? calendarsKnown(asked) : calendarsSeenBy(asked, customerId)),
    );
  }
}

export const publicationQueryHandlers = [ListTermsHandler, ListCalendarsHandler];
