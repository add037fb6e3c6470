import type { Rated } from '#compliance';
import type { GuaranteeId } from '#contract';
import type { ComplianceCount } from './compliance.js';

type Fraction = NonNullable<Rated['total']['rate']>;

/** The shares of kept promises of each month that has any, by month: targets are in none of them. */
export function ratesOfMonths(counts: readonly ComplianceCount[]): ReadonlyMap<string, Rated> {
  const binding = counts.filter((count) => count.binding);
  const months = Map.groupBy(binding, ({ month }) => month);
  return new Map([...months].map(([month, ofMonth]) => [month, ratesOf(ofMonth)]));
}

function ratesOf(counts: readonly ComplianceCount[]): Rated {
  const byGuarantee = Map.groupBy<GuaranteeId, ComplianceCount>(counts, ({ guarantee }) => guarantee);
  return {
    overall: [...byGuarantee].map(([guarantee, ofOne]) => ({ guarantee, rate: rateOf(ofOne) })),
    total: { rate: rateOf(counts) },
  };
}

function rateOf(counts: readonly ComplianceCount[]): Fraction | null {
  const sum = (ended: ComplianceCount['outcome']): number =>
    counts.reduce((total, { outcome, count }) => total + (outcome === ended ? count : 0), 0);
  const kept = sum('met');
  const of = kept + sum('breached');
  return of > 0 ? { kept, of } : null;
}
