import { type Instant, parseInstant, SlaError } from '#facts';
import { QuestionRequest } from '../http/question.request.js';
import { IsInstant } from '../http/validation.js';

/** The longest stretch that anybody draws, in milliseconds. */
const LONGEST = 400 * 86_400_000;

/** Which stretch of time is to be drawn. */
export class ServiceHoursRequest extends QuestionRequest {
  @IsInstant()
  readonly from!: string;

  /** Not included; at most 400 days later. */
  @IsInstant()
  readonly until!: string;
}

/** @throws SlaError `INVALID_FIELD` for a stretch that is empty, or longer than 400 days */
export function stretchOf(request: ServiceHoursRequest): { readonly from: Instant; readonly until: Instant } {
  const [from, until] = [parseInstant(request.from), parseInstant(request.until)];
  if (until > from && until - from <= LONGEST) return { from, until };
  const expected = `${request.from} < until <= ${request.from} + 400 × 24 h`;
  throw new SlaError('INVALID_FIELD', { field: 'until', value: request.until, expected });
}
