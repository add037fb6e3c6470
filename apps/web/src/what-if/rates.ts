import type { Guarantee } from '../api/answers.js';
import { GUARANTEES } from '../shared/promises.js';
import type { Outcomes, WhatIfCount } from './answers.js';

/** Promises kept, out of those that have ended so or so. */
export interface Rate {
  readonly met: number;
  readonly of: number;
}

export interface RatePair {
  readonly before: Rate;
  readonly after: Rate;
}

/** What a supposition does to one promise, over all months and in each. */
export interface RateLine extends RatePair {
  readonly guarantee: Guarantee;
  readonly months: ReadonlyMap<string, RatePair>;
}

const NONE: Rate = { met: 0, of: 0 };

function rateOf({ met = 0, breached = 0 }: Outcomes): Rate {
  return { met, of: met + breached };
}

function sum(one: Rate, other: Rate): Rate {
  return { met: one.met + other.met, of: one.of + other.of };
}

export function rateLines(counts: readonly WhatIfCount[]): RateLine[] {
  const byGuarantee = Map.groupBy(counts, ({ guarantee }) => guarantee);
  return GUARANTEES.flatMap((guarantee) => {
    const pairs = (byGuarantee.get(guarantee) ?? []).map(
      ({ month, before, after }) => [month, { before: rateOf(before), after: rateOf(after) }] as const,
    );
    const before = pairs.reduce((total, [, pair]) => sum(total, pair.before), NONE);
    const after = pairs.reduce((total, [, pair]) => sum(total, pair.after), NONE);
    return before.of + after.of === 0 ? [] : [{ guarantee, before, after, months: new Map(pairs) }];
  });
}

export function isChanged({ before, after }: RatePair): boolean {
  return before.met !== after.met || before.of !== after.of;
}

/** Kept promises of a hundred; nothing where none has ended. */
export function shareOf({ met, of }: Rate): number | undefined {
  return of === 0 ? undefined : (met / of) * 100;
}

/** Months that any promise has, in order. */
export function monthsOf(lines: readonly RateLine[]): string[] {
  return [...new Set(lines.flatMap(({ months }) => [...months.keys()]))].sort();
}
