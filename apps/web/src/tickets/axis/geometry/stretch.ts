import { scaleLinear } from 'd3-scale';
import { type Instant, type Span, within } from './span.js';

const HOUR = 3_600_000;
/** Hours that closed time is drawn as: a night of 15 h 30 min as 1 h 11 min, a weekend as 2 h. */
const SHORT = 0.3;

/**
 * How instants lie along an axis, before it is zoomed: a length of 1 is a millisecond of time drawn in full.
 * Strictly increasing, so that every place on the axis is one instant.
 */
export interface Stretch {
  readonly extent: Span;
  /** Closed time that is drawn shorter than it was. */
  readonly shortened: readonly Span[];
  readonly length: number;
  lengthAt(instant: Instant): number;
  instantAt(length: number): Instant;
}

/** @param closed what to draw shorter, in order, without overlaps; nothing where time is drawn true to scale */
export function stretchOf(extent: Span, closed: readonly Span[]): Stretch {
  const shortened = within(closed, extent).filter((span) => drawn(span) < span.until - span.from);
  const instants: Instant[] = [extent.from];
  const lengths = [0];
  const advance = (instant: Instant, by: number): void => {
    if (instant <= instants.at(-1)!) return;
    lengths.push(lengths.at(-1)! + by);
    instants.push(instant);
  };
  for (const span of shortened) {
    advance(span.from, span.from - instants.at(-1)!);
    advance(span.until, drawn(span));
  }
  advance(extent.until, extent.until - instants.at(-1)!);
  const scale = scaleLinear().domain(instants).range(lengths);
  return {
    extent,
    shortened,
    length: lengths.at(-1)!,
    lengthAt: (instant) => scale(instant),
    instantAt: (length) => scale.invert(length),
  };
}

/** Longer closed time is still drawn longer, but by its root. */
function drawn({ from, until }: Span): number {
  return SHORT * Math.sqrt((until - from) / HOUR) * HOUR;
}
