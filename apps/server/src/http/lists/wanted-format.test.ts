import { expect, test } from '@jest/globals';
import { prefersCsv } from './wanted-format.js';

test.each([
  'text/csv',
  'TEXT/CSV; charset=utf-8',
  'text/csv, */*;q=0.1',
  'text/csv, */*',
  'application/json;q=0.5, text/csv',
  'text/*',
])('Accept: %s asks for CSV', (accept) => {
  expect(prefersCsv(accept)).toBe(true);
});

test.each([
  undefined,
  '',
  '*/*',
  'application/json',
  'application/json, text/csv',
  'text/csv;q=0.5, application/json',
  'text/csv;q=0, */*;q=0.1',
  'text/csv; q=0',
  'text/html, application/xml;q=0.9',
])('Accept: %s asks for JSON, or leaves us the choice', (accept) => {
  expect(prefersCsv(accept)).toBe(false);
});
