import { z } from 'zod';
import { type FirstRule, firstShape } from './condition-shape.js';
import { type Constant, constant, fields, name, type Table, table } from './constants.js';
import { exactlyOneOf } from './exactly-one.js';
import {
  type Shift,
  shifts,
  type TimeRule,
  timeRuleShape,
  type TimeSettings,
  timeShape,
} from './time-shape.js';

/** A value of an event: a constant as it stands, or a rule for where it comes from. */
export type Value = Constant | ValueRule;

/** Exactly one of `value`, `from`, `template` and `object` says where it comes from. */
export interface ValueRule {
  /** Any constant, lists and objects too. */
  readonly value?: unknown;
  /** A field of the source; of several the first that is not empty. */
  readonly from?: string | readonly string[] | undefined;
  /** Text with fields of the source in braces: `{prefix}-{number}`. */
  readonly template?: string | undefined;
  readonly object?: Readonly<Record<string, Value>> | undefined;
  /** An entry that says it in place of `from` or `template`, where there is one. */
  readonly first?: FirstRule | undefined;
  /** The record or entry whose fields are meant; default: the innermost. */
  readonly of?: string | undefined;
  readonly as?: 'text' | 'number' | 'boolean' | 'instant' | 'date' | 'json' | undefined;
  readonly time?: TimeSettings | undefined;
  readonly plus?: Shift | undefined;
  readonly minus?: Shift | undefined;
  /** The name of a table, or the table itself. */
  readonly table?: string | Table | undefined;
  /** For what the table does not know. */
  readonly otherwise?: Constant | undefined;
  /** For what is empty. */
  readonly default?: Constant | undefined;
  /** Left out where it is empty. */
  readonly optional?: boolean | undefined;
  readonly lowercase?: boolean | undefined;
}

/** When something happened: a constant, or a field of the source. */
export type TimeValue = string | TimeRule;

const rule = z
  .strictObject({
    value: z.unknown().optional(),
    from: fields.optional(),
    template: name.optional(),
    object: z.lazy(() => z.record(z.string(), valueShape)).optional(),
    of: name.optional(),
    first: firstShape.optional(),
    as: z.enum(['text', 'number', 'boolean', 'instant', 'date', 'json']).optional(),
    time: timeShape.optional(),
    ...shifts,
    table: z.union([name, table]).optional(),
    otherwise: constant.optional(),
    default: constant.optional(),
    optional: z.boolean().optional(),
    lowercase: z.boolean().optional(),
  })
  .check(exactlyOneOf('value', 'from', 'template', 'object'));

export const valueShape: z.ZodType<Value> = z.union([constant, rule]);

export const timeValueShape: z.ZodType<TimeValue> = z.union([name, timeRuleShape]);

/** The fields of the source that a rule names. */
export function fieldsOf({ from }: { readonly from?: string | readonly string[] | undefined }): string[] {
  if (from === undefined) return [];
  return typeof from === 'string' ? [from] : [...from];
}
