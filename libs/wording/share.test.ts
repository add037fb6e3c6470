import { describe, expect, test } from '@jest/globals';
import { monthInWords, percentInWords, percentOf, shortDuration } from './index.js';

const HOUR = 3_600_000;

describe('a share as a percentage', () => {
  test.each([
    [999, 1_000, '99.9 %', '99,9 %'],
    [9_999, 10_000, '99.9 %', '99,9 %'],
    [10_000, 10_000, '100.0 %', '100,0 %'],
    [2, 3, '66.6 %', '66,6 %'],
    [0, 7, '0.0 %', '0,0 %'],
    [1, 1_001, '0.0 %', '0,0 %'],
  ])('%i of %i is %s, rounded down', (part, of, english, slovak) => {
    expect(percentInWords(part, of, 'en')).toBe(english);
    expect(percentInWords(part, of, 'sk')).toBe(slovak);
  });

  test('is never off by one in the last place: every whole percent is one', () => {
    for (let of = 100; of <= 5_000; of += 100) {
      for (let percent = 0; percent <= 100; percent += 1) {
        expect(percentOf((of / 100) * percent, of, 2)).toBe(percent);
      }
    }
  });
});

describe('a length of time in symbols', () => {
  test.each([
    [25 * 60_000, '25 min'],
    [-25 * 60_000, '−25 min'],
    [63 * HOUR + 50 * 60_000, '2 d 15 h'],
    [24 * HOUR + 1, '1 d 1 ms'],
    [0, '0 min'],
  ])('%i ms is %s', (milliseconds, words) => {
    expect(shortDuration(milliseconds)).toBe(words);
  });

  test('of service is told in hours, since a day of it has not 24', () => {
    expect(shortDuration(-87 * HOUR - 5 * 60_000, true)).toBe('−87 h 5 min');
  });
});

test('a month has a name in both languages', () => {
  expect([monthInWords('2026-03', 'en'), monthInWords('2026-03', 'sk')]).toEqual([
    'March 2026',
    'marec 2026',
  ]);
});
