import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsOptional } from 'class-validator';
import type { Assumption } from '#compliance';
import { type Readings, readingsShape } from '#contract';
import { SlaError } from '#facts';
import type { WhatIfRequest as Asked } from '#projection';
import { given } from '../http/given.js';
import { checkMonths, Month, PlainText, WholeNumber } from '../http/lists/query-values.js';
import { QuestionRequest } from '../http/question.request.js';

const LARGEST_VERSION = 999_999_999;

/** Each way in which terms can be read, written `workingDays:rolling`. */
const READINGS = Object.entries(readingsShape.shape).flatMap(([name, choices]) =>
  choices.unwrap().options.map((choice) => `${name}:${choice}`),
);

/** What is supposed, and whose promises are looked at. */
export class WhatIfRequest extends QuestionRequest {
  /** `yyyy-mm`: promises whose clocks started in this month or later … */
  @Month()
  readonly from!: string;

  /** … and until the end of this one. */
  @Month()
  readonly until!: string;

  /** Only this customer's promises; supposed terms are theirs alone, too. */
  @IsOptional()
  @PlainText()
  readonly customerId?: string;

  /** Contracts would be on these terms, … */
  @IsOptional()
  @PlainText()
  readonly termsId?: string;

  /** … in this version. */
  @IsOptional()
  @WholeNumber(1, LARGEST_VERSION)
  readonly termsVersion?: number;

  /** Of this calendar only one version would ever have been published, … */
  @IsOptional()
  @PlainText()
  readonly calendarId?: string;

  /** … this one. */
  @IsOptional()
  @WholeNumber(1, LARGEST_VERSION)
  readonly calendarVersion?: number;

  /** Terms would be read in this way; may be repeated. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => [value].flat())
  @ArrayMaxSize(READINGS.length)
  @IsIn(READINGS, { each: true, message: READINGS.join(' | ') })
  readonly reading?: readonly string[];
}

/** @throws SlaError `MISSING_FIELD` where half of a pin is given */
export function assumptionOf(request: WhatIfRequest): Assumption {
  const { termsId, termsVersion, calendarId, calendarVersion, customerId, reading } = request;
  const terms = both({ termsId, termsVersion });
  const calendar = both({ calendarId, calendarVersion });
  const readings = reading && readingsOf(reading);
  return given({ terms, calendar, customerId, readings });
}

/** @throws SlaError `INVALID_FIELD` for months that end before they begin */
export function askedAbout({ from, until, customerId }: WhatIfRequest): Asked {
  checkMonths({ from, until });
  return { from, until, ...given({ customerId }) };
}

function readingsOf(reading: readonly string[]): Partial<Readings> {
  return Object.fromEntries<unknown>(reading.map((each) => each.split(':') as [string, string]));
}

type Both<Pin> = { [Name in keyof Pin]: Exclude<Pin[Name], undefined> };

function both<Pin extends object>(pin: Pin): Both<Pin> | undefined {
  const missing = Object.entries(pin).filter(([, value]) => value === undefined);
  if (missing.length === Object.keys(pin).length) return undefined;
  const [half] = missing;
  if (half) throw new SlaError('MISSING_FIELD', { field: half[0] });
  return pin as Both<Pin>;
}
