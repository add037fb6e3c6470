import { SlaError } from '#facts';
import type { TimeRule } from '../format/time-shape.js';
import { fieldsOf } from '../format/value-shape.js';
import { type FieldReader, type Scope, textOf } from './fields.js';
import type { Making } from './making.js';

/** Fields of the source, of a record or an entry around. */
interface FieldsRule {
  readonly from?: string | readonly string[] | undefined;
  readonly of?: string | undefined;
}

/** The first of some fields that is not empty. @throws SlaError `NOT_A_PLAIN_VALUE` */
export function firstText(rule: FieldsRule, scope: Scope, fields: FieldReader): string | undefined {
  for (const field of fieldsOf(rule)) {
    const text = textOf(fields.read(scope, field, rule.of));
    if (text === null) throw new SlaError('NOT_A_PLAIN_VALUE');
    if (text !== undefined) return text;
  }
  return undefined;
}

/** @throws SlaError with `column`: `MISSING_VALUE`, and what times find */
export function instantIn(rule: TimeRule, scope: Scope, { fields, times }: Making): number {
  return inColumn(columnOf(rule), () => {
    const text = firstText(rule, scope, fields);
    if (text === undefined) throw new SlaError('MISSING_VALUE');
    return times.reader(rule.time).instantOf(text);
  });
}

/** How a problem names what a rule reads. */
export function columnOf(rule: FieldsRule & { readonly template?: string | undefined }): string {
  return rule.template ?? fieldsOf(rule).join(' | ');
}

export function inColumn<Result>(column: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw error instanceof SlaError ? error.at({ column }) : error;
  }
}
