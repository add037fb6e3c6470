import { type Judgement, monthOfRow, tally, type Tallied, type Tally } from '#compliance';
import type { GuaranteeId } from '#contract';
import { byCodeUnit, parseInstant } from '#facts';

export const MONTHS = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'] as const;

/** As the offer names them; the target comes last. */
const GUARANTEES: readonly GuaranteeId[] = [
  'reaction',
  'remote-resolution',
  'technician-dispatch',
  'replacement',
  'replacement-adjustment',
  'configuration-restore',
  'final-resolution',
  'pbx-check',
  'included-remote',
  'paid-consent',
  'repeat-warning',
  'sla-first',
  'same-day-departure',
];

export type Count = Pick<Tally, 'kept' | 'broken'>;

export interface GuaranteeRow {
  readonly guarantee: GuaranteeId;
  /** A target is shown, and never counted. */
  readonly isTarget: boolean;
  /** One for each month, then the half-year. */
  readonly counts: readonly Count[];
}

export interface CustomerRow extends Count {
  readonly customerId: string;
  /** The promise that was broken by most; none where none of the broken ones had a due instant. */
  readonly worst?: Judgement | undefined;
}

/** How the promises of the half-year were kept. */
export interface Summary {
  readonly reports: readonly Tallied[];
  readonly rows: readonly GuaranteeRow[];
  /** Over all that is binding: one for each month, then the half-year. */
  readonly totals: readonly Count[];
  /** Those customers to whom most was broken, the worst first. */
  readonly worstServed: readonly CustomerRow[];
}

export function summarise(judgements: readonly Judgement[]): Summary {
  const byMonth = Map.groupBy(judgements, monthOfRow);
  const reports = MONTHS.map((month) => tally(byMonth.get(month) ?? []));
  const targets = MONTHS.map((month) => tally(asIfBinding(byMonth.get(month) ?? [])));
  const rows = GUARANTEES.map((guarantee): GuaranteeRow => {
    const isTarget = guarantee === 'same-day-departure';
    const counts = (isTarget ? targets : reports).map(({ overall }) => countOf(overall, guarantee));
    return { guarantee, isTarget, counts: withSum(counts) };
  });
  return {
    reports,
    rows,
    totals: withSum(reports.map(({ total }) => total)),
    worstServed: worstServed(reports, judgements),
  };
}

export function rateOf({ kept, broken }: Count): number | null {
  return kept + broken === 0 ? null : kept / (kept + broken);
}

function countOf(overall: Tallied['overall'], guarantee: GuaranteeId): Count {
  return overall.find((row) => row.guarantee === guarantee) ?? { kept: 0, broken: 0 };
}

function withSum(counts: readonly Count[]): Count[] {
  return [...counts, sum(counts)];
}

function sum(counts: readonly Count[]): Count {
  return counts.reduce<Count>(
    (total, { kept, broken }) => ({ kept: total.kept + kept, broken: total.broken + broken }),
    { kept: 0, broken: 0 },
  );
}

function asIfBinding(judgements: readonly Judgement[]): Judgement[] {
  return judgements.map((each) => ({ ...each, verdict: { ...each.verdict, binding: true } }));
}

function worstServed(reports: readonly Tallied[], judgements: readonly Judgement[]): CustomerRow[] {
  const byCustomer = Map.groupBy(
    reports.flatMap(({ rows }) => rows),
    ({ customerId }) => customerId,
  );
  return [...byCustomer]
    .map(([customerId, rows]) => ({ customerId, ...sum(rows), worst: worstMiss(judgements, customerId) }))
    .filter(({ broken }) => broken > 0)
    .sort((a, b) => b.broken - a.broken || a.kept - b.kept || byCodeUnit(a.customerId, b.customerId))
    .slice(0, 5);
}

function worstMiss(judgements: readonly Judgement[], customerId: string): Judgement | undefined {
  const missed = judgements.filter(
    ({ verdict }) =>
      verdict.customerId === customerId &&
      verdict.outcome === 'breached' &&
      verdict.binding &&
      verdict.ticketId !== undefined &&
      (lateness(verdict) ?? 0) > 0,
  );
  return missed.toSorted((a, b) => (lateness(b.verdict) ?? 0) - (lateness(a.verdict) ?? 0))[0];
}

/** By how much a promise was broken, in milliseconds, where it was due and done at all. */
export function lateness({ dueAt, stoppedAt }: Judgement['verdict']): number | null {
  return dueAt === null || stoppedAt === null ? null : parseInstant(stoppedAt) - parseInstant(dueAt);
}
