import { explain, type Explanation, type Judgement, type Maker, type Verdict } from '#compliance';
import type { GuaranteeId } from '#contract';
import type { Language } from '#wording';
import packageJson from '#package.json' with { type: 'json' };

/** A verdict with its reasons. The explanation has every sentence in both languages; this one is for the reader at hand. */
export interface ExplainedVerdict {
  readonly verdict: Verdict;
  readonly sentence: string;
  readonly explanation: Explanation;
}

/**
 * @param guarantee default: every promise
 * @throws SlaError `LEDGER_MISMATCH` as `explain` does
 */
export function explained(
  judgements: readonly Judgement[],
  guarantee: GuaranteeId | undefined,
  language: Language,
): ExplainedVerdict[] {
  return judgements
    .filter(({ verdict }) => guarantee === undefined || verdict.guarantee === guarantee)
    .map((judgement) => {
      const explanation = explain(judgement, maker());
      return { verdict: judgement.verdict, sentence: explanation.sentence[language], explanation };
    });
}

function maker(): Maker {
  return { engine: `sla-ledger ${packageJson.version}`, timeZoneData: process.versions.tz ?? 'unknown' };
}
