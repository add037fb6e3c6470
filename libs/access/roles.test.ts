import { expect, test } from '@jest/globals';
import { hasRole } from './roles.js';
import { EVERYTHING, isWithin, scopeOf } from './scope.js';
import { formatKeyText, parseKeyText } from './key-text.js';

test('a manager may what an agent may, and an agent not what a manager may', () => {
  expect(hasRole(['manager'], ['agent'])).toBe(true);
  expect(hasRole(['agent'], ['manager'])).toBe(false);
  expect(hasRole([], ['agent'])).toBe(false);
});

test('an administrator is by that no reader of tickets', () => {
  expect(hasRole(['administrator'], ['agent', 'manager', 'auditor', 'customer'])).toBe(false);
});

test('a customer sees their own, and everybody else everything', () => {
  const customer = scopeOf({ id: 'eva', roles: ['customer'], customerId: 'acme', means: 'api-key' });
  expect([isWithin(customer, 'acme'), isWithin(customer, 'acme-2')]).toEqual([true, false]);
  expect(scopeOf({ id: 'ivan', roles: ['auditor'], means: 'link' })).toBe(EVERYTHING);
  expect(isWithin(EVERYTHING, 'acme')).toBe(true);
});

test('a key is read back as it was written, and nothing else is one', () => {
  const key = { keyId: '0123456789abcdef', secret: 'A-_9'.repeat(10) + 'abc' };
  expect(parseKeyText(formatKeyText(key))).toEqual(key);
  for (const text of ['', 'sla_', `${formatKeyText(key)}x`, formatKeyText(key).toUpperCase()]) {
    expect(parseKeyText(text)).toBeUndefined();
  }
});
