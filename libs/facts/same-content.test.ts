import { expect, test } from '@jest/globals';
import { isSameContent } from './same-content.js';

test.each([
  [
    { a: 1, b: { c: [1, { d: 2, e: 3 }] } },
    { b: { c: [1, { e: 3, d: 2 }] }, a: 1 },
  ],
  [{ a: 1, b: undefined }, { a: 1 }],
])('%j says the same as %j', (one, other) => {
  expect(isSameContent(one, other)).toBe(true);
});

test.each([
  [{ a: [1, 2] }, { a: [2, 1] }],
  [{ a: 1 }, { a: '1' }],
  [{ a: null }, {}],
  [[], {}],
])('%j says something else than %j', (one, other) => {
  expect(isSameContent(one, other)).toBe(false);
});
