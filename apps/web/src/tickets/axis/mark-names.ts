import type { Say } from '../../i18n/catalogue.js';
import { shortDuration } from '../../shared/time-in-words.js';
import type { AxisPromise } from './geometry/axis-promise.js';
import type { MarkNames } from './geometry/row-labels.js';

/** What stands by the marks of a row. */
export function markNames(promise: AxisPromise, say: Say): MarkNames {
  return {
    start: say('axis.start'),
    due: say('axis.due'),
    end: say(`axis.endings.${promise.ending}`),
    margin: marginInWords(promise, say),
  };
}

/** By how much a promise was kept or broken: "25 min too late"; empty where it is not measured. */
export function marginInWords({ margin, ending, outcome, isPaused }: AxisPromise, say: Say): string {
  if (isPaused) return say('axis.margin.paused');
  if (margin === null) return '';
  const time = shortDuration(Math.abs(margin));
  if (outcome === 'running') return say('axis.margin.left', { time });
  if (margin === 0) return say(ending === 'open' ? 'axis.margin.now' : 'axis.margin.exact');
  if (margin > 0) return say('axis.margin.spare', { time });
  return say(ending === 'open' ? 'axis.margin.overdue' : 'axis.margin.late', { time });
}
