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
  const edges = scale.stretch.shortened.flatMap(({ from, until }) => [from, until]);
  const steps = wallSteps(step, scale.view, words.zone).filter((instant) => !isShortened(instant, scale));
  const ticks: HourTick[] = [];
  const add = (instant: Instant, isEdge: boolean): void => {
    const x = scale.place(instant);
    const isFree = ticks.every((tick) => Math.abs(tick.x - x) >= room);
    if (isSeen(instant, scale) && isFree) ticks.push({ instant, x, label: words.time(instant), isEdge });
  };
  edges.forEach((instant) => add(instant, true));
  steps.forEach((instant) => add(instant, false));
  return ticks.sort((a, b) => a.x - b.x);
}

function isShortened(instant: Instant, { stretch }: AxisScale): boolean {
  return stretch.shortened.some(({ from, until }) => from < instant && instant < until);
}

function wallSteps(step: number, view: Span, zone: string): Instant[] {
  const instants: Instant[] = [];
  const until = wallTime(view.until, zone) + HOUR;
  for (let wall = Math.floor((wallTime(view.from, zone) - HOUR) / step) * step; wall <= until; wall += step)
    instants.push(...instantsOf(wall, zone));
  return instants.sort((a, b) => a - b);
}
