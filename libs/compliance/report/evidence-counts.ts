import type { Fact } from '#facts';
import type { KnownFact } from '../known-facts.js';
import { delayOf, isLate } from '../late-evidence.js';
import type { Judgement } from '../verdict.js';

/** How sound the facts are that a month's verdicts rest on. Every fact counts once. */
export interface EvidenceCount {
  /** Recorded long after they happened (`LATE_AFTER_HOURS`). */
  readonly late: number;
  readonly longestDelay: { readonly stream: string; readonly type: string; readonly delay: number } | null;
  /** Those whose time a correction moved. */
  readonly corrected: number;
  /** Recorded for the tickets that have rows in the month, or for their customers in it, and struck. */
  readonly retracted: number;
}

/** Counts facts by what is remarkable about them. */
export class EvidenceCounter {
  private readonly late = new Set<string>();
  private readonly corrected = new Set<string>();
  private readonly retracted = new Set<string>();
  private longest: KnownFact | undefined;

  add(fact: KnownFact): void {
    if (fact.correction) this.corrected.add(fact.id);
    if (!isLate(fact)) return;
    this.late.add(fact.id);
    if (!this.longest || delayOf(fact) > delayOf(this.longest)) this.longest = fact;
  }

  addRetracted({ id }: Fact): void {
    this.retracted.add(id);
  }

  counted(): EvidenceCount {
    const { longest } = this;
    return {
      late: this.late.size,
      longestDelay: longest ? { stream: longest.stream, type: longest.type, delay: delayOf(longest) } : null,
      corrected: this.corrected.size,
      retracted: this.retracted.size,
    };
  }
}

const INTERRUPTS = new Set(['WorkExcused', 'CustomerAwaited', 'CustomerResponded']);

/**
 * The facts that a verdict rests on: those that it names, the contract, and what moved its due instant.
 *
 * @param ofTicket everything that is known of the verdict's ticket
 */
export function* restsOn(judgement: Judgement, ofTicket: readonly KnownFact[]): Generator<KnownFact> {
  const { clock, contract, counted, evidence, verdict, voidedBy } = judgement;
  const { outcome } = verdict;
  if (contract) yield contract.fact;
  if (clock) yield clock.start;
  if (clock?.stop) yield clock.stop;
  if (outcome === 'superseded' && clock?.supersededBy) yield clock.supersededBy;
  if (outcome === 'not-applicable' && clock?.groundLostBy) yield clock.groundLostBy;
  if (voidedBy) yield voidedBy;
  yield* evidence;
  if (counted && counted.lost.length > 0) yield* ofTicket.filter(({ type }) => INTERRUPTS.has(type));
}
