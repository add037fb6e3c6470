import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import type { DateTime } from 'luxon';
import type { CityCase } from './city-cases.js';
import { type CityRules, promiseOf } from './city-rules.js';
import { LocalTimes } from './local-time.js';
import { onTheWall, statedDue } from './stated-rule.js';

/** Cases often lack the seconds of their opening, so due times this close are the same (milliseconds). */
const TOLERANCE = 120_000;

/** As much of a verdict's row as a comparison needs. */
export interface CityVerdict {
  readonly ticketId?: string;
  readonly outcome: string;
  readonly dueAt: string | null;
}

/** What the city published about the cases of one type, beside their verdicts. */
export interface Comparison {
  readonly type: string;
  cases: number;
  verdicts: number;
  /** The verdict's due instant is the stated rule's, worked out on the wall clock, to the millisecond. */
  asStated: number;
  /** The published due time is the verdict's, within the tolerance. */
  agree: number;
  /** The published due time is the stated rule's, within the tolerance. */
  follow: number;
  /** Cases that follow the stated rule and whose verdict's due instant is not the published one. */
  readonly missed: string[];
  /** Cases whose published due time does not follow the stated rule: `<case> <opened> <published> <stated>`. */
  readonly others: string[];
  /** Of the closed cases whose due instants agree: the city's verdict and ours, `ONTIME met` → how many. */
  readonly closed: Record<string, number>;
  /** The same for those that nobody has closed. */
  readonly open: Record<string, number>;
  /** Closed cases whose due instants agree and whose verdicts do not. */
  readonly disagree: string[];
  /** Of `closed`, those closed between the two due instants: there the tolerance decides whether verdicts can agree. */
  closedBetween: number;
}

/** A comparison for each type of case, in the order in which the types first occur. */
export async function compareCity(
  cases: AsyncIterable<CityCase> | Iterable<CityCase>,
  rules: CityRules,
  verdicts: ReadonlyMap<string, CityVerdict>,
): Promise<Comparison[]> {
  const comparisons = new Map<string, Comparison>();
  const times = new LocalTimes(rules.zone);
  for await (const each of cases) {
    const comparison = comparisons.get(each.type) ?? emptyComparison(each.type);
    comparisons.set(each.type, comparison);
    const verdict = verdicts.get(each.caseId);
    comparison.cases += 1;
    if (verdict) comparison.verdicts += 1;
    const published = each.targetLocal === '' ? NaN : times.instantOf(each.targetLocal);
    const agrees = verdict !== undefined && near(published, dueOf(verdict));
    if (agrees) {
      comparison.agree += 1;
      compareOutcomes(each, verdict, [published, dueOf(verdict)], { comparison, times });
    }
    const stated = statedFor(each, rules);
    if (stated && verdict && dueOf(verdict) === times.instantOf(wallText(stated))) comparison.asStated += 1;
    compareWithRule(each, stated, agrees, comparison);
  }
  return [...comparisons.values()];
}

/** The verdicts of a file that `sla judge` wrote, by ticket. */
export async function readVerdicts(file: string): Promise<Map<string, CityVerdict>> {
  const rows: CityVerdict[] = [];
  for await (const line of createInterface({ input: createReadStream(file) }))
    rows.push(JSON.parse(line) as CityVerdict);
  return verdictsByTicket(rows);
}

/** @throws Error where a ticket has two rows: the terms of a city promise one thing */
export function verdictsByTicket(rows: readonly CityVerdict[]): Map<string, CityVerdict> {
  const verdicts = new Map(rows.map((row) => [row.ticketId ?? '', row]));
  if (verdicts.size !== rows.length || verdicts.has('')) throw new Error('not one row for each ticket');
  return verdicts;
}

function emptyComparison(type: string): Comparison {
  const counts = { cases: 0, verdicts: 0, asStated: 0, agree: 0, follow: 0, closedBetween: 0 };
  return { type, ...counts, missed: [], others: [], closed: {}, open: {}, disagree: [] };
}

function compareOutcomes(
  { caseId, closedLocal, onTime }: CityCase,
  { outcome }: CityVerdict,
  dues: readonly number[],
  { comparison, times }: { comparison: Comparison; times: LocalTimes },
): void {
  const pair = `${onTime} ${outcome}`;
  const counts = closedLocal === '' ? comparison.open : comparison.closed;
  counts[pair] = (counts[pair] ?? 0) + 1;
  if (closedLocal === '') return;
  if (pair !== 'ONTIME met' && pair !== 'OVERDUE breached') comparison.disagree.push(caseId);
  const closed = times.instantOf(closedLocal);
  if (closed > Math.min(...dues) && closed <= Math.max(...dues)) comparison.closedBetween += 1;
}

function statedFor(each: CityCase, rules: CityRules): DateTime | null {
  const promise = promiseOf(rules, each.type, each.openLocal);
  const calendar = promise && rules.calendars[promise.calendar];
  return calendar ? statedDue(each.openLocal, promise, calendar) : null;
}

function compareWithRule(
  { caseId, openLocal, targetLocal }: CityCase,
  stated: DateTime | null,
  agrees: boolean,
  comparison: Comparison,
): void {
  if (stated && near(onTheWall(targetLocal).toMillis(), stated.toMillis())) {
    comparison.follow += 1;
    if (!agrees) comparison.missed.push(caseId);
  } else {
    comparison.others.push(
      [caseId, openLocal, targetLocal, stated ? wallText(stated).slice(0, 19) : '–'].join(' '),
    );
  }
}

function wallText(reading: DateTime): string {
  return reading.toISO({ includeOffset: false }) ?? '';
}

function dueOf({ dueAt }: CityVerdict): number {
  return dueAt === null ? NaN : Date.parse(dueAt);
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) <= TOLERANCE;
}
