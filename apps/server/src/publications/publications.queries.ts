import { Query } from '@nestjs/cqrs';
import type { Scope } from '#access';
import type { PublishedCalendar, PublishedTerms } from '#projection';
import type { AskedFor } from '../http/question.request.js';

/** All published terms that somebody may see. */
export class ListTerms extends Query<readonly PublishedTerms[]> {
  constructor(
    readonly question: AskedFor,
    readonly scope: Scope,
  ) {
    super();
  }
}

/** The same of calendars. */
export class ListCalendars extends Query<readonly PublishedCalendar[]> {
  constructor(
    readonly question: AskedFor,
    readonly scope: Scope,
  ) {
    super();
  }
}
