import { IsOptional } from 'class-validator';
import { type Outcome, OUTCOMES } from '#compliance';
import { type GuaranteeId, GUARANTEES } from '#contract';
import type { VerdictFilters } from '#projection';
import { given } from '../http/given.js';
import { ListRequest } from '../http/lists/list.request.js';
import { Month, OneOf, PlainText, TruthValue } from '../http/lists/query-values.js';

/** Which rows; all of what is given has to fit. */
export class VerdictListRequest extends ListRequest {
  /** The local month in which the clock started, `yyyy-mm`: the one that `/compliance` counts it in. */
  @IsOptional()
  @Month()
  readonly month?: string;

  @IsOptional()
  @PlainText()
  readonly customerId?: string;

  @IsOptional()
  @OneOf(GUARANTEES)
  readonly guarantee?: GuaranteeId;

  @IsOptional()
  @OneOf(OUTCOMES)
  readonly outcome?: Outcome;

  /** Kept only because of time that was excused. */
  @IsOptional()
  @TruthValue()
  readonly excused?: boolean;

  /** `false`: targets, which never count in a rate. */
  @IsOptional()
  @TruthValue()
  readonly binding?: boolean;
}

export function verdictFilters(request: VerdictListRequest): VerdictFilters {
  const { month, customerId, guarantee, outcome, excused, binding } = request;
  return given({ month, customerId, guarantee, outcome, excused, binding });
}
