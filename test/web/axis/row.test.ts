import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { on } from '../../support/situation.js';
import { acknowledged, excused } from '../../support/terms-of.js';
import { faultOf, promiseOf } from './explained-ticket.js';
import { textWidth } from './text-width.js';
import { byStartAndDue } from '../../../apps/web/src/tickets/axis/geometry/axis-promise.js';
import { axisScale } from '../../../apps/web/src/tickets/axis/geometry/axis-scale.js';
import { axisWords } from '../../../apps/web/src/tickets/axis/geometry/axis-words.js';
import { barPaths } from '../../../apps/web/src/tickets/axis/geometry/bar-paths.js';
import { extentOf, extentsOf } from '../../../apps/web/src/tickets/axis/geometry/extent.js';
import { factClusters } from '../../../apps/web/src/tickets/axis/geometry/fact-clusters.js';
import { placeLabels } from '../../../apps/web/src/tickets/axis/geometry/labels.js';
import { rowLabels } from '../../../apps/web/src/tickets/axis/geometry/row-labels.js';
import { closedEverywhere } from '../../../apps/web/src/tickets/axis/geometry/service-hours.js';
import { stretchOf } from '../../../apps/web/src/tickets/axis/geometry/stretch.js';
import { fitted } from '../../../apps/web/src/tickets/axis/geometry/view.js';

const words = axisWords('en', 'Europe/Bratislava');
const names = { start: 'start', due: 'due', end: 'stopped', margin: '25 min too late' };
const HOUR = 3_600_000;

const moment = fc.integer({ min: 0, max: 60 * 24 * 30 });
/** Faults reported at any minute of the spring, with whatever may follow. */
const faults = fc
  .record({
    terms: fc.constantFrom('variant-1', 'variant-2', 'variant-3'),
    reported: moment,
    acknowledged: fc.option(moment),
    excused: fc.option(fc.tuple(moment, moment)),
    ruledOut: fc.option(moment),
    resolved: fc.option(moment),
    asked: moment,
  })
  .map((random) => {
    const when = (minutes: number): string => wall(Date.UTC(2026, 2, 9) + minutes * 60_000);
    const after = (minutes: number): string => when(random.reported + minutes);
    const story = [
      ...(random.acknowledged === null ? [] : [acknowledged(after(random.acknowledged))]),
      ...(random.ruledOut === null ? [] : [on(after(random.ruledOut), 'RemoteResolutionRuledOut')]),
      ...(random.excused === null
        ? []
        : [excused(after(Math.min(...random.excused)), after(Math.max(...random.excused) + 1))]),
      ...(random.resolved === null ? [] : [on(after(random.resolved), 'TicketResolved')]),
    ];
    return faultOf(random.terms, when(random.reported), story, { asOf: after(random.asked) });
  });

/** The words that `on` reads, for an instant whose wall clock is not one of the two that a change of clock makes odd. */
function wall(instant: number): string {
  const local = new Date(instant + (instant < Date.UTC(2026, 2, 29, 1) ? HOUR : 2 * HOUR)).toISOString();
  const weekday = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' }).format(
    new Date(local),
  );
  return `${weekday} ${local.slice(0, 10)} ${local.slice(11, 16)}`;
}

describe('whatever happens to a fault', () => {
  test('the pieces of each bar tile it: in order, no gap, no overlap, nothing outside', () => {
    fc.assert(
      fc.property(faults, ({ promises }) => {
        for (const { segments, bar } of promises) {
          if (segments.length === 0) continue;
          expect(segments[0]!.from).toBe(bar.from);
          expect(segments.at(-1)!.until).toBe(bar.until);
          for (const [index, segment] of segments.entries()) {
            expect(segment.from).toBeLessThan(segment.until);
            if (index > 0) expect(segment.from).toBe(segments[index - 1]!.until);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('every bar lies on the axis, and no text on another or outside', () => {
    const width = fc.integer({ min: 240, max: 3600 });
    fc.assert(
      fc.property(faults, width, fc.boolean(), ({ promises, calendars, explained }, wide, isTrue) => {
        const asOf = Date.parse(explained[0]!.explanation.header.asOf);
        const { whole, home } = extentsOf(promises, [], asOf);
        const stretch = stretchOf(whole, isTrue ? [] : closedEverywhere(calendars));
        for (const promise of promises) {
          expect(promise.bar.from).toBeGreaterThanOrEqual(whole.from);
          expect(promise.bar.until).toBeLessThanOrEqual(whole.until);
          for (const span of [home, extentOf(promise)]) {
            const scale = axisScale(stretch, fitted(span, stretch, 0.1), wide);
            const labels = placeLabels(rowLabels(promise, names, scale, words), wide, textWidth);
            for (const [index, label] of labels.entries()) {
              expect(label.x >= 0 && label.x + label.width <= wide).toBe(true);
              for (const other of labels.slice(index + 1).filter(({ lane }) => lane === label.lane))
                expect(label.x + label.width <= other.x || other.x + other.width <= label.x).toBe(true);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a breach over Easter', () => {
  const easter = faultOf('variant-2', 'Thu 2026-04-02 15:30', [acknowledged('Tue 2026-04-07 09:25')]);
  const reaction = promiseOf(easter, 'reaction');
  const { whole } = extentsOf(easter.promises, [], reaction.endedAt);
  const stretch = stretchOf(whole, closedEverywhere(easter.calendars));
  const scale = axisScale(stretch, fitted(extentOf(reaction), stretch, 0.1), 900);

  test('is wide enough to be seen: 25 minutes after five days', () => {
    const late = scale.place(reaction.endedAt) - scale.place(reaction.dueAt!);
    expect(late).toBeGreaterThan(25);
  });

  test('says when it was due, when it stopped, and by how much it was late', () => {
    const texts = placeLabels(rowLabels(reaction, names, scale, words), 900, textWidth).map(
      ({ text }) => text,
    );
    expect(texts).toEqual([
      '25 min too late',
      'due Tue 7 Apr 09:00',
      'stopped 09:25',
      'start Thu 2 Apr 15:30',
    ]);
  });

  test('is few elements however many nights it goes over', () => {
    const paths = barPaths(reaction, scale, { y: 20, height: 20 });
    expect(paths.map(({ drawn }) => drawn)).toEqual(['used', 'closed', 'over']);
  });
});

describe('the time that is shown first', () => {
  test('reaches to now where a clock runs, and stays with the ticket where that is months ago', () => {
    const reported = 'Mon 2026-03-09 10:00';
    const homeAt = (asOf: string) => {
      const { promises, explained } = faultOf('variant-2', reported, [], { asOf });
      return extentsOf(promises, [], Date.parse(explained[0]!.explanation.header.asOf));
    };
    const [soon, later] = [homeAt('Fri 2026-03-27 10:00'), homeAt('Tue 2026-09-29 10:00')];
    expect(soon.home.until).toBeGreaterThanOrEqual(Date.UTC(2026, 2, 27, 9));
    expect(later.home.until).toBeLessThan(Date.UTC(2026, 2, 27));
    expect(later.whole.until).toBeGreaterThan(Date.UTC(2026, 8, 29, 8));
  });
});

test('facts too near to each other are one mark, and none is lost', () => {
  const scale = axisScale(
    stretchOf({ from: 0, until: 100 * HOUR }, []),
    { from: 0, until: 100 * HOUR },
    1000,
  );
  const facts = fc.array(fc.record({ occurredAt: fc.integer({ min: 0, max: 100 * HOUR }) }), {
    maxLength: 500,
  });
  fc.assert(
    fc.property(facts, (given) => {
      const clusters = factClusters(given, scale);
      expect(clusters.reduce((sum, cluster) => sum + cluster.facts.length, 0)).toBe(given.length);
      for (const [index, { x }] of clusters.slice(1).entries())
        expect(x - clusters[index]!.x).toBeGreaterThanOrEqual(20);
    }),
    { numRuns: 50 },
  );
});

test('rows begin with what started first, and of that with what was due first', () => {
  const { explained } = faultOf('variant-2', 'Mon 2026-03-09 10:00', [
    on('Mon 2026-03-09 11:00', 'RemoteResolutionRuledOut'),
  ]);
  expect(explained.toSorted(byStartAndDue).map(({ verdict }) => verdict.guarantee)).toEqual([
    'reaction',
    'remote-resolution',
    'final-resolution',
    'sla-first',
    'same-day-departure',
    'technician-dispatch',
  ]);
});
