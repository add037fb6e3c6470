import type { Condition, FirstRule } from '../format/condition-shape.js';
import type { Constant } from '../format/constants.js';
import { entriesOf } from './entries.js';
import { type Scope, textOf } from './fields.js';
import { instantIn } from './instants.js';
import type { Making } from './making.js';
import { inTable } from './tables.js';
import { inColumn } from './texts.js';

/**
 * Whether a condition holds of a record or entry. Lists and objects are present, and equal to nothing.
 *
 * @throws SlaError `NOT_IN_TABLE` with `column`, where what a table says is compared
 */
export function holds(condition: Condition, scope: Scope, making: Making): boolean {
  const { all, any, not } = condition;
  if (all) return all.every((each) => holds(each, scope, making));
  if (any) return any.some((each) => holds(each, scope, making));
  if (not) return !holds(not, scope, making);
  return compares(condition, scope, making);
}

function compares(condition: Condition, scope: Scope, making: Making): boolean {
  const { present, has, same } = condition;
  const value = found(condition, scope, making);
  const text = textOf(value);
  if (present !== undefined) return (text !== undefined) === present;
  if (has !== undefined) return Array.isArray(value) && value.some((each) => isText(each, has));
  if (typeof text !== 'string') return false;
  if (same) return isText(text, textOf(making.fields.read(scope, same.from, same.of)));
  const constants = condition.equals === undefined ? (condition.in ?? []) : [condition.equals];
  const meaning = meant(condition, text, making);
  return constants.some((each) => isText(meaning, each));
}

/** What the field says, or the entry that `first` looks for. */
function found({ from = '', of, first }: Condition, scope: Scope, making: Making): unknown {
  const entry = first && firstEntry(first, scope, making);
  return first && entry ? making.fields.read(entry, first.from) : making.fields.read(scope, from, of);
}

function meant({ from = '', table }: Condition, text: string, { tables }: Making): unknown {
  return table === undefined ? text : inColumn(from, () => inTable({ table }, text, tables));
}

function isText(value: unknown, other: Constant | undefined | null): boolean {
  const text = textOf(value);
  return typeof text === 'string' && text === textOf(other);
}

/** The entry that a rule looks for; of a list of lists, one of the innermost. @throws SlaError as conditions and times do */
export function firstEntry(rule: FirstRule, scope: Scope, making: Making): Scope | undefined {
  const { when, sortBy } = rule;
  const [list = '', ...inside] = [rule.list].flat();
  const entries = inside.reduce(
    (outer, next) => outer.flatMap((each) => entriesOf({ list: next }, each, making)),
    entriesOf({ list, of: rule.of }, scope, making),
  );
  const fitting = when ? entries.filter((entry) => holds(when, entry, making)) : entries;
  if (sortBy === undefined) return fitting[0];
  return fitting
    .map((entry) => ({ entry, at: instantIn(sortBy, entry, making) }))
    .toSorted((a, b) => a.at - b.at)[0]?.entry;
}
