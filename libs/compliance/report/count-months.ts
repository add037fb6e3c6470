import { monthsUpTo } from '../months.js';
import type { World } from '../world.js';
import { MonthCounts } from './month-counts.js';
import { countRetracted } from './retracted.js';
import { monthOfRow, rowsInTurn } from './rows-in-turn.js';
import type { Rated } from './trend.js';

/** Which rows are reported. */
export interface MonthsWanted {
  /** `yyyy-mm`; default: all that have rows. */
  readonly months?: readonly string[] | undefined;
  readonly customerId?: string | undefined;
  /** Over how many months a trend goes, the reported one included. */
  readonly trendMonths: number;
  /** What was counted elsewhere of the months before, whose rows are therefore not looked at. */
  readonly ratedBefore?: (month: string) => Rated | undefined;
}

/** By month, `yyyy-mm`. */
export type CountedMonths = ReadonlyMap<string, MonthCounts>;

/** Counts the rows of the months wanted and, for their trends, those of the months before. */
export function countMonths(world: World, wanted: MonthsWanted, onJudged?: () => void): CountedMonths {
  const { customerId, trendMonths, ratedBefore } = wanted;
  const reported = wanted.months && new Set(wanted.months);
  const trend = wanted.months?.flatMap((month) => monthsUpTo(month, ratedBefore ? 1 : trendMonths));
  const months = trend && [...new Set([...trend, ...(reported ?? [])])].sort();
  const counted = months && new Set(months);
  const counts = new Map<string, MonthCounts>();
  for (const { judgements, facts } of rowsInTurn(world, { months, customerId })) {
    for (const judgement of judgements) {
      const month = monthOfRow(judgement);
      if (counted && !counted.has(month)) continue;
      const counter = counts.get(month) ?? new MonthCounts(month, reported?.has(month) ?? true);
      counts.set(month, counter);
      counter.add(judgement, facts);
    }
    onJudged?.();
  }
  countRetracted(world, counts, (each) => (customerId ?? each) === each);
  return counts;
}
