import type { Outcome, Verdict } from '#compliance';
import type { GuaranteeId } from '#contract';

/** Which rows; all of what is given has to fit. */
export interface VerdictFilters {
  /** The local month in which the clock started, as `compliance` counts it: `yyyy-mm`. */
  readonly month?: string;
  readonly customerId?: string;
  readonly guarantee?: GuaranteeId;
  readonly outcome?: Outcome;
  /** Kept only because of time that was excused. */
  readonly excused?: boolean;
  /** False: targets. */
  readonly binding?: boolean;
}

export interface VerdictListRequest extends VerdictFilters {
  /** The `next` of the page before. */
  readonly after?: string;
  /** 1 to 1,000; default 50. */
  readonly limit?: number;
}

export interface VerdictList {
  /** In the order of `judge`: tickets by id, then contracts by id and month. */
  readonly verdicts: readonly Verdict[];
  /** Where the next page begins; `null` on the last one. */
  readonly next: string | null;
}
