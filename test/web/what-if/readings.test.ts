import { expect, test } from '@jest/globals';
import { readingsShape } from '#contract';
import { isReading, READINGS, withReading } from '../../../apps/web/src/what-if/readings.js';

test('what the page offers is what terms can be read as, in the same order', () => {
  const known = Object.entries(readingsShape.shape).map(([name, choices]) => [
    name,
    choices.unwrap().options,
  ]);
  expect(known).toEqual(expect.arrayContaining(Object.entries(READINGS)));
});

test('one question has one answer: another reading takes the place of that before', () => {
  const chosen = withReading(['workingDays:rolling', 'slaFirst:first-work'], 'workingDays:closing-time');
  expect(chosen).toEqual(['slaFirst:first-work', 'workingDays:closing-time']);
});

test('what stands in an address and is no reading is left out', () => {
  expect(['workingDays:rolling', 'workingDays:soon', 'price:low', ''].filter(isReading)).toEqual([
    'workingDays:rolling',
  ]);
});
