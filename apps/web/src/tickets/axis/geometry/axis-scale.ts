import type { Instant, Span } from './span.js';
import type { Stretch } from './stretch.js';
import type { View } from './view.js';

/** Instants as places on the drawing, in pixels from its left edge. */
export interface AxisScale {
  readonly width: number;
  readonly view: View;
  readonly stretch: Stretch;
  /** Pixels of a millisecond that is drawn in full. */
  readonly density: number;
  place(instant: Instant): number;
  instantAt(place: number): Instant;
}

export function axisScale(stretch: Stretch, view: View, width: number): AxisScale {
  const from = stretch.lengthAt(view.from);
  const density = width / (stretch.lengthAt(view.until) - from);
  return {
    width,
    view,
    stretch,
    density,
    place: (instant) => (stretch.lengthAt(instant) - from) * density,
    instantAt: (place) => stretch.instantAt(from + place / density),
  };
}

/** Where a stretch of time is drawn, cut off at the edges; null where nothing of it is seen. */
export function placed({ from, until }: Span, scale: AxisScale): { x: number; width: number } | null {
  if (until < scale.view.from || from > scale.view.until) return null;
  const x = Math.max(0, scale.place(from));
  const end = Math.min(scale.width, scale.place(until));
  return end < x ? null : { x, width: end - x };
}

/** True where an instant is seen; half a pixel of rounding is forgiven. */
export function isSeen(instant: Instant, scale: AxisScale): boolean {
  const place = scale.place(instant);
  return place >= -0.5 && place <= scale.width + 0.5;
}
