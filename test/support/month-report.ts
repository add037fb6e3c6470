import { type MonthReport, openWorld, reportMonths } from '#compliance';
import { parseInstant } from '#facts';
import { factsOf } from '#history';
import { type Asked, at, customer, type HistoryLine, signed } from './situation.js';

/** Questions have two rows only: `reaction` and `sla-first`. */
export const question = { kind: 'question' } as const;
export const acme = customer('acme', signed('variant-2'));

export interface MonthsAsked extends Asked {
  readonly months?: readonly string[];
  readonly trend?: number;
  readonly customerId?: string;
}

/** The reports of a history in words. */
export function reported(
  lines: readonly HistoryLine[],
  { asOf, asKnownAt, ...asked }: MonthsAsked = {},
): MonthReport[] {
  const world = openWorld(factsOf(lines), {
    asOf: asOf === undefined ? undefined : parseInstant(at(asOf)),
    asKnownAt: asKnownAt === undefined ? undefined : parseInstant(at(asKnownAt)),
  });
  const { months, trend: trendMonths = 1, customerId } = asked;
  return reportMonths(world, { months, trendMonths, customerId });
}

/** That of March 2026, as of its last day at 16:30. */
export function march(...history: readonly (readonly HistoryLine[])[]): MonthReport {
  const [report] = reported(history.flat(), { asOf: 'Tue 2026-03-31 16:30', months: ['2026-03'] });
  if (!report) throw new Error('No report');
  return report;
}

export function reactionOf(report: MonthReport): MonthReport['promises']['overall'][number] | undefined {
  return report.promises.overall.find(({ guarantee }) => guarantee === 'reaction');
}
