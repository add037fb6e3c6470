import { Controller, Get, Header, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Scope } from '#access';
import type { MonthReport } from '#compliance';
import { Clock } from '#event-store';
import type { ComplianceCount } from '#projection';
import { Allow } from '../auth/allow.js';
import { FromScope } from '../auth/from-scope.js';
import { AnswersAgain } from '../http/answers-again.js';
import { given } from '../http/given.js';
import { AnswersList } from '../http/lists/answers-list.js';
import type { Listing } from '../http/lists/listing.js';
import { answeredFor, askedFor } from '../http/question.request.js';
import { ComplianceRequest, countsAsked, MonthReportRequest } from './compliance.requests.js';
import { CountCompliance, ReportMonth } from './compliance.queries.js';

const COLUMNS = [
  ...(['month', 'customerId', 'guarantee', 'binding', 'outcome', 'excused', 'count'] as const),
];

/** How the promises of months were kept. */
@Controller('compliance')
export class ComplianceController {
  constructor(
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('agent', 'auditor', 'customer')
  @AnswersList<ComplianceCount>({ name: 'counts', columns: COLUMNS })
  counts(@Query() request: ComplianceRequest, @FromScope() scope: Scope): Listing<ComplianceCount> {
    const question = askedFor(request, this.clock.now());
    const counts = new CountCompliance(countsAsked(request), question, scope);
    return {
      about: answeredFor(question),
      asked: {},
      page: async () => ({ rows: await this.queries.execute(counts) }),
    };
  }

  @Get('report')
  @Allow('agent', 'auditor', 'customer')
  @AnswersAgain()
  @Header('cache-control', 'private, no-cache')
  report(@Query() request: MonthReportRequest, @FromScope() scope: Scope): Promise<MonthReport> {
    const { month, customerId } = request;
    const question = askedFor(request, this.clock.now());
    return this.queries.execute(new ReportMonth({ month, ...given({ customerId }) }, question, scope));
  }
}
