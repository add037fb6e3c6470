import type { Condition } from '../format/condition-shape.js';
import type { Constant } from '../format/value-shape.js';
import { type FieldReader, type Scope, textOf } from './fields.js';

/** Whether a condition holds of a record or entry. Lists and objects are present, and equal to nothing. */
export function holds(condition: Condition, scope: Scope, fields: FieldReader): boolean {
  const { from, of, present, equals, all, any, not } = condition;
  if (all) return all.every((each) => holds(each, scope, fields));
  if (any) return any.some((each) => holds(each, scope, fields));
  if (not) return !holds(not, scope, fields);
  const text = textOf(fields.read(scope, from ?? '', of));
  if (present !== undefined) return (text !== undefined) === present;
  const wanted = equals === undefined ? (condition.in ?? []) : [equals];
  return typeof text === 'string' && wanted.some((each) => sameText(each, text));
}

function sameText(constant: Constant, text: string): boolean {
  return String(constant).trim() === text;
}
