import type { AxisPromise } from './geometry/axis-promise.js';
import type { AxisScale } from './geometry/axis-scale.js';
import type { AxisWords } from './geometry/axis-words.js';
import type { DayBand } from './geometry/day-bands.js';
import type { Measure } from './geometry/labels.js';
import type { MarkNames } from './geometry/row-labels.js';
import type { Instant } from './geometry/span.js';

/** What all rows of an axis are drawn by. */
export interface Drawing {
  readonly scale: AxisScale;
  readonly words: AxisWords;
  readonly measure: Measure;
  readonly days: readonly DayBand[];
  readonly asOf: Instant;
  /** What the names of the hatches begin with. */
  readonly hatches: string;
  readonly namesOf: (promise: AxisPromise) => MarkNames;
}
