import { IsOptional } from 'class-validator';
import { type GuaranteeId, GUARANTEES } from '#contract';
import { OneOf } from '../http/lists/query-values.js';
import { QuestionRequest } from '../http/question.request.js';

export class ExplanationRequest extends QuestionRequest {
  /** One promise; default: all. */
  @IsOptional()
  @OneOf(GUARANTEES)
  readonly guarantee?: GuaranteeId;
}
