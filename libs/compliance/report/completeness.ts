import { byCodeUnit, type Instant, parseInstant } from '#facts';
import type { Verdict } from '../verdict.js';
import type { World } from '../world.js';
import { type Duty, expectedDuties } from './expected-duties.js';

/** A row in its month. */
export type ReportedRow = Duty & Pick<Verdict, 'dueAt'>;

export interface CompletenessFinding extends Duty {
  readonly finding: 'missing' | 'double' | 'unexpected';
}

/** Whether every expected duty of a month has exactly one row. */
export interface Completeness {
  readonly expected: number;
  readonly findings: readonly CompletenessFinding[];
}

/** The rows that there are and the duties that the facts call for, compared; by month. */
export type CompletenessByMonth = ReadonlyMap<string, Completeness>;

/**
 * Compares rows with the duties that the facts call for.
 *
 * @param rows all those in the scope
 * @param isInScope which duties are looked at; default: all
 */
export function checkCompleteness(
  world: World,
  rows: readonly ReportedRow[],
  isInScope: (duty: Duty) => boolean = () => true,
): CompletenessByMonth {
  const found = Map.groupBy(rows, keyOf);
  const dispatches = dispatchesIn(rows);
  const findings: CompletenessFinding[] = [];
  const expected = new Map<string, number>();
  for (const duty of expectedDuties(world, (ticketId) => dispatches.get(ticketId))) {
    if (!isInScope(duty)) continue;
    expected.set(duty.month, (expected.get(duty.month) ?? 0) + 1);
    const count = found.get(keyOf(duty))?.length ?? 0;
    found.delete(keyOf(duty));
    if (count !== 1) findings.push({ finding: count === 0 ? 'missing' : 'double', ...duty });
  }
  const missing = new Set(findings.filter(({ finding }) => finding === 'missing').map(keyOf));
  for (const [row] of found.values()) {
    if (row && !missing.has(dispatchOf(row))) findings.push({ finding: 'unexpected', ...dutyOf(row) });
  }
  return byMonth(expected, findings);
}

function byMonth(
  expected: ReadonlyMap<string, number>,
  findings: readonly CompletenessFinding[],
): CompletenessByMonth {
  const inOrder = findings.toSorted((a, b) => byCodeUnit(keyOf(a), keyOf(b)));
  const grouped = Map.groupBy(inOrder, ({ month }) => month);
  const months = [...new Set([...expected.keys(), ...grouped.keys()])].sort();
  return new Map(
    months.map((month) => [
      month,
      { expected: expected.get(month) ?? 0, findings: grouped.get(month) ?? [] },
    ]),
  );
}

function dispatchesIn(rows: readonly ReportedRow[]): Map<string | undefined, Instant | null> {
  return new Map(
    rows
      .filter(({ guarantee }) => guarantee === 'technician-dispatch')
      .map(({ ticketId, dueAt }) => [ticketId, dueAt === null ? null : parseInstant(dueAt)]),
  );
}

function keyOf({ ticketId = '', contractId = '', month, guarantee }: Duty): string {
  return `${ticketId}/${contractId}/${month}/${guarantee}`;
}

/** Whether departure the same day was a target, nobody can tell where the row of the dispatch is missing. */
function dispatchOf(row: Duty): string {
  return row.guarantee === 'same-day-departure' ? keyOf({ ...row, guarantee: 'technician-dispatch' }) : '';
}

function dutyOf({ ticketId, contractId, customerId, month, guarantee }: Duty): Duty {
  return { ticketId, contractId, customerId, month, guarantee };
}
