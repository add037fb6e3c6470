import { IsOptional } from 'class-validator';
import { type GuaranteeId, GUARANTEES } from '#contract';
import type { ComplianceRequest as CountsAsked } from '#projection';
import { given } from '../http/given.js';
import { checkMonths, Month, OneOf, PlainText } from '../http/lists/query-values.js';
import { QuestionRequest } from '../http/question.request.js';

/** Which months, customers and promises are counted; default: all. */
export class ComplianceRequest extends QuestionRequest {
  /** The first month. */
  @IsOptional()
  @Month()
  readonly from?: string;

  /** The last month, itself included. */
  @IsOptional()
  @Month()
  readonly until?: string;

  @IsOptional()
  @PlainText()
  readonly customerId?: string;

  @IsOptional()
  @OneOf(GUARANTEES)
  readonly guarantee?: GuaranteeId;
}

/** @throws SlaError `INVALID_FIELD` for months that end before they begin */
export function countsAsked({ from, until, customerId, guarantee }: ComplianceRequest): CountsAsked {
  checkMonths({ from, until });
  return given({ from, until, customerId, guarantee });
}

export class MonthReportRequest extends QuestionRequest {
  @Month()
  readonly month!: string;

  /** Only what was promised to them. */
  @IsOptional()
  @PlainText()
  readonly customerId?: string;
}
