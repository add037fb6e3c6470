import type { Judgement } from '../verdict.js';
import { type Margin, marginOf } from './margin.js';

/** An exact share: so many kept of so many that were decided. */
export interface Fraction {
  readonly kept: number;
  readonly of: number;
}

/** How often a promise was kept. */
export interface Tally {
  /** Kept, also where only excused time made it so. */
  readonly kept: number;
  /** The part of `kept` that holds only because of excused time. */
  readonly excused: number;
  readonly broken: number;
  readonly running: number;
  readonly superseded: number;
  readonly notApplicable: number;
  /** Kept of kept and broken; `null` where nothing has been decided, and for targets. */
  readonly rate: Fraction | null;
  /** The same if no time had been excused. */
  readonly rateWithoutExcuses: Fraction | null;
  /** The least margin; of equals the first one. */
  readonly worst: Margin | null;
  /** The least one in service time, of the promises that count by it: it can be another ticket's. */
  readonly worstInServiceTime: Margin | null;
}

/** Counts verdicts. */
export class TallyCounter {
  private readonly outcomes = { met: 0, breached: 0, running: 0, superseded: 0, 'not-applicable': 0 };
  private excused = 0;
  private worst: Margin | null = null;
  private worstInServiceTime: Margin | null = null;

  add({ verdict: { outcome, excused } }: Judgement, margin: Margin | undefined): void {
    this.outcomes[outcome] += 1;
    if (excused) this.excused += 1;
    if (!margin) return;
    if (!this.worst || margin.duration < this.worst.duration) this.worst = margin;
    if (margin.serviceTime === null) return;
    const least = this.worstInServiceTime?.serviceTime ?? Infinity;
    if (margin.serviceTime < least) this.worstInServiceTime = margin;
  }

  /** @param isRated false for targets, which have no rate */
  tally(isRated: boolean): Tally {
    const { met: kept, breached: broken, running, superseded } = this.outcomes;
    const { excused, worst, worstInServiceTime } = this;
    const of = kept + broken;
    return {
      kept,
      excused,
      broken,
      running,
      superseded,
      notApplicable: this.outcomes['not-applicable'],
      rate: isRated && of > 0 ? { kept, of } : null,
      rateWithoutExcuses: isRated && of > 0 ? { kept: kept - excused, of } : null,
      worst,
      worstInServiceTime,
    };
  }
}

/** Only what was kept or broken has a margin. */
export function decidedMargin(judgement: Judgement): Margin | undefined {
  const { outcome } = judgement.verdict;
  return outcome === 'met' || outcome === 'breached' ? marginOf(judgement) : undefined;
}
