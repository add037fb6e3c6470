import { sql } from 'kysely';
import { isDecidedAtStart, monthOutcomeAt, type Outcome, outcomeAt, OUTCOMES } from '#compliance';
import type { GuaranteeId } from '#contract';
import type { Instant } from '#facts';
import type { Writing } from '../engines/view-engine.js';
import { momentOfRow, monthOfRow, valuesOf } from '../tables/moment-rows.js';
import type { CubeRow, MomentRow, MonthRow } from '../tables/rows.js';
import { pagesOf } from './ticket-facts.js';

/** What is decided turns at no instant. */
export const NEVER: Instant = Number.MAX_SAFE_INTEGER;

type Place = Omit<CubeRow, 'count'>;

interface Count {
  readonly place: Place;
  count: number;
}

type CountsByGuarantee = Map<GuaranteeId, Map<number | string, Count>>;

/**
 * Counts promises that have the same end. What an outcome turns to with time, and when, is part of the place; what has
 * turned by the newest fact is counted as decided.
 */
export class CubeChanges {
  /** By month and customer, then by guarantee, then by what is left of a place: joining all of it takes longer. */
  private readonly counts = new Map<string, CountsByGuarantee>();
  /** Those of the place that was counted last: a ticket's promises are mostly of one month. */
  private last:
    { readonly month: string; readonly customerId: string; readonly counts: CountsByGuarantee } | undefined;

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
      .flatMap((counts) => [...counts.values()].flatMap((ends) => [...ends.values()]))
      .filter(({ count }) => count !== 0)
      .map(({ place, count }) => ({ ...place, count }));
  }

  private add(place: Place, times: number): void {
    const counts = this.countsOf(place);
    let ends = counts.get(place.guarantee);
    if (!ends) counts.set(place.guarantee, (ends = new Map<number | string, Count>()));
    const end = endKey(place);
    const known = ends.get(end);
    if (known) known.count += times;
    else ends.set(end, { place, count: times });
  }

  private countsOf({ month, customer_id }: Place): CountsByGuarantee {
    const { last } = this;
    if (last?.month === month && last.customerId === customer_id) return last.counts;
    const key = `${month} ${customer_id}`;
    let counts = this.counts.get(key);
    if (!counts) this.counts.set(key, (counts = new Map() as CountsByGuarantee));
    this.last = { month, customerId: customer_id, counts };
    return counts;
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

/** Most ends are decided, and there are few of those. */
function endKey({ binding, outcome, excused, turns_to, turns_at }: Place): number | string {
  if (turns_at === NEVER && turns_to === '') return 4 * OUTCOMES.indexOf(outcome) + 2 * excused + binding;
  return `${binding} ${outcome} ${excused} ${turns_to} ${turns_at}`;
}

function keyOf(place: Place): string {
  const { month, customer_id, guarantee, binding, outcome, excused, turns_to, turns_at } = place;
  return `${month} ${customer_id} ${guarantee} ${binding} ${outcome} ${excused} ${turns_to} ${turns_at}`;
}
