import type { Condition } from '../format/condition-shape.js';
import type { Constant } from '../format/value-shape.js';
import { type FieldReader, type Scope, textOf } from './fields.js';

/** Whether a condition holds of a record or entry. Lists and objects are present, and equal to nothing. */
export function holds(condition: Condition, scope: Scope, fields: FieldReader): boolean {
  const { all, any, not } = condition;
  if (all) return all.every((each) => holds(each, scope, fields));
  if (any) return any.some((each) => holds(each, scope, fields));
  if (not) return !holds(not, scope, fields);
  return compares(condition, scope, fields);
}

function compares({ from = '', of, ...wanted }: Condition, scope: Scope, fields: FieldReader): boolean {
  const value = fields.read(scope, from, of);
  const text = textOf(value);
  if (wanted.present !== undefined) return (text !== undefined) === wanted.present;
  if (wanted.has !== undefined) return Array.isArray(value) && value.some((each) => isText(each, wanted.has));
  if (wanted.same)
    return (
      typeof text === 'string' && isText(text, textOf(fields.read(scope, wanted.same.from, wanted.same.of)))
    );
  const constants = wanted.equals === undefined ? (wanted.in ?? []) : [wanted.equals];
  return constants.some((each) => isText(text, each));
}

function isText(value: unknown, other: Constant | undefined | null): boolean {
  const text = textOf(value);
  return typeof text === 'string' && text === textOf(other);
}
