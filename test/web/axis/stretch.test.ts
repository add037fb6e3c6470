import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stretchOf } from '../../../apps/web/src/tickets/axis/geometry/stretch.js';
import { clampedView, panned, zoomed } from '../../../apps/web/src/tickets/axis/geometry/view.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Closed from 17:00 to 08:30 each day. */
const nights = Array.from({ length: 14 }, (_, day) => ({
  from: day * DAY + 17 * HOUR,
  until: (day + 1) * DAY + 8.5 * HOUR,
}));
const fortnight = { from: 9 * HOUR, until: 13 * DAY + 12 * HOUR };
const stretches = {
  'drawn shorter': stretchOf(fortnight, nights),
  'true to scale': stretchOf(fortnight, []),
};

const instant = fc.integer({ min: fortnight.from, max: fortnight.until });
const twoInstants = fc
  .tuple(instant, instant)
  .filter(([a, b]) => Math.abs(a - b) > 60_000)
  .map(([a, b]) => ({ from: Math.min(a, b), until: Math.max(a, b) }));

describe('closed time that is drawn shorter', () => {
  const stretch = stretches['drawn shorter'];

  test('leaves open time in full', () => {
    const morning = stretch.lengthAt(DAY + 12 * HOUR) - stretch.lengthAt(DAY + 9 * HOUR);
    expect(morning).toBeCloseTo(3 * HOUR, 3);
  });

  test('makes a night of 15 and a half hours an hour and a bit', () => {
    const night = stretch.lengthAt(DAY + 8.5 * HOUR) - stretch.lengthAt(17 * HOUR);
    expect(night / HOUR).toBeGreaterThan(1);
    expect(night / HOUR).toBeLessThan(1.3);
  });

  test('is never drawn longer than it was', () => {
    const minute = stretchOf({ from: 0, until: HOUR }, [{ from: 0, until: 60_000 }]);
    expect(minute).toMatchObject({ length: HOUR, shortened: [] });
  });
});

describe.each(Object.entries(stretches))('an axis %s', (_, stretch) => {
  test('has one place for each instant, later ones further on', () => {
    fc.assert(
      fc.property(twoInstants, ({ from, until }) => {
        expect(stretch.lengthAt(from)).toBeLessThan(stretch.lengthAt(until));
        expect(stretch.instantAt(stretch.lengthAt(from))).toBeCloseTo(from, 0);
      }),
    );
  });

  test('keeps what lies under the pointer there while zooming', () => {
    const factor = fc.double({ min: 1, max: 4, noNaN: true });
    fc.assert(
      fc.property(twoInstants, fc.double({ min: 0, max: 1, noNaN: true }), factor, (view, share, by) => {
        const around = stretch.instantAt(lengthAtShare(view, share));
        const closer = zoomed(view, stretch, around, by);
        expect(shareAt(closer, around)).toBeCloseTo(share, 5);
      }),
    );
  });

  test('is never left, however far one zooms and pans', () => {
    const move = fc.oneof(
      fc.double({ min: -5, max: 5, noNaN: true }).map((share) => ({ share, factor: 1 })),
      fc.double({ min: 0.01, max: 100, noNaN: true }).map((factor) => ({ share: 0, factor })),
    );
    fc.assert(
      fc.property(twoInstants, fc.array(fc.tuple(move, instant), { maxLength: 20 }), (first, moves) => {
        let view = first;
        for (const [{ share, factor }, around] of moves)
          view = factor === 1 ? panned(view, stretch, share) : zoomed(view, stretch, around, factor);
        expect(view.from).toBeGreaterThanOrEqual(fortnight.from - 1);
        expect(view.until).toBeLessThanOrEqual(fortnight.until + 1);
        expect(view.from).toBeLessThan(view.until);
      }),
    );
  });

  test('shows all of itself where more is asked for', () => {
    const all = clampedView({ from: -DAY, until: 90 * DAY }, stretch);
    expect([Math.round(all.from), Math.round(all.until)]).toEqual([fortnight.from, fortnight.until]);
  });

  function lengthAtShare(view: { from: number; until: number }, share: number): number {
    const from = stretch.lengthAt(view.from);
    return from + share * (stretch.lengthAt(view.until) - from);
  }

  function shareAt(view: { from: number; until: number }, at: number): number {
    const from = stretch.lengthAt(view.from);
    return (stretch.lengthAt(at) - from) / (stretch.lengthAt(view.until) - from);
  }
});
