import { SlaError } from '#facts';
import { PLACEHOLDER, placeholders } from '../format/uses.js';
import { fieldsOf } from '../format/value-shape.js';
import { type FieldReader, type Scope, textOf } from './fields.js';

/** As much of a rule as says where its text comes from. */
interface Source {
  readonly from?: string | readonly string[] | undefined;
  readonly template?: string | undefined;
  readonly of?: string | undefined;
}

/** The first field that is not empty, or the template filled in; nothing where there is none. @throws SlaError `NOT_A_PLAIN_VALUE` */
export function sourceText(rule: Source, scope: Scope, fields: FieldReader): string | undefined {
  return rule.template === undefined ? firstText(rule, scope, fields) : filled(rule, scope, fields);
}

function firstText(rule: Source, scope: Scope, fields: FieldReader): string | undefined {
  for (const field of fieldsOf(rule)) {
    const text = textOf(fields.read(scope, field, rule.of));
    if (text === null) throw new SlaError('NOT_A_PLAIN_VALUE');
    if (text !== undefined) return text;
  }
  return undefined;
}

/** A template with its fields filled in; nothing where one of them is empty. */
function filled({ template = '', of }: Source, scope: Scope, fields: FieldReader): string | undefined {
  const parts = new Map(
    placeholders(template).map((field) => [field, firstText({ from: field, of }, scope, fields)]),
  );
  if ([...parts.values()].includes(undefined)) return undefined;
  return template.replace(PLACEHOLDER, (brace: string, field: string | undefined) =>
    field === undefined ? brace.slice(1) : (parts.get(field) ?? ''),
  );
}

/** @throws SlaError `NOT_A_NUMBER` */
export function numberOf(text: string): number {
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  throw new SlaError('NOT_A_NUMBER', { value: text.slice(0, 80) });
}

/** @throws SlaError `NOT_A_BOOLEAN` */
export function booleanOf(text: string): boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  throw new SlaError('NOT_A_BOOLEAN', { value: text.slice(0, 80) });
}

/** What a problem calls it. */
export function columnOf(rule: Source): string {
  return rule.template ?? fieldsOf(rule).join(' | ');
}

/** Adds to what goes wrong which column it was. */
export function inColumn<Result>(column: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw error instanceof SlaError ? error.at({ column }) : error;
  }
}
