import { byCodeUnit, type Fact } from '#facts';
import type { KnownFact } from '../known-facts.js';
import type { Judgement } from '../verdict.js';
import type { ReportedRow } from './completeness.js';
import { type EvidenceCount, EvidenceCounter, restsOn } from './evidence-counts.js';
import { Tallies, type Tallied } from './tallies.js';

export interface CustomerEvidence extends EvidenceCount {
  readonly customerId: string;
}

/** Over all, and of every customer of whom there is anything to say. */
export interface MonthEvidence extends EvidenceCount {
  readonly customers: readonly CustomerEvidence[];
}

/** Everything that is counted of one month, row by row. */
export class MonthCounts {
  readonly rows: ReportedRow[] = [];
  private readonly promises = new Tallies(true);
  private readonly targets = new Tallies(false);
  private readonly evidence = new EvidenceCounter();
  private readonly customers = new Map<string, EvidenceCounter>();

  /**
   * @param month `yyyy-mm`
   * @param isReported false where only its rates are wanted, for a trend
   */
  constructor(
    readonly month: string,
    private readonly isReported: boolean,
  ) {}

  /** @param ofTicket everything that is known of the row's ticket */
  add(judgement: Judgement, ofTicket: readonly KnownFact[]): void {
    const { ticketId, contractId, customerId, guarantee, dueAt, binding } = judgement.verdict;
    (binding ? this.promises : this.targets).add(judgement);
    if (!this.isReported) return;
    this.rows.push({ ticketId, contractId, customerId, guarantee, dueAt, month: this.month });
    for (const fact of restsOn(judgement, ofTicket)) {
      this.evidence.add(fact);
      this.evidenceOf(customerId).add(fact);
    }
  }

  /** A fact that never happened, of a customer or a ticket of this month. */
  addRetracted(fact: Fact, customerId: string): void {
    this.evidence.addRetracted(fact);
    this.evidenceOf(customerId).addRetracted(fact);
  }

  /** What is binding, counted. */
  tallied(): Tallied {
    return this.promises.tallied();
  }

  counted(): { promises: Tallied; targets: Tallied; evidence: MonthEvidence } {
    const customers = [...this.customers]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([customerId, counter]) => ({ customerId, ...counter.counted() }))
      .filter(({ late, corrected, retracted }) => late + corrected + retracted > 0);
    return {
      promises: this.promises.tallied(),
      targets: this.targets.tallied(),
      evidence: { ...this.evidence.counted(), customers },
    };
  }

  private evidenceOf(customerId: string): EvidenceCounter {
    const counter = this.customers.get(customerId) ?? new EvidenceCounter();
    this.customers.set(customerId, counter);
    return counter;
  }
}
