import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Scope } from '#access';
import { Clock } from '#event-store';
import type { Language } from '#wording';
import { Allow } from '../auth/allow.js';
import { FromScope } from '../auth/from-scope.js';
import { LeavesTrace } from '../auth/leaves-trace.js';
import { AnswersAgain } from '../http/answers-again.js';
import { FromLanguage } from '../http/from-language.js';
import { answeredFor, askedFor, positionIn, ReadingRequest } from '../http/question.request.js';
import { explained } from '../verdicts/explained.js';
import { ExplanationRequest } from '../verdicts/explanation.request.js';
import { ServiceHoursRequest, stretchOf } from './service-hours.request.js';
import {
  type TicketExplanations,
  type TicketHistory,
  ticketHistory,
  type TicketServiceHours,
  ticketServiceHours,
} from './ticket-questions.answers.js';
import { ExplainTicket, ShowServiceHours, ShowTicketHistory } from './ticket-questions.js';

/** What can be asked about one ticket beside its facts and verdicts. */
@Controller('tickets/:ticketId')
export class TicketQuestionsController {
  constructor(
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

  /** The verdicts, each with its reasons: clause, evidence, every interval that counted or did not. */
  @Get('explanations')
  @Allow('agent', 'auditor', 'customer')
  @LeavesTrace({ type: 'DataRead', what: 'ticket', param: 'ticketId' })
  @AnswersAgain()
  @Header('cache-control', 'private, no-cache')
  @Header('vary', 'accept-language')
  async explanations(
    @Param('ticketId') ticketId: string,
    @Query() request: ExplanationRequest,
    @FromScope() scope: Scope,
    @FromLanguage() language: Language,
  ): Promise<TicketExplanations> {
    const question = askedFor(request, this.clock.now());
    const judgements = await this.queries.execute(new ExplainTicket(ticketId, question, scope));
    const explanations = explained(judgements, request.guarantee, language);
    return { ticketId, ...answeredFor(question), explanations };
  }

  /** The instants that somebody can move to: about all facts, whenever they are asked for. */
  @Get('history')
  @Allow('agent', 'auditor', 'customer')
  @LeavesTrace({ type: 'DataRead', what: 'ticket', param: 'ticketId' })
  @AnswersAgain()
  @Header('cache-control', 'private, no-cache')
  async history(
    @Param('ticketId') ticketId: string,
    @Query() request: ReadingRequest,
    @FromScope() scope: Scope,
  ): Promise<TicketHistory> {
    const timeline = await this.queries.execute(new ShowTicketHistory(ticketId, positionIn(request), scope));
    return ticketHistory(ticketId, timeline);
  }

  /** Open and closed time, to be drawn beneath the clocks. */
  @Get('service-hours')
  @Allow('agent', 'auditor', 'customer')
  @LeavesTrace({ type: 'DataRead', what: 'ticket', param: 'ticketId' })
  @AnswersAgain()
  @Header('cache-control', 'private, no-cache')
  async serviceHours(
    @Param('ticketId') ticketId: string,
    @Query() request: ServiceHoursRequest,
    @FromScope() scope: Scope,
  ): Promise<TicketServiceHours> {
    const question = askedFor(request, this.clock.now());
    const query = new ShowServiceHours(ticketId, stretchOf(request), question, scope);
    return ticketServiceHours(ticketId, await this.queries.execute(query), question);
  }
}
