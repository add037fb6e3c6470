import { type Instant, type Span } from './span.js';
import type { Stretch } from './stretch.js';

/** The least that can be zoomed to, as a length: a minute. */
const LEAST = 60_000;

/** What part of an axis is seen, as instants: it outlives a change of width, of scale and of the ticket's facts. */
export type View = Span;

/** A view of a stretch of time with a share of its length around it, as far as the axis goes. */
export function fitted(span: View, stretch: Stretch, around: number): View {
  const { from, length } = lengthsOf(span, stretch);
  const wanted = clamp(length * (1 + 2 * around), Math.min(LEAST, stretch.length), stretch.length);
  return viewFrom(from - length * around, wanted, stretch);
}

/** Zooms by a factor (above 1: closer) around an instant, which stays where it is. */
export function zoomed(view: View, stretch: Stretch, around: Instant, factor: number): View {
  const { from, length } = lengthsOf(view, stretch);
  const wanted = clamp(length / factor, Math.min(LEAST, stretch.length), stretch.length);
  const at = stretch.lengthAt(clamp(around, view.from, view.until));
  return viewFrom(at - ((at - from) / length) * wanted, wanted, stretch);
}

/** Moves on by a share of what is seen; below zero: back. Stops at the ends. */
export function panned(view: View, stretch: Stretch, share: number): View {
  const { from, length } = lengthsOf(view, stretch);
  return viewFrom(from + share * length, length, stretch);
}

/** A view that lies within the axis, as near to the one asked for as can be. */
export function clampedView(view: View, stretch: Stretch): View {
  const { from, length } = lengthsOf(view, stretch);
  const wanted = clamp(length, Math.min(LEAST, stretch.length), stretch.length);
  return viewFrom(from, wanted, stretch);
}

function lengthsOf(view: View, stretch: Stretch): { from: number; length: number } {
  const from = stretch.lengthAt(view.from);
  return { from, length: Math.max(stretch.lengthAt(view.until) - from, 1) };
}

function viewFrom(wantedFrom: number, length: number, stretch: Stretch): View {
  const from = clamp(wantedFrom, 0, stretch.length - length);
  return { from: stretch.instantAt(from), until: stretch.instantAt(from + length) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
