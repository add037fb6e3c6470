import { expect, test } from '@jest/globals';
import { pauseAfter, realTiming } from './timing.js';

const limits = { firstPause: 100, longestPause: 1_000 };

test('pauses double up to the longest, and anything up to that is possible', () => {
  const after = (failures: number, random: number): number =>
    pauseAfter(failures, { ...realTiming(limits), random: () => random });
  expect([1, 2, 3, 4, 5, 60].map((failures) => after(failures, 1))).toEqual([
    100, 200, 400, 800, 1_000, 1_000,
  ]);
  expect(after(3, 0.25)).toBe(100);
  expect(after(3, 0)).toBe(0);
});

test('a pause ends at its signal, without an error', async () => {
  const stop = new AbortController();
  const pause = realTiming().pause(60_000, stop.signal);
  stop.abort();
  await expect(pause).resolves.toBeUndefined();
});
