import type { Fraction, Margin, MonthReport, Tallied, Tally } from '#compliance';
import type { CsvCell, CsvTable } from '#csv';
import { percentOf } from '#wording';

const COLUMNS = [
  ...['month', 'scope', 'binding', 'customerId', 'guarantee'],
  ...['kept', 'excused', 'broken', 'running', 'superseded', 'notApplicable'],
  ...['ratePercent', 'rateWithoutExcusesPercent'],
  ...['worstMarginMinutes', 'worstMarginOf', 'worstServiceTimeMinutes', 'worstServiceTimeOf'],
];

interface ScopedTally extends Tally {
  readonly scope: 'customer-promise' | 'customer' | 'promise' | 'total';
  readonly customerId?: string;
  readonly guarantee?: string;
}

/** Months as one table for a spreadsheet. Its `scope` keeps sums and what they are sums of apart. */
export function reportTable(reports: readonly MonthReport[]): CsvTable {
  const rows = reports.flatMap(({ month, promises, targets }) => [
    ...scoped(promises).map((tally) => rowOf(month, true, tally)),
    ...scoped(targets).map((tally) => rowOf(month, false, tally)),
  ]);
  return { columns: COLUMNS, rows };
}

function scoped({ rows, customers, overall, total }: Tallied): ScopedTally[] {
  return [
    ...rows.map((row) => ({ scope: 'customer-promise' as const, ...row })),
    ...customers.map((row) => ({ scope: 'customer' as const, ...row })),
    ...overall.map((row) => ({ scope: 'promise' as const, ...row })),
    ...(rows.length > 0 ? [{ scope: 'total' as const, ...total }] : []),
  ];
}

/** A target has no rate: it is no promise. */
function rowOf(month: string, binding: boolean, tally: ScopedTally): CsvCell[] {
  const { scope, customerId = null, guarantee = null, worst, worstInServiceTime } = tally;
  return [
    ...[month, scope, binding, customerId, guarantee],
    ...[tally.kept, tally.excused, tally.broken, tally.running, tally.superseded, tally.notApplicable],
    ...(binding ? [percent(tally.rate), percent(tally.rateWithoutExcuses)] : [null, null]),
    ...[minutes(worst?.duration), subject(worst)],
    ...[minutes(worstInServiceTime?.serviceTime), subject(worstInServiceTime)],
  ];
}

/** To two decimals, rounded down; the exact share is that of the columns before it. */
function percent(rate: Fraction | null): number | null {
  return rate && percentOf(rate.kept, rate.of, 2);
}

/** To a thousandth. */
function minutes(milliseconds: number | null | undefined): number | null {
  return milliseconds === null || milliseconds === undefined ? null : Math.round(milliseconds / 60) / 1_000;
}

function subject(margin: Margin | null): string | null {
  return margin?.ticketId ?? margin?.contractId ?? null;
}
