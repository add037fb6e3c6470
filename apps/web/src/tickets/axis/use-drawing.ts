import { useId, useMemo } from 'react';
import { useWords } from '../../i18n/words.js';
import { useZone } from '../../shared/zone.js';
import { axisScale } from './geometry/axis-scale.js';
import { axisWords } from './geometry/axis-words.js';
import { dayBands } from './geometry/day-bands.js';
import { closedEverywhere } from './geometry/service-hours.js';
import { stretchOf } from './geometry/stretch.js';
import { clampedView, fitted, type View } from './geometry/view.js';
import { type Drawing } from './drawing.js';
import { markNames } from './mark-names.js';
import type { AxisAnswers } from './use-axis-answers.js';
import { useTextWidth } from './use-text-width.js';

/** What lies around the whole ticket, as a share of it. */
const AROUND = 0.02;
/** As much at least, in pixels: the marks at the ends are seen whole. */
const LEAST_AROUND = 14;

interface Wanted {
  readonly width: number;
  readonly view: View | undefined;
  readonly isTrueToScale: boolean;
}

/** By what the rows are drawn; nothing before the width is known. */
export function useDrawing(
  answers: AxisAnswers,
  { width, view, isTrueToScale }: Wanted,
): Drawing | undefined {
  const { say, language } = useWords();
  const { calendars, extents, asOf } = answers;
  const hatches = useId();
  const measure = useTextWidth();
  const zone = useZone();
  const words = useMemo(() => axisWords(language, zone), [language, zone]);
  const stretch = useMemo(
    () => stretchOf(extents.whole, isTrueToScale ? [] : closedEverywhere(calendars)),
    [extents, calendars, isTrueToScale],
  );
  return useMemo(() => {
    if (width === 0) return undefined;
    const seen = view
      ? clampedView(view, stretch)
      : fitted(extents.home, stretch, Math.max(AROUND, LEAST_AROUND / width));
    const scale = axisScale(stretch, seen, width);
    const days = dayBands(scale, words, measure);
    return { scale, words, measure, days, asOf, hatches, namesOf: (promise) => markNames(promise, say) };
  }, [width, view, stretch, extents, words, measure, asOf, hatches, say]);
}
