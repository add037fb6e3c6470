import type { Verdict } from '../api/answers.js';
import type { Say } from '../i18n/catalogue.js';
import { shortDuration } from '../shared/time-in-words.js';

/**
 * How far a promise was from its due instant: "25 min early", "3 d 15 h late", "2 h 5 min left". Nothing where it has
 * none, or fell away.
 */
export function marginInWords(
  { outcome, dueAt, stoppedAt }: Pick<Verdict, 'outcome' | 'dueAt' | 'stoppedAt'>,
  asOf: string,
  say: Say,
): string | undefined {
  if (dueAt === null || outcome === 'superseded' || outcome === 'not-applicable') return undefined;
  const margin = Date.parse(dueAt) - Date.parse(stoppedAt ?? asOf);
  const time = shortDuration(Math.abs(margin));
  if (outcome === 'running') return say('margin.left', { time });
  if (stoppedAt === null) return margin < 0 ? say('margin.open', { time }) : undefined;
  return margin >= 0 ? say('margin.early', { time }) : say('margin.late', { time });
}
