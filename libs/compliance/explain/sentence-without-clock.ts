import type { Judgement } from '../verdict.js';
import type { Words } from './words.js';

/** The verdict in words for the promises that count no time, each by its outcome. */
export function sentenceWithoutClock(judgement: Judgement, words: Words): string {
  const { verdict, contract, evidence } = judgement;
  const checks = contract?.terms.guarantees['pbx-check']?.checksPerMonth ?? 0;
  return words.say(`${verdict.guarantee}-${variantOf(judgement)}`, {
    startedAt: words.whenText(verdict.startedAt),
    stoppedAt: words.whenText(verdict.stoppedAt),
    dueAt: words.whenText(verdict.dueAt),
    month: verdict.month,
    tickets: verdict.overtakenBy?.join(', '),
    promised: words.amount('checks', checks),
    done: words.amount('checks', evidence.length),
  });
}

function variantOf({ verdict }: Judgement): string {
  const isAboutConsent = verdict.guarantee === 'paid-consent' || verdict.guarantee === 'repeat-warning';
  if (isAboutConsent && verdict.outcome === 'breached') return verdict.stoppedAt === null ? 'none' : 'late';
  return verdict.outcome;
}
