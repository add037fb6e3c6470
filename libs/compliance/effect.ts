import { type Fact, SlaError } from '#facts';
import { judge } from './judge.js';
import type { Question } from './known-facts.js';
import type { Judgement } from './verdict.js';
import type { Published } from './world.js';

/** A row that differs; nothing where there is none before, or none after. */
export interface Difference {
  readonly before: Judgement | undefined;
  readonly after: Judgement | undefined;
}

/**
 * The verdicts that further facts would turn, in the order of judging, those that there would no longer be at the end.
 *
 * @param history what was recorded, in that order
 * @param further what would be recorded next
 * @throws SlaError as `judge` does over the history with the further facts
 */
export function effectOf(
  history: readonly Fact[],
  further: readonly Fact[],
  question: Question,
  published?: Published,
): Difference[] {
  return differencesOf(
    judgedAsFarAsPossible(history, question, published),
    judge([...history, ...further], question, published),
  );
}

/** The rows that differ, in the order of those after; those that there are no longer at the end. */
export function differencesOf(
  rowsBefore: readonly Judgement[],
  rowsAfter: readonly Judgement[],
): Difference[] {
  const [before, after] = [byRow(rowsBefore), byRow(rowsAfter)];
  const rows = new Set([...after.keys(), ...before.keys()]);
  return [...rows]
    .map((row) => ({ before: before.get(row), after: after.get(row) }))
    .filter((each) => JSON.stringify(each.before?.verdict) !== JSON.stringify(each.after?.verdict));
}

/** What is published next may be what was missing so far. */
function judgedAsFarAsPossible(
  history: readonly Fact[],
  question: Question,
  published: Published | undefined,
): Judgement[] {
  try {
    return judge(history, question, published);
  } catch (error) {
    if (error instanceof SlaError) return [];
    throw error;
  }
}

function byRow(judgements: readonly Judgement[]): Map<string, Judgement> {
  return new Map(
    judgements.map((judgement) => {
      const { ticketId, contractId, month, guarantee } = judgement.verdict;
      return [JSON.stringify([ticketId, contractId, month, guarantee]), judgement];
    }),
  );
}
