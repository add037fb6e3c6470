import type { GuaranteeId } from '#contract';
import { byCodeUnit } from '#facts';
import type { Judgement } from '../verdict.js';
import { decidedMargin, type Tally, TallyCounter } from './tally.js';

export interface CustomerTally extends Tally {
  readonly customerId: string;
}

export interface GuaranteeTally extends Tally {
  readonly guarantee: GuaranteeId;
}

export type ReportRow = CustomerTally & GuaranteeTally;

/** Verdicts counted four ways. */
export interface Tallied {
  /** By customer, then by guarantee. */
  readonly rows: readonly ReportRow[];
  /** All promises of each customer. */
  readonly customers: readonly CustomerTally[];
  /** Over all customers, by guarantee. */
  readonly overall: readonly GuaranteeTally[];
  readonly total: Tally;
}

/** Counts verdicts by customer, by guarantee, by both and over all. */
export class Tallies {
  private readonly total = new TallyCounter();
  private readonly overall = new Map<GuaranteeId, TallyCounter>();
  private readonly customers = new Map<string, TallyCounter>();
  private readonly rows = new Map<string, Map<GuaranteeId, TallyCounter>>();

  /** @param isRated false for targets */
  constructor(private readonly isRated: boolean) {}

  add(judgement: Judgement): void {
    const { customerId, guarantee } = judgement.verdict;
    const margin = decidedMargin(judgement);
    const ofCustomer = this.rows.get(customerId) ?? new Map<GuaranteeId, TallyCounter>();
    this.rows.set(customerId, ofCustomer);
    for (const counter of [
      this.total,
      counterIn(this.overall, guarantee),
      counterIn(this.customers, customerId),
      counterIn(ofCustomer, guarantee),
    ])
      counter.add(judgement, margin);
  }

  tallied(): Tallied {
    return {
      rows: inOrder(this.rows).flatMap(([customerId, counters]) =>
        inOrder(counters).map(([guarantee, counter]) => ({
          customerId,
          guarantee,
          ...counter.tally(this.isRated),
        })),
      ),
      customers: inOrder(this.customers).map(([customerId, counter]) => ({
        customerId,
        ...counter.tally(this.isRated),
      })),
      overall: inOrder(this.overall).map(([guarantee, counter]) => ({
        guarantee,
        ...counter.tally(this.isRated),
      })),
      total: this.total.tally(this.isRated),
    };
  }
}

/** Some verdicts, counted; targets do not count. */
export function tally(judgements: readonly Judgement[]): Tallied {
  const tallies = new Tallies(true);
  for (const judgement of judgements) if (judgement.verdict.binding) tallies.add(judgement);
  return tallies.tallied();
}

function counterIn<Key>(counters: Map<Key, TallyCounter>, key: Key): TallyCounter {
  const counter = counters.get(key) ?? new TallyCounter();
  counters.set(key, counter);
  return counter;
}

function inOrder<Key extends string, Value>(map: ReadonlyMap<Key, Value>): [Key, Value][] {
  return [...map].sort(([a], [b]) => byCodeUnit(a, b));
}
