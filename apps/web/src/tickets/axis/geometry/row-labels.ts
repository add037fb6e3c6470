import type { AxisPromise } from './axis-promise.js';
import { type AxisScale, isSeen } from './axis-scale.js';
import type { AxisWords } from './axis-words.js';
import type { LabelWish } from './labels.js';
import type { Instant } from './span.js';

/** What the marks of a row are called, in the reader's language. */
export interface MarkNames {
  readonly start: string;
  readonly due: string;
  readonly end: string;
  /** By how much; empty where nothing is measured. */
  readonly margin: string;
}

const ABOVE = 0;
const BELOW = 1;

/** The texts of a row: due instant and end above the bar, turned away from each other; start and margin below it. */
export function rowLabels(
  promise: AxisPromise,
  names: MarkNames,
  scale: AxisScale,
  words: AxisWords,
): LabelWish[] {
  const { startedAt, dueAt, endedAt, margin, ending } = promise;
  const isLate = margin !== null && margin < 0;
  const hasEnd = ending !== 'open' && !(endedAt === startedAt && margin === null);
  const marked = (id: string, instant: Instant, name: string): Pick<LabelWish, 'id' | 'place' | 'forms'> => ({
    id,
    place: scale.place(instant),
    forms: [`${name} ${words.moment(instant)}`, `${name} ${words.time(instant)}`, words.time(instant)],
  });
  const wishes: (LabelWish & { readonly instant: Instant })[] = [];
  if (dueAt !== null)
    wishes.push({
      ...marked('due', dueAt, names.due),
      instant: dueAt,
      lane: ABOVE,
      align: isLate ? 'end' : 'start',
      rank: 2,
    });
  if (hasEnd)
    wishes.push({
      ...marked('end', endedAt, names.end),
      instant: endedAt,
      lane: ABOVE,
      align: isLate ? 'start' : 'end',
      rank: 3,
    });
  wishes.push({
    ...marked('start', startedAt, names.start),
    instant: startedAt,
    lane: BELOW,
    align: 'start',
    rank: 4,
  });
  return [
    ...wishes.filter(({ instant }) => isSeen(instant, scale)),
    ...marginWish(promise, names.margin, scale),
  ];
}

function marginWish({ dueAt, endedAt, margin }: AxisPromise, name: string, scale: AxisScale): LabelWish[] {
  if (margin === null || dueAt === null || name === '') return [];
  const [from, until] = [Math.min(dueAt, endedAt), Math.max(dueAt, endedAt)];
  if (until < scale.view.from || from > scale.view.until) return [];
  const left = Math.max(0, scale.place(from));
  const right = Math.min(scale.width, scale.place(until));
  return [{ id: 'margin', lane: BELOW, place: (left + right) / 2, forms: [name], align: 'middle', rank: 1 }];
}
