import late from './data/late-evidence.json' with { type: 'json' };
import type { KnownFact } from './known-facts.js';

/** A fact recorded more than so many hours after it happened is late evidence. A number of the product, no promise. */
export const LATE_AFTER_HOURS = late.lateAfterHours;

/** How long after it happened, as first stated, a fact was recorded; milliseconds, not negative. */
export function delayOf({ occurredAt, statedAt, recordedAt }: KnownFact): number {
  return Math.max(0, recordedAt - (statedAt ?? occurredAt));
}

/** The same in milliseconds. */
export const LATE_AFTER = LATE_AFTER_HOURS * 3_600_000;

/** Legal, and shown (terms, section 5). */
export function isLate(fact: KnownFact): boolean {
  return delayOf(fact) > LATE_AFTER;
}
