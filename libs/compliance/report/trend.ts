import type { GuaranteeId } from '#contract';
import { monthsUpTo } from '../months.js';
import type { Fraction } from './tally.js';

/** How the shares of kept promises went over some months. */
export interface Trend {
  /** `yyyy-mm`, the oldest first; the last one is the month reported. */
  readonly months: readonly string[];
  /** A rate for each month; `null` where nothing was decided. */
  readonly rows: readonly { readonly guarantee: GuaranteeId; readonly rates: readonly (Fraction | null)[] }[];
  readonly total: readonly (Fraction | null)[];
}

/** The shares of kept promises in a month, as far as a trend shows them. */
export interface Rated {
  readonly overall: readonly { readonly guarantee: GuaranteeId; readonly rate: Fraction | null }[];
  readonly total: { readonly rate: Fraction | null };
}

/** @param talliedOf what was counted of a month; nothing where it has no rows */
export function trendOf(
  month: string,
  count: number,
  talliedOf: (month: string) => Rated | undefined,
): Trend {
  const months = monthsUpTo(month, count);
  const tallied = months.map(talliedOf);
  const guarantees = new Set(
    tallied.flatMap((each) => each?.overall.map(({ guarantee }) => guarantee) ?? []),
  );
  return {
    months,
    rows: [...guarantees].sort().map((guarantee) => ({
      guarantee,
      rates: tallied.map((each) => each?.overall.find((row) => row.guarantee === guarantee)?.rate ?? null),
    })),
    total: tallied.map((each) => each?.total.rate ?? null),
  };
}
