import { z } from 'zod';
import { type Constant, constant, fields, name, type Table, table } from './constants.js';
import { exactlyOneOf } from './exactly-one.js';
import { type TimeRule, timeRuleShape } from './time-shape.js';

/** Holds or does not, of a record or entry. A field is compared as text, without blanks at its ends. */
export interface Condition {
  readonly from?: string | undefined;
  readonly of?: string | undefined;
  /** An entry that says it in place of `from`, where there is one. */
  readonly first?: FirstRule | undefined;
  readonly present?: boolean | undefined;
  readonly equals?: Constant | undefined;
  readonly in?: readonly Constant[] | undefined;
  /** The list in the field has this value. */
  readonly has?: Constant | undefined;
  /** Another field has the same value, and neither is empty. */
  readonly same?: { readonly from: string; readonly of?: string | undefined } | undefined;
  /** What this table says of the field is compared, in place of the field; what it does not know is a problem. */
  readonly table?: string | Table | undefined;
  readonly all?: readonly Condition[] | undefined;
  readonly any?: readonly Condition[] | undefined;
  readonly not?: Condition | undefined;
}

/** Those that look at a field. */
const COMPARES = ['present', 'equals', 'in', 'has', 'same'] as const;

/** The first entry of a list for which `when` holds: the change that says what a field was before it. */
export interface FirstRule {
  /** Of several, each is a list in the entries of the one before. */
  readonly list: string | readonly string[];
  /** The record or entry in which the list stands; default: the innermost. */
  readonly of?: string | undefined;
  readonly when?: Condition | undefined;
  readonly sortBy?: TimeRule | undefined;
  readonly from: string;
}

const conditions = z.lazy(() => z.array(conditionShape).min(1, 'EMPTY_LIST'));

export const conditionShape: z.ZodType<Condition> = z
  .strictObject({
    from: name.optional(),
    of: name.optional(),
    first: z.lazy(() => firstShape).optional(),
    present: z.boolean().optional(),
    equals: constant.optional(),
    in: z.array(constant).min(1, 'EMPTY_LIST').optional(),
    has: constant.optional(),
    same: z.strictObject({ from: name, of: name.optional() }).optional(),
    table: z.union([name, table]).optional(),
    all: conditions.optional(),
    any: conditions.optional(),
    not: z.lazy(() => conditionShape).optional(),
  })
  .check(exactlyOneOf(...COMPARES, 'all', 'any', 'not'))
  .check(({ value, issues }) => {
    const add = (key: string, message: string): void => {
      issues.push({ code: 'custom', message, input: value, path: [key] });
    };
    const comparesConstant = value.equals !== undefined || value.in !== undefined;
    if (value.table !== undefined && !comparesConstant) add('table', 'NEEDS_A_COMPARISON');
    const comparesField = COMPARES.some((key) => value[key] !== undefined);
    if (value.first && !comparesField) add('first', 'NEEDS_NO_FIELD');
    if (comparesField === (value.from !== undefined)) return;
    add('from', comparesField ? 'MISSING_FIELD' : 'NEEDS_NO_FIELD');
  });

export const firstShape: z.ZodType<FirstRule> = z.strictObject({
  list: fields,
  of: name.optional(),
  when: conditionShape.optional(),
  sortBy: timeRuleShape.optional(),
  from: name,
});
