import type { Outcome, ShownDifference, Verdict } from '#compliance';
import type { GuaranteeId } from '#contract';
import type { Language } from '#wording';

/** A verdict that would be another one, as a line of a table; nothing before where it would be new, nor after where gone. */
export interface FlipLine {
  readonly ticketId: string | null;
  readonly contractId: string | null;
  /** `yyyy-mm`, of a contract's month. */
  readonly month: string | null;
  readonly customerId: string;
  readonly guarantee: GuaranteeId;
  readonly binding: boolean;
  readonly outcomeBefore: Outcome | null;
  readonly outcomeAfter: Outcome | null;
  readonly excusedBefore: boolean | null;
  readonly excusedAfter: boolean | null;
  readonly dueBefore: string | null;
  readonly dueAfter: string | null;
  readonly stoppedAt: string | null;
  readonly sentenceBefore: string | null;
  readonly sentenceAfter: string | null;
}

/** In the order of a table's columns. */
export const FLIP_COLUMNS = [
  ...(['ticketId', 'contractId', 'month', 'customerId', 'guarantee', 'binding'] as const),
  ...(['outcomeBefore', 'outcomeAfter', 'excusedBefore', 'excusedAfter'] as const),
  ...(['dueBefore', 'dueAfter', 'stoppedAt', 'sentenceBefore', 'sentenceAfter'] as const),
];

export function flipLine({ before, after }: ShownDifference, language: Language): FlipLine {
  const verdict = verdictOf({ before, after });
  const { ticketId = null, contractId = null, month = null, customerId, guarantee, binding } = verdict;
  return {
    ...{ ticketId, contractId, month, customerId, guarantee, binding },
    outcomeBefore: before?.verdict.outcome ?? null,
    outcomeAfter: after?.verdict.outcome ?? null,
    excusedBefore: before?.verdict.excused ?? null,
    excusedAfter: after?.verdict.excused ?? null,
    dueBefore: before?.verdict.dueAt ?? null,
    dueAfter: after?.verdict.dueAt ?? null,
    stoppedAt: verdict.stoppedAt,
    sentenceBefore: before?.sentence[language] ?? null,
    sentenceAfter: after?.sentence[language] ?? null,
  };
}

/** There is at least one of the two. */
function verdictOf({ before, after }: ShownDifference): Verdict {
  const side = after ?? before;
  if (!side) throw new TypeError('A difference has neither a verdict before nor one after');
  return side.verdict;
}
