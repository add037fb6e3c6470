import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, Matches, Min } from 'class-validator';
import type { Assumption } from '#compliance';
import { type Readings, readingsShape } from '#contract';
import { SlaError } from '#facts';
import type { WhatIfRequest as Asked } from '#projection';
import { QuestionRequest } from '../http/question.request.js';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const IDENTIFIER = /^[A-Za-z0-9][\w.-]{0,63}$/;

/** Each way in which terms can be read, written `workingDays:rolling`. */
const READINGS = Object.entries(readingsShape.shape).flatMap(([name, choices]) =>
  choices.unwrap().options.map((choice) => `${name}:${choice}`),
);

/** What is supposed, and whose promises are looked at. */
export class WhatIfRequest extends QuestionRequest {
  /** `yyyy-mm`: promises whose clocks started in this month or later … */
  @Matches(MONTH)
  readonly from!: string;

  /** … and until the end of this one. */
  @Matches(MONTH)
  readonly until!: string;

  /** Only this customer's promises; supposed terms are theirs alone, too. */
  @IsOptional()
  @Matches(IDENTIFIER)
  readonly customerId?: string;

  /** Contracts would be on these terms, … */
  @IsOptional()
  @Matches(IDENTIFIER)
  readonly termsId?: string;

  /** … in this version. */
  @IsOptional()
  @Transform(wholeNumber)
  @IsInt()
  @Min(1)
  readonly termsVersion?: number;

  /** Of this calendar only one version would ever have been published, … */
  @IsOptional()
  @Matches(IDENTIFIER)
  readonly calendarId?: string;

  /** … this one. */
  @IsOptional()
  @Transform(wholeNumber)
  @IsInt()
  @Min(1)
  readonly calendarVersion?: number;

  /** Terms would be read in this way; may be repeated. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value : [value]))
  @IsArray()
  @ArrayMaxSize(READINGS.length)
  @IsIn(READINGS, { each: true })
  readonly reading?: readonly string[];
}

function wholeNumber({ value }: { readonly value: unknown }): unknown {
  return typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
}

/** @throws SlaError `MISSING_FIELD` where half of a pin is given */
export function assumptionOf(request: WhatIfRequest): Assumption {
  const { termsId, termsVersion, calendarId, calendarVersion, customerId, reading } = request;
  checkBoth({ termsId, termsVersion });
  checkBoth({ calendarId, calendarVersion });
  return {
    ...(termsId !== undefined && termsVersion !== undefined && { terms: { termsId, termsVersion } }),
    ...(calendarId !== undefined &&
      calendarVersion !== undefined && { calendar: { calendarId, calendarVersion } }),
    ...(customerId !== undefined && { customerId }),
    ...(reading && { readings: readingsOf(reading) }),
  };
}

/** @throws SlaError `INVALID_FIELD` where the months are in the wrong order */
export function askedAbout({ from, until, customerId }: WhatIfRequest): Asked {
  if (until < from) {
    throw new SlaError('INVALID_FIELD', { field: 'until', value: until, expected: `${from} or later` });
  }
  return { from, until, ...(customerId !== undefined && { customerId }) };
}

function readingsOf(reading: readonly string[]): Partial<Readings> {
  return Object.fromEntries(reading.map((each) => each.split(':')));
}

function checkBoth(pin: Readonly<Record<string, unknown>>): void {
  const missing = Object.keys(pin).filter((name) => pin[name] === undefined);
  if (missing.length === 1) throw new SlaError('MISSING_FIELD', { field: missing[0] });
}
