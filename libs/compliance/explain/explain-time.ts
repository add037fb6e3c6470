import type { Counting } from '#contract';
import { formatInstant, type Instant, parseInstant } from '#facts';
import type { Judgement } from '../verdict.js';
import { type LedgerEntry, ledgerOf } from './ledger.js';

/** For promises that count time. Amounts are milliseconds of the promise's own measure. */
export interface TimeExplained {
  readonly counting: Counting;
  /** Later than the start only under *receipt at next opening*. */
  readonly countedFrom: string;
  readonly countedUntil: string;
  readonly allowed: number;
  readonly used: number;
  readonly dueWithoutInterruptions: string;
  /** Elapsed time from the end of counting to the due instant; negative where it is past. */
  readonly margin: number | null;
  readonly ledger: readonly (Omit<LedgerEntry, 'from' | 'until'> & {
    readonly from: string;
    readonly until: string;
  })[];
}

/** How the clock's time went by; nothing for promises that count no time. */
export function explainTime(judgement: Judgement): TimeExplained | null {
  const { counted } = judgement;
  if (!counted) return null;
  const { measure, from, dueWithoutInterruptions, dueAt } = counted;
  const until = endOfCounting(judgement);
  const ledger = ledgerOf(counted, until);
  return {
    counting: counted.counting,
    countedFrom: formatInstant(from),
    countedUntil: formatInstant(until),
    allowed: measure.between(from, dueWithoutInterruptions),
    used: ledger.used,
    dueWithoutInterruptions: formatInstant(dueWithoutInterruptions),
    margin: dueAt === null ? null : dueAt - until,
    ledger: ledger.entries.map((entry) => ({
      ...entry,
      from: formatInstant(entry.from),
      until: formatInstant(entry.until),
    })),
  };
}

/** Where counting ends: at the stop, where the promise fell away, or at the instant asked about. */
function endOfCounting({ verdict, clock, asOf }: Judgement): Instant {
  if (verdict.outcome === 'superseded' && clock?.supersededBy) return clock.supersededBy.occurredAt;
  if (verdict.outcome === 'not-applicable' && clock?.groundLostBy && !clock.stop)
    return clock.groundLostBy.occurredAt;
  return verdict.stoppedAt === null ? asOf : parseInstant(verdict.stoppedAt);
}
