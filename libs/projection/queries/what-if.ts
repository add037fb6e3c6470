import {
  assume,
  type Assumption,
  differencesOf,
  type Difference,
  type Judgement,
  MonthNames,
  type Outcome,
} from '#compliance';
import type { GuaranteeId } from '#contract';
import { byCodeUnit, parseInstant } from '#facts';
import { PAGE, pagesOf } from '../projecting/ticket-facts.js';
import type { Asked } from './asked.js';
import { History } from './history.js';
import { ticketsOfMonths } from './tickets-of-months.js';

/** Whose promises are judged twice. */
export interface WhatIfRequest {
  /** `yyyy-mm`: clocks that started in this month or later … */
  readonly from: string;
  /** … until the end of this one. */
  readonly until: string;
  readonly customerId?: string;
  readonly guarantee?: GuaranteeId;
  /** Flips that are listed at most; default 1,000. */
  readonly longest?: number;
}

export type Outcomes = Partial<Record<Outcome, number>>;

/** Binding promises of one kind and month, by outcome, as they were judged and as they would be. */
export interface WhatIfCount {
  readonly month: string;
  readonly guarantee: GuaranteeId;
  readonly before: Outcomes;
  readonly after: Outcomes;
}

export interface WhatIf {
  /** Promises that were judged, before. */
  readonly judged: number;
  /** Those that would end otherwise, or would be there or not; at most so many as were asked for. */
  readonly flips: readonly Difference[];
  /** All of those, listed or not. */
  readonly flipped: number;
  /** Those that would end as they did, with another due instant or another pin. */
  readonly moved: number;
  readonly counts: readonly WhatIfCount[];
}

const LONGEST_LIST = 1_000;

/**
 * Judges promises as they are and as if something else had been promised.
 *
 * @throws SlaError as `judge` and `assume` do
 */
export async function whatIf(asked: Asked, assumption: Assumption, request: WhatIfRequest): Promise<WhatIf> {
  const { asOf, asKnownAt, database, history, shared, published } = asked;
  const question = { asOf, asKnownAt };
  const assumed = assume(shared, { question, published }, assumption);
  const otherwise = new History(database, assumed.facts, question, assumed.published);
  const compared = new Comparison(request);
  const ticketIds = await ticketsOfMonths(asked, request);
  const isOfMany = ticketIds.length > PAGE;
  for (const page of pagesOf(ticketIds, PAGE)) {
    compared.add(
      await Array.fromAsync(history.judgements(page, isOfMany)),
      await Array.fromAsync(otherwise.judgements(page, isOfMany)),
    );
  }
  for (const contractId of history.pieces.contractIds(request.customerId)) {
    compared.add(await history.months(contractId), await otherwise.months(contractId));
  }
  return compared.result();
}

class Comparison {
  private readonly names = new MonthNames();
  private readonly counts = new Map<string, WhatIfCount>();
  private readonly flips: Difference[] = [];
  private judged = 0;
  private flipped = 0;
  private moved = 0;

  constructor(private readonly request: WhatIfRequest) {}

  /** What belongs together: all rows of some tickets, or of a contract. */
  add(before: readonly Judgement[], after: readonly Judgement[]): void {
    const [asIs, otherwise] = [before, after].map((rows) => rows.filter((row) => this.isAsked(row)));
    this.count(asIs ?? [], 'before');
    this.count(otherwise ?? [], 'after');
    this.judged += asIs?.length ?? 0;
    for (const difference of differencesOf(asIs ?? [], otherwise ?? [])) {
      if (!isFlip(difference)) {
        this.moved += 1;
        continue;
      }
      this.flipped += 1;
      if (this.flips.length < (this.request.longest ?? LONGEST_LIST)) this.flips.push(difference);
    }
  }

  result(): WhatIf {
    const counts = [...this.counts.entries()].sort(([a], [b]) => byCodeUnit(a, b)).map(([, count]) => count);
    return { judged: this.judged, flips: this.flips, flipped: this.flipped, moved: this.moved, counts };
  }

  private isAsked(row: Judgement): boolean {
    const { customerId, guarantee, from, until } = this.request;
    const month = this.monthOf(row);
    return (
      month >= from &&
      month <= until &&
      (customerId === undefined || row.verdict.customerId === customerId) &&
      (guarantee === undefined || row.verdict.guarantee === guarantee)
    );
  }

  private monthOf({ verdict, zone }: Judgement): string {
    return verdict.month ?? this.names.of(zone, parseInstant(verdict.startedAt));
  }

  private count(rows: readonly Judgement[], when: 'before' | 'after'): void {
    for (const row of rows) {
      const { guarantee, outcome, binding } = row.verdict;
      if (!binding) continue;
      const month = this.monthOf(row);
      const key = `${month}\n${guarantee}`;
      const known = this.counts.get(key) ?? { month, guarantee, before: {}, after: {} };
      const counted: Outcomes = { ...known[when], [outcome]: (known[when][outcome] ?? 0) + 1 };
      this.counts.set(key, { ...known, [when]: counted });
    }
  }
}

function isFlip({ before, after }: Difference): boolean {
  return (
    before?.verdict.outcome !== after?.verdict.outcome || before?.verdict.excused !== after?.verdict.excused
  );
}
