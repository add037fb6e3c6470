import type { Counting, Phrase } from '#contract';
import { formatInstant, type Instant, parseInstant } from '#facts';
import { LANGUAGES } from '#wording';
import { type Evidence, evidenceOf } from './evidence.js';
import { type Ledger, type LedgerEntry, ledgerOf } from './ledger.js';
import { sentenceOf } from './sentence.js';
import type { Judgement } from './verdict.js';

/** What an explanation was made with; stands once, and never in the rows. */
export interface Maker {
  readonly engine: string;
  /** Version of the runtime's time-zone data, which only proposes: judging uses the offsets that calendars carry. */
  readonly timeZoneData: string;
}

/** A verdict with its reasons: everything that somebody who disputes it needs. */
export interface Explanation {
  readonly header: Maker & { readonly asOf: string };
  readonly clause: Phrase;
  readonly contract: { readonly contractId: string; readonly evidence: Evidence } | null;
  readonly started: Evidence | null;
  readonly stopped: Evidence | null;
  readonly supersededBy: Evidence | null;
  readonly groundLostBy: Evidence | null;
  readonly voidedBy: Evidence | null;
  readonly time: TimeExplained | null;
  readonly evidence: readonly Evidence[];
  readonly sentence: Phrase;
}

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
  readonly ledger: readonly (Omit<LedgerEntry, 'from' | 'until'> & { readonly from: string; readonly until: string })[];
}

/**
 * The reasons of a verdict.
 *
 * @throws SlaError `LEDGER_MISMATCH` where the intervals do not add up to what was used
 */
export function explain(judgement: Judgement, maker: Maker): Explanation {
  const { clause, clock, contract, voidedBy, evidence, asOf } = judgement;
  const time = explainTime(judgement);
  const [en, sk] = LANGUAGES.map((language) => sentenceOf(judgement, time, language));
  return {
    header: { ...maker, asOf: formatInstant(asOf) },
    clause,
    contract: contract ? { contractId: contract.contractId, evidence: evidenceOf(contract.fact) } : null,
    started: clock ? evidenceOf(clock.start) : null,
    stopped: clock?.stop ? evidenceOf(clock.stop) : null,
    supersededBy: clock?.supersededBy ? evidenceOf(clock.supersededBy) : null,
    groundLostBy: clock?.groundLostBy ? evidenceOf(clock.groundLostBy) : null,
    voidedBy: voidedBy ? evidenceOf(voidedBy) : null,
    time,
    evidence: evidence.map(evidenceOf),
    sentence: { en: en ?? '', sk: sk ?? '' },
  };
}

function explainTime(judgement: Judgement): TimeExplained | null {
  const { counted } = judgement;
  if (!counted) return null;
  const { measure, from, dueWithoutInterruptions, dueAt } = counted;
  const until = endOfCounting(judgement);
  const ledger: Ledger = ledgerOf(counted, until);
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
  if (verdict.outcome === 'not-applicable' && clock?.groundLostBy && !clock.stop) return clock.groundLostBy.occurredAt;
  return verdict.stoppedAt === null ? asOf : parseInstant(verdict.stoppedAt);
}
