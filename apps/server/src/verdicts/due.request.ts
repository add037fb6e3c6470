import { IsOptional } from 'class-validator';
import { PlainText, WholeNumber } from '../http/lists/query-values.js';
import { QuestionRequest } from '../http/question.request.js';
import { IsInstant } from '../http/validation.js';

export class DueRequest extends QuestionRequest {
  /** Due at or before. */
  @IsOptional()
  @IsInstant()
  readonly until?: string;

  @IsOptional()
  @PlainText()
  readonly customerId?: string;

  /** Default 50; there are no pages, for what is due next stands first. */
  @IsOptional()
  @WholeNumber(1, 1_000)
  readonly limit?: number;
}
