import { IsOptional } from 'class-validator';
import { ListRequest } from '../http/lists/list.request.js';
import { Month, PlainText } from '../http/lists/query-values.js';
import { QuestionRequest } from '../http/question.request.js';

export class CustomerListRequest extends ListRequest {
  /** A part of the customer's id or name, in whatever letters, with or without accents. */
  @IsOptional()
  @PlainText()
  readonly text?: string;
}

export class AccountRequest extends QuestionRequest {
  @Month()
  readonly month!: string;
}
