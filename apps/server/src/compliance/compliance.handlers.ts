import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { customerWithin } from '#access';
import type { MonthReport } from '#compliance';
import { SlaError } from '#facts';
import { type ComplianceCount, LedgerViews, monthReportOf, registrationsOf } from '#projection';
import { given } from '../http/given.js';
import { CountCompliance, ReportMonth } from './compliance.queries.js';

@QueryHandler(CountCompliance)
class CountComplianceHandler implements IQueryHandler<CountCompliance> {
  constructor(private readonly views: LedgerViews) {}

  async execute({ request, question, scope }: CountCompliance): Promise<readonly ComplianceCount[]> {
    await this.views.waitFor(question.minPosition);
    const customerId = customerWithin(scope, request.customerId);
    return customerId === null
      ? []
      : this.views.compliance({ ...request, ...given({ customerId }) }, question);
  }
}

@QueryHandler(ReportMonth)
class ReportMonthHandler implements IQueryHandler<ReportMonth> {
  constructor(private readonly views: LedgerViews) {}

  async execute({ request, question, scope }: ReportMonth): Promise<MonthReport> {
    await this.views.waitFor(question.minPosition);
    const customerId = customerWithin(scope, request.customerId);
    return this.views.ask(question, (asked) => {
      const isThere =
        customerId === undefined || registrationsOf(asked).some((each) => each.customerId === customerId);
      if (customerId === null || !isThere) {
        throw new SlaError('UNKNOWN_CUSTOMER', {
          field: 'customerId',
          value: request.customerId ?? customerId,
        });
      }
      return monthReportOf(asked, { month: request.month, ...given({ customerId }) });
    });
  }
}

export const complianceHandlers = [CountComplianceHandler, ReportMonthHandler];
