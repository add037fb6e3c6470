import { Query } from '@nestjs/cqrs';
import type { Scope } from '#access';
import type { MonthReport } from '#compliance';
import type { ComplianceCount, ComplianceRequest, MonthReportRequest } from '#projection';
import type { AskedFor } from '../http/question.request.js';

/** How promises ended, counted by month, customer, promise and outcome. */
export class CountCompliance extends Query<readonly ComplianceCount[]> {
  constructor(
    readonly request: ComplianceRequest,
    readonly question: AskedFor,
    readonly scope: Scope,
  ) {
    super();
  }
}

/** A month's promises for management: shares, margins, trend, evidence, and whether any row is missing. */
export class ReportMonth extends Query<MonthReport> {
  constructor(
    readonly request: MonthReportRequest,
    readonly question: AskedFor,
    readonly scope: Scope,
  ) {
    super();
  }
}
