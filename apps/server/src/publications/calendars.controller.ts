import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Scope } from '#access';
import { Clock } from '#event-store';
import { SlaError } from '#facts';
import { Allow } from '../auth/allow.js';
import { FromScope } from '../auth/from-scope.js';
import { AnswersList } from '../http/lists/answers-list.js';
import type { Listing } from '../http/lists/listing.js';
import { type AnsweredFor, answeredFor, askedFor, QuestionRequest } from '../http/question.request.js';
import {
  CALENDAR_COLUMNS,
  calendarLine,
  type CalendarLine,
  type CalendarPage,
} from './publications.answers.js';
import { ListCalendars } from './publications.queries.js';

type At = { readonly id: string; readonly version: string };

/** The calendars that time is counted by: those that ship with the product, and those published since. */
@Controller('calendars')
export class CalendarsController {
  constructor(
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('agent', 'auditor', 'customer')
  @AnswersList<CalendarLine>({ name: 'calendars', columns: CALENDAR_COLUMNS })
  list(@Query() request: QuestionRequest, @FromScope() scope: Scope): Listing<CalendarLine> {
    const question = askedFor(request, this.clock.now());
    return {
      about: answeredFor(question),
      asked: {},
      page: async () => ({
        rows: (await this.queries.execute(new ListCalendars(question, scope))).map(calendarLine),
      }),
    };
  }

  @Get(':id/:version')
  @Allow('agent', 'auditor', 'customer')
  @Header('cache-control', 'private, no-cache')
  async show(
    @Param() { id: calendarId, version: calendarVersion }: At,
    @Query() request: QuestionRequest,
    @FromScope() scope: Scope,
  ): Promise<AnsweredFor & CalendarPage> {
    const question = askedFor(request, this.clock.now());
    const known = await this.queries.execute(new ListCalendars(question, scope));
    const found = known.find(
      ({ calendar: { id, version } }) => id === calendarId && `${version}` === calendarVersion,
    );
    if (!found) throw new SlaError('UNKNOWN_CALENDAR_VERSION', { calendarId, calendarVersion });
    return { ...answeredFor(question), ...calendarLine(found), calendar: found.calendar };
  }
}
