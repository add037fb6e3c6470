import { expect, test } from '@jest/globals';
import { StoppedClock } from '../../test/support/event-store-samples.js';
import { TimeOrderedIds } from './event-ids.js';
import { comparePositions, formatPosition, parsePosition, positionOf } from './position.js';

test('an id begins with its instant and goes on at random', () => {
  const clock = new StoppedClock(Date.parse('2026-03-27T14:30:00.000Z'));
  const ids = new TimeOrderedIds(clock, () => '11111111-2222-4333-8444-555555555555');
  const first = ids.next();
  expect(first).toBe('019d2fb3-b640-7333-8444-555555555555');
  expect(parseInt(first.slice(0, 13).replace('-', ''), 16)).toBe(clock.now());
  clock.set(clock.now() + 1);
  expect(ids.next() > first).toBe(true);
});

test('two ids of the same instant differ', () => {
  const ids = new TimeOrderedIds(new StoppedClock());
  expect(new Set(Array.from({ length: 1_000 }, () => ids.next())).size).toBe(1_000);
});

test('positions are ordered, survive being text, and begin at zero', () => {
  const positions = [10n, 0n, 9n].map(positionOf).sort(comparePositions);
  expect(positions.map(formatPosition)).toEqual(['0', '9', '10']);
  expect(positions.map(formatPosition).map(parsePosition)).toEqual(positions);
  for (const text of ['', '-1', '1.5', 'x']) expect(() => parsePosition(text)).toThrow('INVALID_POSITION');
});
