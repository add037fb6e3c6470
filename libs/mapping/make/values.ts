import { formatInstant, SlaError } from '#facts';
import { fieldsOf, type TimeValue, type Value, type ValueRule } from '../format/value-shape.js';
import { isIdField, PLACEHOLDER, placeholders } from '../format/uses.js';
import { type FieldReader, type Scope, textOf } from './fields.js';
import type { IdKind, IdMaker } from './ids.js';
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
  const value = valueOf(rule, scope, making);
  const isForeign = typeof rule === 'object' && rule.table === undefined && rule.value === undefined;
  if (!isForeign || value === undefined) return value;
  return inColumn(columnOf(rule), () => making.ids.idOf(kind, asText(value)));
}

/** @throws SlaError with `column`: `MISSING_VALUE`, and what times find */
export function instantOf(value: TimeValue, scope: Scope, { fields, times }: Making): number {
  if (typeof value === 'string') return times.constant(value);
  return inColumn(columnOf(value), () => {
    const text = firstText(value, scope, fields);
    if (text === undefined) throw new SlaError('MISSING_VALUE');
    return times.reader(value.time).instantOf(text);
  });
}

function fromSource(rule: ValueRule, scope: Scope, making: Making): unknown {
  if (rule.as === 'json') return jsonOf(rule, scope, making.fields);
  const found =
    rule.template === undefined ? firstText(rule, scope, making.fields) : filled(rule, scope, making.fields);
  const text = rule.lowercase ? found?.toLowerCase() : found;
  if (text === undefined) return ifEmpty(rule);
  if (rule.table !== undefined) return inTable(rule, text, making.tables);
  switch (rule.as ?? 'text') {
    case 'instant':
      return formatInstant(making.times.reader(rule.time).instantOf(text));
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

function firstText(
  rule: { readonly from?: string | readonly string[] | undefined; readonly of?: string | undefined },
  scope: Scope,
  fields: FieldReader,
): string | undefined {
  for (const field of fieldsOf(rule)) {
    const text = textOf(fields.read(scope, field, rule.of));
    if (text === null) throw new SlaError('NOT_A_PLAIN_VALUE');
    if (text !== undefined) return text;
  }
  return undefined;
}

/** A template with its fields filled in; nothing where one of them is empty. */
function filled({ template = '', of }: ValueRule, scope: Scope, fields: FieldReader): string | undefined {
  const parts = new Map(
    placeholders(template).map((field) => [field, firstText({ from: field, of }, scope, fields)]),
  );
  if ([...parts.values()].includes(undefined)) return undefined;
  return template.replace(PLACEHOLDER, (brace: string, field: string | undefined) =>
    field === undefined ? brace.slice(1) : (parts.get(field) ?? ''),
  );
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

function numberOf(text: string): number {
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  throw new SlaError('NOT_A_NUMBER', { value: text.slice(0, 80) });
}

function booleanOf(text: string): boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  throw new SlaError('NOT_A_BOOLEAN', { value: text.slice(0, 80) });
}

function columnOf(rule: {
  readonly from?: string | readonly string[] | undefined;
  readonly template?: string | undefined;
}): string {
  return rule.template ?? fieldsOf(rule).join(' | ');
}

function inColumn<Result>(column: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw error instanceof SlaError ? error.at({ column }) : error;
  }
}
