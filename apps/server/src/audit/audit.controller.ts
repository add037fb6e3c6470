import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Clock } from '#event-store';
import { Allow } from '../auth/allow.js';
import { LeavesTrace } from '../auth/leaves-trace.js';
import { given } from '../http/given.js';
import { AnswersList } from '../http/lists/answers-list.js';
import type { Listing } from '../http/lists/listing.js';
import { answeredFor, askedFor } from '../http/question.request.js';
import { AUDIT_COLUMNS, type AuditLine, auditLine } from './audit.answers.js';
import { ShowAudit } from './audit.queries.js';
import { auditAsked, AuditListRequest } from './audit.request.js';

/** Everything that was recorded but for who came in: that is the access log. */
@Controller('audit')
export class AuditController {
  constructor(
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('manager', 'auditor')
  @LeavesTrace({ type: 'DataRead', what: 'audit' })
  @AnswersList<AuditLine>({ name: 'entries', columns: AUDIT_COLUMNS })
  list(@Query() request: AuditListRequest): Listing<AuditLine> {
    const question = askedFor(request, this.clock.now());
    const { minPosition, asKnownAt } = question;
    const asOf = request.asOf === undefined ? undefined : question.asOf;
    const filters = auditAsked(request);
    return {
      about: answeredFor(question),
      asked: request,
      page: async (page) => {
        const asked = new ShowAudit({ ...filters, ...given(page) }, given({ asOf, asKnownAt }), minPosition);
        const { entries, next } = await this.queries.execute(asked);
        return { rows: entries.map(auditLine), next };
      },
    };
  }
}
