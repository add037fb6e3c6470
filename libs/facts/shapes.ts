import { z } from 'zod';
import { isInstant } from './instant.js';
import { SlaError } from './sla-error.js';

/** The pieces that the shapes of all events are made of (design: events, "Identifiers match …"). */
const IDENTIFIER = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const CODE = /^[A-Z_]+$/;
const LOCAL_DATE = /^\d{4}-\d\d-\d\d$/;

export const identifier = z.string().regex(IDENTIFIER, 'INVALID_IDENTIFIER');
export const instant = z.string().refine(isInstant, 'INVALID_INSTANT').meta({ format: 'date-time' });
export const localDate = z.string().refine(isLocalDate, 'INVALID_DATE').meta({ format: 'date' });
export const text = z.string().min(1, 'EMPTY_TEXT');
export const termsVersion = z.int().min(1);

function isLocalDate(value: string): boolean {
  return LOCAL_DATE.test(value) && isInstant(`${value}T00:00:00Z`);
}

/**
 * Checks a value against a shape and names the first field that does not fit.
 *
 * @throws SlaError `MISSING_FIELD`, `UNKNOWN_FIELD`, `INVALID_INSTANT`, `INVALID_DATE`, `INVALID_IDENTIFIER` or `INVALID_FIELD`,
 *   each with `field` and, for the last ones, the `value` found
 */
export function checkShape<Shape extends z.ZodType>(shape: Shape, value: unknown): z.infer<Shape> {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = issue?.path ?? [];
  if (issue?.code === 'unrecognized_keys') {
    throw new SlaError('UNKNOWN_FIELD', { field: [...path, issue.keys[0] ?? ''].map(String).join('.') });
  }
  const field = path.map(String).join('.');
  const found = path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
  if (found === undefined) throw new SlaError('MISSING_FIELD', { field });
  // Our own shapes name their codes; whatever else the library has to say is for people only.
  const code = issue && CODE.test(issue.message) ? issue.message : 'INVALID_FIELD';
  throw new SlaError(code, { field, value: shortened(found), expected: expectation(issue) });
}

function expectation(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'invalid_value') return issue.values.join(' | ');
  if (issue?.code === 'invalid_type') return issue.expected;
  return issue?.message ?? '';
}

function shortened(value: unknown): string {
  const shown = typeof value === 'string' ? value : JSON.stringify(value);
  return shown.length > 80 ? `${shown.slice(0, 80)}…` : shown;
}
