/** How wide a text will be, in pixels. */
export type Measure = (text: string) => number;

export type Align = 'start' | 'middle' | 'end';

/** A text that wants to stand by a place; the shorter forms do where the first does not fit. */
export interface LabelWish {
  readonly id: string;
  readonly lane: number;
  readonly place: number;
  readonly forms: readonly string[];
  /** Where the text would like to lie: after its place, around it, before it. The others are tried too. */
  readonly align: Align;
  /** 1 goes first. */
  readonly rank: number;
}

export interface PlacedLabel {
  readonly id: string;
  readonly lane: number;
  readonly text: string;
  /** Left edge, in pixels. */
  readonly x: number;
  readonly width: number;
}

/** Between two texts, and between a text and the place beside which it stands. */
const GAP = 8;
/** Between a text and the edge of the drawing. */
const EDGE = 4;
const ALIGNS: readonly Align[] = ['start', 'middle', 'end'];

/** Texts that lie within the drawing and nowhere on each other; what finds no place is left out. */
export function placeLabels(wishes: readonly LabelWish[], width: number, measure: Measure): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const wish of wishes.toSorted((a, b) => a.rank - b.rank)) {
    const label = firstThatFits(wish, placed, { width, measure });
    if (label) placed.push(label);
  }
  return placed;
}

function firstThatFits(
  { id, lane, place, forms, align }: LabelWish,
  placed: readonly PlacedLabel[],
  { width, measure }: { readonly width: number; readonly measure: Measure },
): PlacedLabel | undefined {
  const others = placed.filter((label) => label.lane === lane);
  const aligns = [align, ...ALIGNS.filter((each) => each !== align)];
  for (const text of forms) {
    const length = measure(text);
    if (length + 2 * EDGE > width) continue;
    for (const each of aligns) {
      const x = Math.max(EDGE, Math.min(width - EDGE - length, leftEdge(place, length, each)));
      const isFree = others.every((other) => x >= other.x + other.width + GAP || x + length + GAP <= other.x);
      if (isFree) return { id, lane, text, x, width: length };
    }
  }
  return undefined;
}

function leftEdge(place: number, length: number, align: Align): number {
  if (align === 'start') return place + GAP;
  return align === 'end' ? place - length - GAP : place - length / 2;
}
