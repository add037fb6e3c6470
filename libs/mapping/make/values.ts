import { formatInstant, SlaError } from '#facts';
import { fieldsOf, type TimeValue, type Value, type ValueRule } from '../format/value-shape.js';
import { isIdField } from '../format/uses.js';
import type { FieldReader, Scope } from './fields.js';
import type { IdKind, IdMaker } from './ids.js';
import { shifted } from './shifts.js';
import { booleanOf, columnOf, inColumn, numberOf, sourceText } from './texts.js';
import type { Times } from './times.js';

/** What values are made with. */
export interface Making {
  readonly fields: FieldReader;
  readonly times: Times;
  readonly ids: IdMaker;
  readonly tables: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

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
export function instantOf(value: TimeValue, scope: Scope, { fields, times }: Making): number {
  if (typeof value === 'string') return times.constant(value);
  return inColumn(columnOf(value), () => {
    const text = sourceText(value, scope, fields);
    if (text === undefined) throw new SlaError('MISSING_VALUE');
    return shifted(times.reader(value.time).instantOf(text), value, scope, fields);
  });
}

function fromSource(rule: ValueRule, scope: Scope, making: Making): unknown {
  if (rule.as === 'json') return jsonOf(rule, scope, making.fields);
  const found = sourceText(rule, scope, making.fields);
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

function inTable({ table, otherwise }: ValueRule, value: string, tables: Making['tables']): unknown {
  const entries = typeof table === 'string' ? tables[table] : table;
  if (entries && Object.hasOwn(entries, value)) return entries[value];
  if (otherwise !== undefined) return otherwise;
  const name = typeof table === 'string' ? table : '';
  throw new SlaError('NOT_IN_TABLE', { value: value.slice(0, 80), table: name });
}
