import type { AxisPromise } from './axis-promise.js';
import { type AxisScale, placed } from './axis-scale.js';
import type { Segment } from './segments.js';

/** How a piece of a bar is drawn; each has a shape or hatch of its own, so that colour is never alone. */
export type Drawn = 'used' | 'over' | 'spare' | 'left' | 'closed' | 'excused' | 'paused';

export interface BarPath {
  readonly drawn: Drawn;
  /** For `d` of an SVG path. */
  readonly d: string;
}

export interface BarBox {
  readonly y: number;
  readonly height: number;
}

/** All pieces that look alike in one path: half a year of nights is one element of the page. */
export function barPaths(
  { segments, outcome }: Pick<AxisPromise, 'segments' | 'outcome'>,
  scale: AxisScale,
  box: BarBox,
): BarPath[] {
  const paths = new Map<Drawn, string>();
  for (const segment of segments) {
    const place = placed(segment, scale);
    if (!place) continue;
    const drawn = drawnAs(segment, outcome);
    const { y, height } = drawn === 'closed' ? middleOf(box) : box;
    const rectangle = `M${fixed(place.x)} ${y}h${fixed(Math.max(place.width, 0.5))}v${height}h-${fixed(Math.max(place.width, 0.5))}z`;
    paths.set(drawn, (paths.get(drawn) ?? '') + rectangle);
  }
  return [...paths].map(([drawn, d]) => ({ drawn, d }));
}

/** What is left to a clock that runs is not to spare yet. */
export function drawnAs({ kind, phase }: Segment, outcome: AxisPromise['outcome']): Drawn {
  if (kind === 'excused' || kind === 'paused') return kind;
  if (kind !== 'counted') return 'closed';
  return phase === 'spare' && outcome === 'running' ? 'left' : phase;
}

/** Closed time is a thin line through the middle: the clock stood. */
function middleOf({ y, height }: BarBox): BarBox {
  return { y: y + height / 2 - 1.5, height: 3 };
}

function fixed(value: number): string {
  return String(Math.round(value * 100) / 100);
}
