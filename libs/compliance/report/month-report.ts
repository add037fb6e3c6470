import { paidService } from '#contract';
import { byCodeUnit, formatInstant } from '#facts';
import { LATE_AFTER_HOURS } from '../late-evidence.js';
import type { World } from '../world.js';
import { checkCompleteness, type Completeness } from './completeness.js';
import { type CountedMonths, countMonths, type MonthsWanted } from './count-months.js';
import { MonthCounts, type MonthEvidence } from './month-counts.js';
import type { Tallied } from './tallies.js';
import { type Trend, trendOf } from './trend.js';

/** How a month's promises were kept. */
export interface MonthReport {
  /** Of this shape; a shape that breaks readers gets another number. */
  readonly format: 1;
  /** `yyyy-mm`; a ticket's promise belongs to the local month in which its clock started. */
  readonly month: string;
  readonly asOf: string;
  readonly asKnownAt: string | null;
  /** In which people read these two. */
  readonly timezone: string;
  /** The customer that it is restricted to. */
  readonly customerId: string | null;
  /** What is binding. */
  readonly promises: Tallied;
  /** What is not, and never counts in a rate of kept promises. */
  readonly targets: Tallied;
  readonly trend: Trend;
  readonly evidence: MonthEvidence & { readonly lateAfterHours: number };
  readonly completeness: Completeness;
}

/**
 * The reports of those of the months that have rows, or should have some.
 *
 * @param onJudged hears of every ticket and contract that was judged
 * @throws SlaError as `judge` does
 */
export function reportMonths(world: World, wanted: MonthsWanted, onJudged?: () => void): MonthReport[] {
  const counts = countMonths(world, wanted, onJudged);
  const { months, customerId } = wanted;
  const asked = months && new Set(months);
  const completeness = checkCompleteness(
    world,
    [...counts.values()].flatMap(({ rows }) => rows),
    (duty) => (asked?.has(duty.month) ?? true) && (customerId ?? duty.customerId) === duty.customerId,
  );
  return [...completeness]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([month, complete]) => reportOf(world, wanted, { month, counts, completeness: complete }));
}

/**
 * The report of one month, also where nothing was promised in it.
 *
 * @throws SlaError as `judge` does
 */
export function reportMonth(world: World, month: string, wanted: Omit<MonthsWanted, 'months'>): MonthReport {
  const asked = { ...wanted, months: [month] };
  const [found] = reportMonths(world, asked);
  if (found) return found;
  const counts: CountedMonths = new Map();
  return reportOf(world, asked, { month, counts, completeness: { expected: 0, findings: [] } });
}

interface Counted {
  readonly month: string;
  readonly counts: CountedMonths;
  readonly completeness: Completeness;
}

function reportOf(world: World, wanted: MonthsWanted, counted: Counted): MonthReport {
  const { month, counts, completeness } = counted;
  const { asOf, asKnownAt } = world.known;
  const { promises, targets, evidence } = (counts.get(month) ?? new MonthCounts(month, true)).counted();
  return {
    format: 1,
    month,
    asOf: formatInstant(asOf),
    asKnownAt: asKnownAt === null ? null : formatInstant(asKnownAt),
    timezone: world.calendars.first(paidService.calendar).published.timezone,
    customerId: wanted.customerId ?? null,
    promises,
    targets,
    trend: trendOf(
      month,
      wanted.trendMonths,
      (name) => counts.get(name)?.tallied() ?? wanted.ratedBefore?.(name),
    ),
    evidence: { lateAfterHours: LATE_AFTER_HOURS, ...evidence },
    completeness,
  };
}
