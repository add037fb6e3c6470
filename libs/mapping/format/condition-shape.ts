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
  /** The list in the field has this value. */
  readonly has?: Constant | undefined;
  /** Another field has the same value, and neither is empty. */
  readonly same?: { readonly from: string; readonly of?: string | undefined } | undefined;
  readonly all?: readonly Condition[] | undefined;
  readonly any?: readonly Condition[] | undefined;
  readonly not?: Condition | undefined;
}

/** Those that look at a field. */
const COMPARES = ['present', 'equals', 'in', 'has', 'same'] as const;

const conditions = z.lazy(() => z.array(conditionShape).min(1, 'EMPTY_LIST'));

export const conditionShape: z.ZodType<Condition> = z
  .strictObject({
    from: name.optional(),
    of: name.optional(),
    present: z.boolean().optional(),
    equals: constant.optional(),
    in: z.array(constant).min(1, 'EMPTY_LIST').optional(),
    has: constant.optional(),
    same: z.strictObject({ from: name, of: name.optional() }).optional(),
    all: conditions.optional(),
    any: conditions.optional(),
    not: z.lazy(() => conditionShape).optional(),
  })
  .check(exactlyOneOf(...COMPARES, 'all', 'any', 'not'))
  .check(({ value, issues }) => {
    const comparesField = COMPARES.some((key) => value[key] !== undefined);
    if (comparesField === (value.from !== undefined)) return;
    const message = comparesField ? 'MISSING_FIELD' : 'NEEDS_NO_FIELD';
    issues.push({ code: 'custom', message, input: value, path: ['from'] });
  });
