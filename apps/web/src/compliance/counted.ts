import type { ComplianceCount } from '../api/answers.js';

/** How promises ended; targets are not among them. */
export interface Counted {
  readonly kept: number;
  /** The part of them that holds only because of excused time. */
  readonly excused: number;
  readonly broken: number;
  readonly running: number;
  readonly away: number;
}

export const NOTHING: Counted = { kept: 0, excused: 0, broken: 0, running: 0, away: 0 };

const AS: Record<ComplianceCount['outcome'], keyof Counted> = {
  met: 'kept',
  breached: 'broken',
  running: 'running',
  superseded: 'away',
  'not-applicable': 'away',
};

function add(counted: Counted, { outcome, excused, count }: ComplianceCount): Counted {
  const name = AS[outcome];
  return {
    ...counted,
    [name]: counted[name] + count,
    excused: counted.excused + (excused ? count : 0),
  };
}

/** What was counted, by a key of each count. */
export function countedBy(
  counts: readonly ComplianceCount[],
  keyOf: (count: ComplianceCount) => string,
): ReadonlyMap<string, Counted> {
  const found = new Map<string, Counted>();
  for (const count of counts) {
    const key = keyOf(count);
    found.set(key, add(found.get(key) ?? NOTHING, count));
  }
  return found;
}

/** How many were decided: kept or broken. */
export function decided({ kept, broken }: Counted): number {
  return kept + broken;
}
