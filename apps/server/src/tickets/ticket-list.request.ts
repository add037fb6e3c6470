import { IsOptional } from 'class-validator';
import { type Outcome, OUTCOMES } from '#compliance';
import { type GuaranteeId, GUARANTEES } from '#contract';
import { TICKET_SORTS, TICKET_STATES, type TicketFilters, type TicketSort } from '#projection';
import { TICKET_KINDS, type TicketKind } from '#ticket';
import { given } from '../http/given.js';
import { ListRequest } from '../http/lists/list.request.js';
import { OneOf, PlainText, TruthValue } from '../http/lists/query-values.js';
import { instantIn, IsInstant } from '../http/validation.js';

/** Which tickets; all of what is given has to fit. */
export class TicketListRequest extends ListRequest {
  @IsOptional()
  @PlainText()
  readonly customerId?: string;

  @IsOptional()
  @PlainText()
  readonly contractId?: string;

  @IsOptional()
  @OneOf(TICKET_KINDS)
  readonly kind?: TicketKind;

  @IsOptional()
  @OneOf(TICKET_STATES)
  readonly state?: NonNullable<TicketFilters['state']>;

  /** Reported at or after. */
  @IsOptional()
  @IsInstant()
  readonly reportedFrom?: string;

  /** Reported before. */
  @IsOptional()
  @IsInstant()
  readonly reportedUntil?: string;

  /** A part of the ticket's id. */
  @IsOptional()
  @PlainText()
  readonly text?: string;

  /** Has a verdict on this promise. */
  @IsOptional()
  @OneOf(GUARANTEES)
  readonly guarantee?: GuaranteeId;

  /** Has a verdict of this outcome, on that promise where both are given. */
  @IsOptional()
  @OneOf(OUTCOMES)
  readonly outcome?: Outcome;

  /** Some of its facts were recorded more than a day after they had happened. */
  @IsOptional()
  @TruthValue()
  readonly isLate?: boolean;

  /** Some of its facts were corrected or retracted. */
  @IsOptional()
  @TruthValue()
  readonly isCorrected?: boolean;

  /** Default: the newest report first. */
  @IsOptional()
  @OneOf(TICKET_SORTS)
  readonly sort?: TicketSort;
}

export function ticketFilters(request: TicketListRequest): TicketFilters & { readonly sort?: TicketSort } {
  const { customerId, contractId, kind, state, text, guarantee, outcome, isLate, isCorrected, sort } =
    request;
  return given({
    ...{ customerId, contractId, kind, state, text, guarantee, outcome, isLate, isCorrected, sort },
    reportedFrom: instantIn(request.reportedFrom),
    reportedUntil: instantIn(request.reportedUntil),
  });
}
