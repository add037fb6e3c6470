import { Transform } from 'class-transformer';
import { IsIn, IsOptional } from 'class-validator';
import { AUDIT_MARKS, type AuditMark, type AuditRequest } from '#projection';
import { given } from '../http/given.js';
import { ListRequest } from '../http/lists/list.request.js';
import { PlainText, TruthValue } from '../http/lists/query-values.js';
import { instantIn, IsInstant } from '../http/validation.js';

/** Which facts of the trail; all of what is given has to fit. Without `asOf` it goes on to what is stated for later. */
export class AuditListRequest extends ListRequest {
  @IsOptional()
  @PlainText()
  readonly stream?: string;

  /** In the customer's stream, or in that of a ticket that was ever said to be theirs. */
  @IsOptional()
  @PlainText()
  readonly customerId?: string;

  @IsOptional()
  @PlainText()
  readonly type?: string;

  /** Happened, as stated, at or after. */
  @IsOptional()
  @IsInstant()
  readonly occurredFrom?: string;

  /** Happened, as stated, before. */
  @IsOptional()
  @IsInstant()
  readonly occurredUntil?: string;

  /** Recorded by the store at or after. */
  @IsOptional()
  @IsInstant()
  readonly recordedFrom?: string;

  /** Recorded by the store before. */
  @IsOptional()
  @IsInstant()
  readonly recordedUntil?: string;

  /** Only facts that are all of these: `only=late,corrected`. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @IsIn([...AUDIT_MARKS], { each: true, message: AUDIT_MARKS.join(' | ') })
  readonly only?: AuditMark[];

  /** Default: the oldest first. */
  @IsOptional()
  @TruthValue()
  readonly newestFirst?: boolean;
}

export function auditAsked(request: AuditListRequest): Omit<AuditRequest, 'limit' | 'after'> {
  const { stream, customerId, type, only, newestFirst } = request;
  return given({
    ...{ stream, customerId, type, only, newestFirst },
    occurredFrom: instantIn(request.occurredFrom),
    occurredUntil: instantIn(request.occurredUntil),
    recordedFrom: instantIn(request.recordedFrom),
    recordedUntil: instantIn(request.recordedUntil),
  });
}
