import { type Difference, explain, type Verdict } from '#compliance';
import type { Phrase } from '#contract';
import { formatInstant, type Instant } from '#facts';

/** A verdict that differs, before and after, with the sentence that explains it. */
export interface ShownDifference {
  readonly before: ExplainedVerdict | null;
  readonly after: ExplainedVerdict | null;
}

/** What a proposal would change. */
export interface Effect {
  readonly changeId: string;
  readonly asOf: string;
  readonly verdicts: readonly ShownDifference[];
}

interface ExplainedVerdict {
  readonly verdict: Verdict;
  readonly sentence: Phrase;
}

/** Stands in the header of an explanation, of which only the sentence is shown. */
const MAKER = { engine: '', timeZoneData: '' };

export function shownEffect(changeId: string, asOf: Instant, differences: readonly Difference[]): Effect {
  return { changeId, asOf: formatInstant(asOf), verdicts: differences.map(shownDifference) };
}

export function shownDifference({ before, after }: Difference): ShownDifference {
  return { before: explained(before), after: explained(after) };
}

function explained(judgement: Difference['before']): ExplainedVerdict | null {
  return judgement ? { verdict: judgement.verdict, sentence: explain(judgement, MAKER).sentence } : null;
}
