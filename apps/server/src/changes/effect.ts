import type { ShownDifference } from '#compliance';

/** What a proposal would change. */
export interface Effect {
  readonly changeId: string;
  readonly asOf: string;
  readonly verdicts: readonly ShownDifference[];
}
