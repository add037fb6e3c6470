import { formatInstant, SlaError } from '#facts';
import { fieldsOf, type TimeValue, type Value, type ValueRule } from '../format/value-shape.js';
import { isIdField } from '../format/uses.js';
import { firstEntry } from './conditions.js';
import type { FieldReader, Scope } from './fields.js';
import type { IdKind } from './ids.js';
import { instantIn } from './instants.js';
import type { Making } from './making.js';
import { shifted } from './shifts.js';
import { inTable } from './tables.js';
import { booleanOf, columnOf, inColumn, numberOf, sourceText } from './texts.js';

/**
 * A value of an event; undefined where the rule leaves it out.
 *
 * @throws SlaError with `column` and `value`: `MISSING_VALUE`, `NOT_IN_TABLE`, `NOT_A_PLAIN_VALUE`, `NOT_A_NUMBER`,
 *   `NOT_A_BOOLEAN`; what times and ids find
 */
export function valueOf(value: Value, scope: Scope, making: Making): unknown {
  if (typeof value !== 'object') return value;
  if (value.value !== undefined) return value.value;
  if (value.object) return dataOf(value.object, scope, making);
  const column = columnOf(value);
  return inColumn(column, () => fromSource(value, scope, making));
}

/** The data of an event. Foreign ids become ids of the product; what the mapping or its tables state is one already. */
export function dataOf(
  rules: Readonly<Record<string, Value>>,
  scope: Scope,
  making: Making,
): Record<string, unknown> {
  const entries = Object.entries(rules).map(([field, rule]) => [
    field,
    isIdField(field)
      ? idOf(field === 'ticketId' ? 'ticket' : 'customer', rule, scope, making)
      : valueOf(rule, scope, making),
  ]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Record<string, unknown>;
}

/** @throws SlaError as `valueOf` and `IdMaker.idOf` */
export function idOf(kind: IdKind, rule: Value, scope: Scope, making: Making): unknown {
  if (typeof rule !== 'object' || rule.table !== undefined || rule.value !== undefined) {
    return valueOf(rule, scope, making);
  }
  const foreign = valueOf({ ...rule, default: undefined, optional: true }, scope, making);
  return inColumn(columnOf(rule), () =>
    foreign === undefined ? ifEmpty(rule) : making.ids.idOf(kind, asText(foreign)),
  );
}

/** @throws SlaError with `column`: `MISSING_VALUE`, and what times find */
export function instantOf(value: TimeValue, scope: Scope, making: Making): number {
  return typeof value === 'string' ? making.times.constant(value) : instantIn(value, scope, making);
}

function fromSource(rule: ValueRule, scope: Scope, making: Making): unknown {
  if (rule.as === 'json') return jsonOf(rule, scope, making.fields);
  const found = foundText(rule, scope, making);
  const text = rule.lowercase ? found?.toLowerCase() : found;
  if (text === undefined) return ifEmpty(rule);
  if (rule.table !== undefined) return inTable(rule, text, making.tables);
  switch (rule.as ?? 'text') {
    case 'instant':
      return formatInstant(
        shifted(making.times.reader(rule.time).instantOf(text), rule, scope, making.fields),
      );
    case 'date':
      return making.times.reader(rule.time).dateOf(text);
    case 'number':
      return numberOf(text);
    case 'boolean':
      return booleanOf(text);
    default:
      return text;
  }
}

/** What the entry says that `first` looks for; where there is none, what the fields themselves say. */
function foundText(rule: ValueRule, scope: Scope, making: Making): string | undefined {
  const entry = rule.first && firstEntry(rule.first, scope, making);
  return rule.first && entry
    ? sourceText({ from: rule.first.from }, entry, making.fields)
    : sourceText(rule, scope, making.fields);
}

/** What an id is made of. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function ifEmpty({ default: fallback, optional }: ValueRule): unknown {
  if (fallback !== undefined || optional) return fallback;
  throw new SlaError('MISSING_VALUE');
}

function jsonOf(rule: ValueRule, scope: Scope, fields: FieldReader): unknown {
  for (const field of fieldsOf(rule)) {
    const value = fields.read(scope, field, rule.of);
    if (value !== undefined && value !== null) return value;
  }
  return ifEmpty(rule);
}
