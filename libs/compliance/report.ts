import type { GuaranteeId } from '#contract';
import { byCodeUnit, parseInstant } from '#facts';
import { monthOf } from './months.js';
import type { Judgement } from './verdict.js';

/** How often a promise was kept. Targets, and what was superseded or does not apply, never count in a rate. */
export interface Tally {
  /** Kept, also where only excused time made it so. */
  readonly kept: number;
  /** The part of `kept` that holds only because of excused time. */
  readonly excused: number;
  readonly broken: number;
  readonly running: number;
  readonly notCounted: number;
  /** Kept of kept and broken, 0 to 1; `null` where nothing has been decided. */
  readonly rate: number | null;
  readonly rateWithoutExcuses: number | null;
  /** The least time to spare, in milliseconds; negative where a promise was broken by that much. */
  readonly worstMargin: number | null;
}

export interface ReportRow extends Tally {
  readonly customerId: string;
  readonly guarantee: GuaranteeId;
}

export interface MonthReport {
  readonly month: string;
  /** By customer, then by guarantee. */
  readonly rows: readonly ReportRow[];
  /** Over all customers, by guarantee. */
  readonly overall: readonly (Tally & { readonly guarantee: GuaranteeId })[];
  readonly total: Tally;
}

/**
 * How a month's promises were kept. A ticket's promise belongs to the local month in which its clock started.
 *
 * @param month `yyyy-mm`
 */
export function reportMonth(judgements: readonly Judgement[], month: string): MonthReport {
  const ofMonth = judgements.filter((judgement) => monthOfRow(judgement) === month);
  const byRow = Map.groupBy(ofMonth, ({ verdict }) => `${verdict.customerId}\n${verdict.guarantee}`);
  const rows = [...byRow.entries()]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([, group]) => ({ ...labels(group), ...tallyOf(group) }));
  const byGuarantee = Map.groupBy(ofMonth, ({ verdict }) => verdict.guarantee);
  const overall = [...byGuarantee.entries()]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([guarantee, group]) => ({ guarantee, ...tallyOf(group) }));
  return { month, rows, overall, total: tallyOf(ofMonth) };
}

/** The months that have any rows, in order. */
export function monthsOf(judgements: readonly Judgement[]): string[] {
  return [...new Set(judgements.map(monthOfRow))].sort(byCodeUnit);
}

function monthOfRow({ verdict, zone }: Judgement): string {
  return verdict.month ?? monthOf(zone, parseInstant(verdict.startedAt)).name;
}

function labels(group: readonly Judgement[]): Pick<ReportRow, 'customerId' | 'guarantee'> {
  const [{ verdict }] = group as [Judgement];
  return { customerId: verdict.customerId, guarantee: verdict.guarantee };
}

function tallyOf(group: readonly Judgement[]): Tally {
  const binding = group.filter(({ verdict }) => verdict.binding);
  const withOutcome = (outcome: string): readonly Judgement[] =>
    binding.filter(({ verdict }) => verdict.outcome === outcome);
  const kept = withOutcome('met').length;
  const broken = withOutcome('breached').length;
  const running = withOutcome('running').length;
  const excused = binding.filter(({ verdict }) => verdict.excused).length;
  return {
    kept,
    excused,
    broken,
    running,
    notCounted: group.length - kept - broken - running,
    rate: rate(kept, broken),
    rateWithoutExcuses: rate(kept - excused, broken + excused),
    worstMargin: worstMargin([...withOutcome('met'), ...withOutcome('breached')]),
  };
}

function rate(kept: number, broken: number): number | null {
  return kept + broken === 0 ? null : kept / (kept + broken);
}

function worstMargin(decided: readonly Judgement[]): number | null {
  const margins = decided.flatMap(({ verdict: { dueAt, stoppedAt }, counted, asOf }) =>
    // What can no longer be done is not getting later and later.
    dueAt === null || (stoppedAt === null && !counted)
      ? []
      : [parseInstant(dueAt) - (stoppedAt === null ? asOf : parseInstant(stoppedAt))],
  );
  return margins.length === 0 ? null : margins.reduce((worst, margin) => Math.min(worst, margin));
}
