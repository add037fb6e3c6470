import { type AxisScale, placed } from './axis-scale.js';
import type { Measure } from './labels.js';
import type { Closed, HoursSpan, NameInLanguages } from './service-hours.js';
import type { Span } from './span.js';

export interface HoursBand extends Span {
  readonly kind: 'open' | Closed;
  readonly x: number;
  readonly width: number;
  /** What the closed time is called, as long as it fits; empty otherwise, and for open time. */
  readonly label: string;
  /** In full, for a tooltip. */
  readonly title: string;
}

/** From the longest to the shortest form: "Good Friday", "night", "". */
export type ClosedNames = (kind: 'open' | Closed, name: NameInLanguages | undefined) => readonly string[];

/** Open and closed time of a calendar as bands; closed time carries its name where that fits. */
export function hoursBands(
  spans: readonly HoursSpan[],
  scale: AxisScale,
  names: ClosedNames,
  measure: Measure,
): HoursBand[] {
  return spans.flatMap(({ from, until, kind, name }) => {
    const place = placed({ from, until }, scale);
    if (!place || place.width < 0.3) return [];
    const forms = names(kind, name);
    const label = kind === 'open' ? '' : (forms.find((form) => measure(form) + 4 <= place.width) ?? '');
    return [{ from, until, kind, ...place, label, title: forms[0] ?? '' }];
  });
}
