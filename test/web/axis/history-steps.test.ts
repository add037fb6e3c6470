import { describe, expect, test } from '@jest/globals';
import { replaySteps, stepAt } from '../../../apps/web/src/tickets/axis/geometry/history-steps.js';

const steps = replaySteps([
  { at: '2026-04-02T13:29:00.000Z', occurred: ['reported'], recorded: [] },
  { at: '2026-04-07T07:30:00.000Z', occurred: [], recorded: ['acknowledged'] },
  { at: '2026-04-02T13:30:00.000Z', occurred: [], recorded: ['reported'] },
  { at: '2026-04-07T07:25:00.000Z', occurred: ['acknowledged'], recorded: [] },
]);

describe('the stops of a replay', () => {
  test('begin when the ticket was first known: before that there is nothing to show', () => {
    expect(steps[0]?.recorded).toEqual(['reported']);
  });

  test('come in the order of time, and say how many facts were known', () => {
    expect(steps.map(({ known }) => known)).toEqual([1, 1, 2]);
  });

  test('are found by an instant: the last at or before it', () => {
    expect(stepAt(steps, Date.parse('2026-04-07T07:25:00.000Z'))).toBe(1);
    expect(stepAt(steps, Date.parse('2026-04-07T07:24:59.999Z'))).toBe(0);
    expect(stepAt(steps, Date.parse('2020-01-01T00:00:00.000Z'))).toBe(0);
    expect(stepAt(steps, Date.parse('2030-01-01T00:00:00.000Z'))).toBe(2);
  });
});
