import { IsOptional, Matches } from 'class-validator';
import { type Position, parsePosition } from '#event-store';
import { formatInstant, type Instant, parseInstant } from '#facts';
import { IsInstant } from './validation.js';

/** What even a question takes that is about no instant. */
export class ReadingRequest {
  /** The `position` of an earlier answer: waits, briefly, until what was written there is seen here. */
  @IsOptional()
  @Matches(/^\d{1,18}$/)
  readonly minPosition?: string;
}

/** The instants that every question can be asked for. */
export class QuestionRequest extends ReadingRequest {
  /** What was due and done by then; default: now. */
  @IsOptional()
  @IsInstant()
  readonly asOf?: string;

  /** From what had been recorded by then; default: everything. */
  @IsOptional()
  @IsInstant()
  readonly asKnownAt?: string;
}

export interface AskedFor {
  readonly asOf: Instant;
  readonly asKnownAt: Instant | undefined;
  readonly minPosition: Position | undefined;
}

export function askedFor(request: QuestionRequest, now: Instant): AskedFor {
  const { asOf, asKnownAt } = request;
  return {
    asOf: asOf ? parseInstant(asOf) : now,
    asKnownAt: asKnownAt ? parseInstant(asKnownAt) : undefined,
    minPosition: positionIn(request),
  };
}

export function positionIn({ minPosition }: ReadingRequest): Position | undefined {
  return minPosition ? parsePosition(minPosition) : undefined;
}

/** The instants that an answer is about, beside its data. */
export interface AnsweredFor {
  readonly asOf: string;
  /** `null` where all is known that was recorded. */
  readonly asKnownAt: string | null;
}

export function answeredFor({ asOf, asKnownAt }: AskedFor): AnsweredFor & Readonly<Record<string, unknown>> {
  return {
    asOf: formatInstant(asOf),
    asKnownAt: asKnownAt === undefined ? null : formatInstant(asKnownAt),
  };
}
