import type { Phrase } from '#contract';
import { formatInstant } from '#facts';
import { LANGUAGES } from '#wording';
import { type Evidence, evidenceOf } from './evidence.js';
import { explainTime, type TimeExplained } from './explain-time.js';
import { sentenceOf } from './sentence.js';
import type { Judgement } from '../verdict.js';

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

/**
 * The reasons of a verdict.
 *
 * @throws SlaError `LEDGER_MISMATCH` where the intervals do not add up to what was used
 */
export function explain(judgement: Judgement, maker: Maker): Explanation {
  const { clause, clock, contract, voidedBy, evidence, asOf } = judgement;
  const { outcome } = judgement.verdict;
  const time = explainTime(judgement);
  const [en, sk] = LANGUAGES.map((language) => sentenceOf(judgement, time, language));
  return {
    header: { ...maker, asOf: formatInstant(asOf) },
    clause,
    contract: contract ? { contractId: contract.contractId, evidence: evidenceOf(contract.fact) } : null,
    started: clock ? evidenceOf(clock.start) : null,
    stopped: clock?.stop ? evidenceOf(clock.stop) : null,
    supersededBy: outcome === 'superseded' && clock?.supersededBy ? evidenceOf(clock.supersededBy) : null,
    groundLostBy: outcome === 'not-applicable' && clock?.groundLostBy ? evidenceOf(clock.groundLostBy) : null,
    voidedBy: voidedBy ? evidenceOf(voidedBy) : null,
    time,
    evidence: evidence.map(evidenceOf),
    sentence: { en: en ?? '', sk: sk ?? '' },
  };
}
