import { IsOptional } from 'class-validator';
import { QuestionRequest } from '../question.request.js';
import { PlainText, WholeNumber } from './query-values.js';

/** What every list can be asked for beside its own filters: its requests are subclasses of this one. */
export class ListRequest extends QuestionRequest {
  /** Rows on a page; default 50. A CSV has all rows, whatever this says. */
  @IsOptional()
  @WholeNumber(1, 1_000)
  readonly limit?: number;

  /** The `next` of the page before. */
  @IsOptional()
  @PlainText()
  readonly after?: string;
}
