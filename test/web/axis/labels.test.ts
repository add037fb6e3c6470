import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { textWidth } from './text-width.js';
import { type LabelWish, placeLabels } from '../../../apps/web/src/tickets/axis/geometry/labels.js';

const due = {
  id: 'due',
  lane: 0,
  place: 300,
  forms: ['due Tue 7 Apr 09:00', '09:00'],
  align: 'end',
  rank: 2,
} as const;
const stop = {
  id: 'end',
  lane: 0,
  place: 310,
  forms: ['stopped Tue 7 Apr 09:25', '09:25'],
  align: 'start',
  rank: 3,
} as const;

describe('two marks that almost touch', () => {
  test('have their texts on either side', () => {
    const [first, second] = placeLabels([stop, due], 800, textWidth);
    expect(first).toMatchObject({ id: 'due', text: 'due Tue 7 Apr 09:00' });
    expect(second).toMatchObject({ id: 'end', text: 'stopped Tue 7 Apr 09:25' });
    expect(first!.x + first!.width).toBeLessThan(300);
    expect(second!.x).toBeGreaterThan(310);
  });

  test('say less where there is less room', () => {
    const texts = placeLabels([due, { ...stop, place: 330 }], 340, textWidth).map(({ text }) => text);
    expect(texts).toEqual(['due Tue 7 Apr 09:00', '09:25']);
  });

  test('leave out the less important text where there is none', () => {
    expect(placeLabels([due, stop], 60, textWidth).map(({ id }) => id)).toEqual(['due']);
  });
});

test('texts never lie on each other, and never outside the drawing', () => {
  const wish: fc.Arbitrary<LabelWish> = fc.record({
    id: fc.uuid(),
    lane: fc.integer({ min: 0, max: 2 }),
    place: fc.double({ min: -200, max: 1400, noNaN: true }),
    forms: fc.array(fc.string({ maxLength: 30 }), { minLength: 1, maxLength: 3 }),
    align: fc.constantFrom('start', 'middle', 'end'),
    rank: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 12 }), fc.integer({ min: 100, max: 1200 }), (wishes, width) => {
      const labels = placeLabels(wishes, width, textWidth);
      for (const [index, label] of labels.entries()) {
        expect(label.x).toBeGreaterThanOrEqual(0);
        expect(label.x + label.width).toBeLessThanOrEqual(width);
        for (const other of labels.slice(index + 1).filter(({ lane }) => lane === label.lane))
          expect(label.x + label.width <= other.x || other.x + other.width <= label.x).toBe(true);
      }
    }),
  );
});
