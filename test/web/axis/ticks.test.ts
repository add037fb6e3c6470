import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { at } from '../../support/situation.js';
import { textWidth } from './text-width.js';
import { axisScale } from '../../../apps/web/src/tickets/axis/geometry/axis-scale.js';
import { axisWords } from '../../../apps/web/src/tickets/axis/geometry/axis-words.js';
import { dayBands } from '../../../apps/web/src/tickets/axis/geometry/day-bands.js';
import { hourTicks } from '../../../apps/web/src/tickets/axis/geometry/hour-ticks.js';
import { stretchOf } from '../../../apps/web/src/tickets/axis/geometry/stretch.js';

const words = axisWords('en', 'Europe/Bratislava');

function scaleOf(from: string, until: string, width: number, closed: readonly [string, string][] = []) {
  const extent = { from: Date.parse(at(from)), until: Date.parse(at(until)) };
  const shortened = closed.map(([start, end]) => ({
    from: Date.parse(at(start)),
    until: Date.parse(at(end)),
  }));
  return axisScale(stretchOf(extent, shortened), extent, width);
}

const labels = (ticks: readonly { readonly label: string }[]): string[] => ticks.map(({ label }) => label);

describe('the hours of a day on which clocks change', () => {
  test('the hour that spring skips is not there, and the next lies as near as any other', () => {
    const ticks = hourTicks(scaleOf('Sun 2026-03-29 00:00', 'Sun 2026-03-29 06:00', 500), words, textWidth);
    expect(labels(ticks)).toEqual(['00:00', '01:00', '03:00', '04:00', '05:00', '06:00']);
    const gaps = ticks.slice(1).map(({ x }, index) => Math.round(x - ticks[index]!.x));
    expect(new Set(gaps)).toEqual(new Set([100]));
  });

  test('the hour that autumn shows twice is there twice', () => {
    const ticks = hourTicks(scaleOf('Sun 2026-10-25 00:00', 'Sun 2026-10-25 05:00', 600), words, textWidth);
    expect(labels(ticks)).toEqual(['00:00', '01:00', '02:00', '02:00', '03:00', '04:00', '05:00']);
  });

  test('a day of 23 hours is narrower than its neighbours, one of 25 wider', () => {
    const spring = dayBands(scaleOf('Sat 2026-03-28 00:00', 'Tue 2026-03-31 00:00', 710), words, textWidth);
    expect(spring.map(({ width }) => Math.round(width))).toEqual([240, 230, 240]);
    const autumn = dayBands(scaleOf('Sat 2026-10-24 00:00', 'Tue 2026-10-27 00:00', 730), words, textWidth);
    expect(autumn.map(({ width }) => Math.round(width))).toEqual([240, 250, 240]);
    expect(labels(autumn)).toEqual(['Sat 24 Oct', 'Sun 25 Oct · 25 h', 'Mon 26 Oct']);
  });
});

describe('time that is drawn shorter', () => {
  const night = ['Thu 2026-04-02 17:00', 'Tue 2026-04-07 08:30'] as [string, string];

  test('shows when service closed and opened, and no hours in between', () => {
    const scale = scaleOf('Thu 2026-04-02 15:30', 'Tue 2026-04-07 09:30', 900, [night]);
    const ticks = hourTicks(scale, words, textWidth);
    expect(ticks.filter(({ isEdge }) => isEdge).map(({ label }) => label)).toEqual(['17:00', '08:30']);
    expect(labels(ticks)).not.toContain('12:00');
  });
});

describe('an axis of half a year', () => {
  const scale = scaleOf('Thu 2026-01-01 00:00', 'Wed 2026-07-01 00:00', 300);

  test('shows months and no hours', () => {
    expect(labels(dayBands(scale, words, textWidth))).toEqual(['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun']);
    expect(hourTicks(scale, words, textWidth)).toEqual([]);
  });

  test('shows them in Slovak too', () => {
    const wide = scaleOf('Thu 2026-01-01 00:00', 'Wed 2026-07-01 00:00', 900);
    const weeks = dayBands({ ...wide, width: 200 }, axisWords('sk', 'Europe/Bratislava'), textWidth);
    expect(weeks.length).toBeGreaterThan(0);
    expect(axisWords('sk', 'Europe/Bratislava').monthForms(Date.parse(at('Wed 2026-04-01 00:00')))[0]).toBe(
      'apríl 2026',
    );
  });
});

test('dates tile what is seen and texts of hours do not touch, however near one goes', () => {
  const start = Date.parse(at('Fri 2026-03-20 00:00'));
  const length = fc.integer({ min: 60_000, max: 400 * 86_400_000 });
  fc.assert(
    fc.property(
      fc.nat(200 * 86_400_000),
      length,
      fc.integer({ min: 200, max: 3000 }),
      (offset, long, width) => {
        const extent = { from: start + offset, until: start + offset + long };
        const scale = axisScale(stretchOf(extent, []), extent, width);
        const bands = dayBands(scale, words, textWidth);
        expect(bands.reduce((sum, band) => sum + band.width, 0)).toBeCloseTo(width, 3);
        const ticks = hourTicks(scale, words, textWidth);
        for (const [index, { x }] of ticks.slice(1).entries())
          expect(x - ticks[index]!.x).toBeGreaterThan(textWidth('00:00'));
      },
    ),
    { numRuns: 60 },
  );
});
