import { expect, test } from '@jest/globals';
import { isChanged, monthsOf, rateLines, shareOf } from '../../../apps/web/src/what-if/rates.js';

const COUNTS = [
  {
    month: '2026-02',
    guarantee: 'reaction',
    before: { met: 3, breached: 1 },
    after: { met: 2, breached: 2 },
  },
  { month: '2026-01', guarantee: 'reaction', before: { met: 5, running: 2 }, after: { met: 5, running: 2 } },
  { month: '2026-01', guarantee: 'replacement', before: {}, after: { breached: 1 } },
  { month: '2026-01', guarantee: 'final-resolution', before: { running: 4 }, after: { running: 4 } },
] as const;

test('a share is of those that have ended so or so: whatever still runs is in none', () => {
  const [reaction] = rateLines(COUNTS);
  expect(reaction).toMatchObject({
    guarantee: 'reaction',
    before: { met: 8, of: 9 },
    after: { met: 7, of: 9 },
  });
  expect(reaction?.months.get('2026-01')).toEqual({
    before: { met: 5, of: 5 },
    after: { met: 5, of: 5 },
  });
});

test('a promise of which none has ended has no line, and one that would be new has one', () => {
  expect(rateLines(COUNTS).map(({ guarantee }) => guarantee)).toEqual(['reaction', 'replacement']);
  expect(rateLines(COUNTS).map(({ before }) => shareOf(before))).toEqual([(8 / 9) * 100, undefined]);
});

test('months stand in their order, and say whether anything changes in them', () => {
  const lines = rateLines(COUNTS);
  expect(monthsOf(lines)).toEqual(['2026-01', '2026-02']);
  expect([...(lines[0]?.months ?? [])].map(([month, pair]) => [month, isChanged(pair)])).toEqual([
    ['2026-02', true],
    ['2026-01', false],
  ]);
});
