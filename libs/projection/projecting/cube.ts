import { sql } from 'kysely';
import { isDecidedAtStart, monthOutcomeAt, type Outcome, outcomeAt } from '#compliance';
import type { Instant } from '#facts';
import type { Writing } from '../engines/view-engine.js';
import { momentOfRow, monthOfRow, valuesOf } from '../tables/moment-rows.js';
import type { CubeRow, MomentRow, MonthRow } from '../tables/rows.js';
import { pagesOf } from './ticket-facts.js';

/** What is decided turns at no instant. */
export const NEVER: Instant = Number.MAX_SAFE_INTEGER;

type Place = Omit<CubeRow, 'count'>;

/**
 * Counts promises that have the same end. What an outcome turns to with time, and when, is part of the place; what has
 * turned by the newest fact is counted as decided.
 */
export class CubeChanges {
  private readonly counts = new Map<string, { readonly place: Place; count: number }>();

  /** @param now the newest fact's instant: counts hold from it on */
  constructor(private readonly now: Instant) {}

  addMoment(row: MomentRow, times: 1 | -1): void {
    const { month, customer_id, guarantee, binding } = row;
    this.add({ month, customer_id, guarantee, binding, ...this.turned(endOfMoment(row)) }, times);
  }

  addMonth(row: MonthRow, times: 1 | -1): void {
    const { month, customer_id, guarantee } = row;
    this.add({ month, customer_id, guarantee, binding: 1, ...this.turned(endOfMonth(row)) }, times);
  }

  rows(): CubeRow[] {
    return [...this.counts.values()]
      .filter(({ count }) => count !== 0)
      .map(({ place, count }) => ({ ...place, count }));
  }

  private add(place: Place, times: number): void {
    const key = keyOf(place);
    const known = this.counts.get(key);
    if (known) known.count += times;
    else this.counts.set(key, { place, count: times });
  }

  private turned(end: End): End {
    if (end.turns_at > this.now || end.turns_to === '') return end;
    return { outcome: end.turns_to, excused: 0, turns_to: '', turns_at: NEVER };
  }
}

/** Counts as decided what has turned since. */
export async function foldCube({ database }: Writing, now: Instant): Promise<void> {
  const turned = await database
    .selectFrom('cube')
    .selectAll()
    .where('turns_at', '<=', now)
    .where('turns_to', '<>', '')
    .execute();
  if (turned.length === 0) return;
  await database.deleteFrom('cube').where('turns_at', '<=', now).where('turns_to', '<>', '').execute();
  const folded = new Map<string, CubeRow>();
  for (const row of turned) {
    const { turns_to: outcome } = row as { turns_to: Outcome };
    const { month, customer_id, guarantee, binding, count } = row;
    const place: Place = {
      month,
      customer_id,
      guarantee,
      binding,
      outcome,
      excused: 0,
      turns_to: '',
      turns_at: NEVER,
    };
    const key = keyOf(place);
    folded.set(key, { ...place, count: count + (folded.get(key)?.count ?? 0) });
  }
  await addToCube(database, [...folded.values()]);
}

/** Adds counts, and takes away those that are negative. */
export async function changeCube({ database }: Writing, changes: CubeChanges): Promise<void> {
  await addToCube(database, changes.rows());
  await database.deleteFrom('cube').where('count', '=', 0).execute();
}

async function addToCube(database: Writing['database'], rows: readonly CubeRow[]): Promise<void> {
  for (const page of pagesOf(rows, 500)) {
    await database
      .insertInto('cube')
      .values([...page])
      .onConflict((conflict) =>
        conflict
          .columns([
            'month',
            'customer_id',
            'guarantee',
            'binding',
            'outcome',
            'excused',
            'turns_to',
            'turns_at',
          ])
          .doUpdateSet({ count: sql<number>`cube.count + excluded.count` }),
      )
      .execute();
  }
}

export async function fillCube({ insert }: Writing, changes: CubeChanges): Promise<void> {
  await insert(
    'cube',
    changes.rows().map((row) => valuesOf('cube', row)),
  );
}

type End = Pick<CubeRow, 'outcome' | 'excused' | 'turns_to' | 'turns_at'>;

const decided = (outcome: Outcome, excused = false): End => ({
  outcome,
  excused: excused ? 1 : 0,
  turns_to: '',
  turns_at: NEVER,
});

function endOfMoment(row: MomentRow): End {
  if (row.voided_at !== null) return decided('not-applicable');
  const moment = momentOfRow(row);
  const outcome = outcomeAt(moment, -Infinity);
  if (outcome === 'running') {
    const { dueAt, guarantee } = moment;
    if (dueAt === null || guarantee === 'sla-first' || isDecidedAtStart(guarantee)) return decided(outcome);
    return { outcome, excused: 0, turns_to: 'breached', turns_at: dueAt + 1 };
  }
  const { dueUnexcused } = moment;
  const excused =
    outcome === 'met' &&
    dueUnexcused !== null &&
    outcomeAt({ ...moment, dueAt: dueUnexcused }, -Infinity) !== 'met';
  return decided(outcome, excused);
}

function endOfMonth(row: MonthRow): End {
  const moment = monthOfRow(row);
  const outcome = monthOutcomeAt(moment, -Infinity);
  if (outcome !== 'running') return decided(outcome);
  return { outcome, excused: 0, turns_to: monthOutcomeAt(moment, Infinity), turns_at: row.due_at };
}

function keyOf(place: Place): string {
  const { month, customer_id, guarantee, binding, outcome, excused, turns_to, turns_at } = place;
  return `${month} ${customer_id} ${guarantee} ${binding} ${outcome} ${excused} ${turns_to} ${turns_at}`;
}
