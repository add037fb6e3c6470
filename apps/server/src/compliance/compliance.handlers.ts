import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { customerWithin } from '#access';
import type { MonthReport, Question } from '#compliance';
import { SlaError } from '#facts';
import { type ComplianceCount, LedgerViews, LongQuestions, registrationsOf } from '#projection';
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
  constructor(
    private readonly views: LedgerViews,
    private readonly long: LongQuestions,
  ) {}

  async execute({ request, question, scope }: ReportMonth): Promise<MonthReport> {
    await this.views.waitFor(question.minPosition);
    const customerId = customerWithin(scope, request.customerId);
    const { month, customerId: value = customerId } = request;
    if (customerId === null || !(await this.isThere(customerId, question))) {
      throw new SlaError('UNKNOWN_CUSTOMER', { field: 'customerId', value });
    }
    return this.long.answer('monthReport', { month, ...given({ customerId }) }, question);
  }

  private isThere(customerId: string | undefined, question: Question): Promise<boolean> {
    return this.views.ask(question, (asked) =>
      Promise.resolve(
        customerId === undefined || registrationsOf(asked).some((each) => each.customerId === customerId),
      ),
    );
  }
}

export const complianceHandlers = [CountComplianceHandler, ReportMonthHandler];
