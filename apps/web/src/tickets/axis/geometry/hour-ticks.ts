import { type AxisScale, isSeen } from './axis-scale.js';
import type { AxisWords } from './axis-words.js';
import type { Measure } from './labels.js';
import type { Instant, Span } from './span.js';
import { instantsOf, LENGTHS, wallTime } from './zone.js';

export interface HourTick {
  readonly instant: Instant;
  readonly x: number;
  readonly label: string;
  /** An opening or a closing of service, at the edge of time that is drawn shorter. */
  readonly isEdge: boolean;
}

const { HOUR, MINUTE } = LENGTHS;
const STEPS = [MINUTE, 5 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR];
const GAP = 24;

/**
 * Times of day along the axis: openings and closings first, whole steps between them as far as they fit.
 * Steps are those of the clock on the wall: none falls into an hour that is skipped, both of an hour that comes twice.
 */
export function hourTicks(scale: AxisScale, words: AxisWords, measure: Measure): HourTick[] {
  const room = measure('00:00') + GAP;
  const step = STEPS.find((each) => each * scale.density >= room);
  if (step === undefined) return [];
  const shortened = scale.stretch.shortened.filter(
    ({ from, until }) => until > scale.view.from && from < scale.view.until,
  );
  const ticks: HourTick[] = [];
  const add = (instants: readonly Instant[], isEdge: boolean): void => {
    const wanted = instants
      .filter((instant) => isSeen(instant, scale))
      .map((instant) => tickAt(instant, isEdge));
    if (areApart([...ticks, ...wanted], room)) ticks.push(...wanted);
  };
  const tickAt = (instant: Instant, isEdge: boolean): HourTick => ({
    instant,
    x: scale.place(instant),
    label: words.time(instant),
    isEdge,
  });
  // A closing without its opening would read as if service never opened.
  for (const { from, until } of shortened) add([from, until], true);
  for (const instant of wallSteps(step, scale.view, words.zone))
    if (!isShortened(instant, shortened)) add([instant], false);
  return ticks.sort((a, b) => a.x - b.x);
}

function areApart(ticks: readonly HourTick[], room: number): boolean {
  const places = ticks.map(({ x }) => x).sort((a, b) => a - b);
  return places.every((x, index) => index === 0 || x - places[index - 1]! >= room);
}

function isShortened(instant: Instant, shortened: readonly Span[]): boolean {
  return shortened.some(({ from, until }) => from < instant && instant < until);
}

function wallSteps(step: number, view: Span, zone: string): Instant[] {
  const instants: Instant[] = [];
  const until = wallTime(view.until, zone) + HOUR;
  for (let wall = Math.floor((wallTime(view.from, zone) - HOUR) / step) * step; wall <= until; wall += step)
    instants.push(...instantsOf(wall, zone));
  return instants.sort((a, b) => a - b);
}
