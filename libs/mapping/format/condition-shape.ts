import { z } from 'zod';
import { exactlyOneOf } from './exactly-one.js';
import { type Constant, constant, name } from './value-shape.js';

/** Holds or does not, of a record or entry. A field is compared as text, without blanks at its ends. */
export interface Condition {
  readonly from?: string | undefined;
  readonly of?: string | undefined;
  readonly present?: boolean | undefined;
  readonly equals?: Constant | undefined;
  readonly in?: readonly Constant[] | undefined;
  readonly all?: readonly Condition[] | undefined;
  readonly any?: readonly Condition[] | undefined;
  readonly not?: Condition | undefined;
}

const conditions = z.lazy(() => z.array(conditionShape).min(1, 'EMPTY_LIST'));

export const conditionShape: z.ZodType<Condition> = z
  .strictObject({
    from: name.optional(),
    of: name.optional(),
    present: z.boolean().optional(),
    equals: constant.optional(),
    in: z.array(constant).min(1, 'EMPTY_LIST').optional(),
    all: conditions.optional(),
    any: conditions.optional(),
    not: z.lazy(() => conditionShape).optional(),
  })
  .check(exactlyOneOf('present', 'equals', 'in', 'all', 'any', 'not'))
  .check(({ value, issues }) => {
    const comparesField = value.present !== undefined || value.equals !== undefined || value.in !== undefined;
    if (comparesField === (value.from !== undefined)) return;
    const message = comparesField ? 'MISSING_FIELD' : 'NEEDS_NO_FIELD';
    issues.push({ code: 'custom', message, input: value, path: ['from'] });
  });
