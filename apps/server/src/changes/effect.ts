import { type Difference, explain, type Verdict } from '#compliance';
import type { Phrase } from '#contract';
import { formatInstant, type Instant } from '#facts';

/** What a proposal would change: each verdict that differs, before and after, with the sentence that explains it. */
export interface Effect {
  readonly changeId: string;
  readonly asOf: string;
  readonly verdicts: readonly {
    readonly before: ExplainedVerdict | null;
    readonly after: ExplainedVerdict | null;
  }[];
}

interface ExplainedVerdict {
  readonly verdict: Verdict;
  readonly sentence: Phrase;
}

/** Stands in the header of an explanation, of which only the sentence is shown. */
const MAKER = { engine: '', timeZoneData: '' };

export function shownEffect(changeId: string, asOf: Instant, differences: readonly Difference[]): Effect {
  const explained = (judgement: Difference['before']): ExplainedVerdict | null =>
    judgement ? { verdict: judgement.verdict, sentence: explain(judgement, MAKER).sentence } : null;
  return {
    changeId,
    asOf: formatInstant(asOf),
    verdicts: differences.map(({ before, after }) => ({
      before: explained(before),
      after: explained(after),
    })),
  };
}
