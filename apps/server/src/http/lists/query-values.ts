import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { SlaError } from '#facts';
import { IsBoolean, IsIn, IsInt, Matches, Max, Min } from 'class-validator';

/** Names, ids, cursors and parts of them: no line breaks, and nothing that a database cannot look for. */
const PLAIN_TEXT = /^[^\p{Cc}\p{Cs}]{1,400}$/u;
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** A whole number in a query string, which holds nothing but text. */
export function WholeNumber(least: number, most: number): PropertyDecorator {
  const expected = { message: `${least} to ${most}` };
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => (isWritten(value, /^\d{1,15}$/) ? Number(value) : value)),
    IsInt(expected),
    Min(least, expected),
    Max(most, expected),
  );
}

/** `true` or `false`, and nothing that merely looks like it. */
export function TruthValue(): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      isWritten(value, /^(?:true|false)$/) ? value === 'true' : value,
    ),
    IsBoolean({ message: 'true | false' }),
  );
}

export function OneOf(values: readonly string[]): PropertyDecorator {
  return IsIn([...values], { message: values.join(' | ') });
}

/** A local month: `2026-04`. */
export function Month(): PropertyDecorator {
  return Matches(MONTH, { message: 'yyyy-mm' });
}

/** @throws SlaError `INVALID_FIELD` for months that end before they begin */
export function checkMonths({
  from,
  until,
}: {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}): void {
  if (from !== undefined && until !== undefined && until < from) {
    throw new SlaError('INVALID_FIELD', { field: 'until', value: until, expected: `≥ ${from}` });
  }
}

export function PlainText(): PropertyDecorator {
  return Matches(PLAIN_TEXT, { message: 'a line of text' });
}

function isWritten(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value);
}
