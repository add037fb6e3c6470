import type { AxisScale } from './axis-scale.js';
import { placed } from './axis-scale.js';
import type { AxisWords } from './axis-words.js';
import type { Measure } from './labels.js';
import type { Instant, Span } from './span.js';
import { LENGTHS, midnightBefore, startOfDay } from './zone.js';

/** A day, week or month as a band of the axis's head. */
export interface DayBand extends Span {
  readonly x: number;
  readonly width: number;
  /** The longest form that fits; empty where none does. */
  readonly label: string;
}

const { DAY, HOUR } = LENGTHS;
/** A band is at least this wide on the average, in pixels. */
const LEAST_WIDTH = 18;
const PADDING = 8;

/** The dates that are seen: single days, or weeks from Monday, or months. They tile the view. */
export function dayBands(scale: AxisScale, words: AxisWords, measure: Measure): DayBand[] {
  const days = (scale.view.until - scale.view.from) / DAY;
  const widthOfDay = scale.width / Math.max(days, 1);
  const unit = widthOfDay >= LEAST_WIDTH ? 'day' : widthOfDay * 7 >= LEAST_WIDTH * 2 ? 'week' : 'month';
  const starts = startsOf(unit, scale.view, words.zone);
  return starts.flatMap((from, index) => {
    const until = starts[index + 1];
    const place = until === undefined ? null : placed({ from, until }, scale);
    if (until === undefined || !place || place.width === 0) return [];
    const forms = unit === 'month' ? words.monthForms(from) : words.dayForms(from);
    const hours = (until - from) / HOUR;
    // A day on which clocks are changed says so.
    if (unit === 'day' && hours !== 24) forms.unshift(`${forms[0]} · ${hours} h`);
    const label = forms.find((form) => measure(form) + PADDING <= place.width) ?? '';
    return [{ from, until, ...place, label }];
  });
}

/** Where the units begin, from the one that the view begins in to the one after its end. */
function startsOf(unit: 'day' | 'week' | 'month', view: Span, zone: string): Instant[] {
  const starts: Instant[] = [];
  let midnight = firstMidnight(unit, midnightBefore(view.from, zone));
  do {
    starts.push(startOfDay(midnight, zone));
    midnight = nextMidnight(unit, midnight);
  } while (starts.at(-1)! < view.until);
  return starts;
}

/** Midnights are wall times: reading them by the getters of UTC shows the date on the wall. */
function firstMidnight(unit: 'day' | 'week' | 'month', midnight: number): number {
  const date = new Date(midnight);
  if (unit === 'week') return midnight - ((date.getUTCDay() + 6) % 7) * DAY;
  return unit === 'month' ? Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) : midnight;
}

function nextMidnight(unit: 'day' | 'week' | 'month', midnight: number): number {
  const date = new Date(midnight);
  if (unit === 'month') return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
  return midnight + (unit === 'week' ? 7 : 1) * DAY;
}
