import { expect, test } from '@jest/globals';
import { Recent } from './recent.js';

const MANY = 50_000;

test('what was used lately stays, what was not goes', () => {
  const recent = new Recent<number>();
  recent.set('used', 1);
  recent.set('unused', 2);
  for (let at = 0; at < MANY; at += 1) {
    recent.set(String(at), at);
    recent.get('used');
  }
  expect(recent.get('used')).toBe(1);
  expect(recent.get('unused')).toBeUndefined();
  expect(recent.get(String(MANY - 1))).toBe(MANY - 1);
});

test('the newest value is the one that is found, and what is forgotten is not', () => {
  const recent = new Recent<number>();
  recent.set('a', 1);
  for (let at = 0; at < 10_000; at += 1) recent.set(String(at), at);
  recent.set('a', 2);
  expect(recent.get('a')).toBe(2);
  recent.forget('a');
  expect(recent.get('a')).toBeUndefined();
  recent.set('b', 3);
  recent.clear();
  expect(recent.get('b')).toBeUndefined();
});
