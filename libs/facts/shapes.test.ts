import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { SlaError } from './sla-error.js';
import { checkShape, identifier, instant, localDate, text } from './shapes.js';

const shape = z.looseObject({
  id: identifier,
  at: instant.optional(),
  on: localDate.optional(),
  words: text.optional(),
  level: z.union([z.number().positive(), z.string().regex(/^\d+$/)]).optional(),
  month: z
    .string()
    .regex(/^\d{4}-\d\d$/)
    .optional(),
  agreement: z.looseObject({ agreedAt: instant }).optional(),
});

function refusalOf(value: unknown): SlaError {
  try {
    checkShape(shape, value);
  } catch (error) {
    if (error instanceof SlaError) return error;
  }
  throw new Error('was accepted');
}

describe('a value that does not fit is refused with a code and the field', () => {
  test.each([
    [{}, 'MISSING_FIELD', 'id'],
    [{ id: 'no spaces' }, 'INVALID_IDENTIFIER', 'id'],
    [{ id: 'a', at: '2026-03-27T15:30:00' }, 'INVALID_INSTANT', 'at'],
    [{ id: 'a', on: '2026-02-30' }, 'INVALID_DATE', 'on'],
    [{ id: 'a', words: '' }, 'EMPTY_TEXT', 'words'],
    [{ id: 'a', level: 'high' }, 'INVALID_FIELD', 'level'],
    [{ id: 'a', month: 'March' }, 'INVALID_FIELD', 'month'],
    [{ id: 'a', agreement: {} }, 'MISSING_FIELD', 'agreement.agreedAt'],
    [{ id: 'a', agreement: null }, 'INVALID_FIELD', 'agreement'],
    [null, 'INVALID_FIELD', ''],
  ])('%j', (value, code, field) => {
    const refusal = refusalOf(value);
    expect(refusal.code).toBe(code);
    expect(refusal.data.field).toBe(field);
  });
});

test('what fits is given back whole, unknown fields included', () => {
  expect(checkShape(shape, { id: 'a', more: 1 })).toEqual({ id: 'a', more: 1 });
});

test('a long value is shown by its beginning', () => {
  expect(String(refusalOf({ id: 'x'.repeat(500) }).data.value)).toHaveLength(81);
});
