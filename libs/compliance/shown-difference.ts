import type { Phrase } from '#contract';
import type { Difference } from './effect.js';
import { explain } from './explain/explain.js';
import type { Verdict } from './verdict.js';

/** A verdict that differs, before and after, with the sentence that explains it. */
export interface ShownDifference {
  readonly before: ExplainedVerdict | null;
  readonly after: ExplainedVerdict | null;
}

interface ExplainedVerdict {
  readonly verdict: Verdict;
  readonly sentence: Phrase;
}

/** Stands in the header of an explanation, of which only the sentence is shown. */
const MAKER = { engine: '', timeZoneData: '' };

export function shownDifference({ before, after }: Difference): ShownDifference {
  return { before: explained(before), after: explained(after) };
}

function explained(judgement: Difference['before']): ExplainedVerdict | null {
  return judgement ? { verdict: judgement.verdict, sentence: explain(judgement, MAKER).sentence } : null;
}
