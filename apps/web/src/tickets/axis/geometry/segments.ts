import type { HoursSpan, NameInLanguages } from './service-hours.js';
import { cutAt, type Instant, isEmpty, type Span, tiled } from './span.js';

export type SegmentKind =
  | 'counted'
  | 'night'
  | 'weekend'
  | 'day-of-rest'
  | 'excused'
  | 'paused'
  /** From the fact to the next opening, where that counts as the receipt. */
  | 'before-receipt';

/** Before the end and the due instant; between an early end and the due instant; past the due instant. */
export type Phase = 'used' | 'spare' | 'over';

/** A piece of a promise's bar. Together they tile it: in order, no gap, no overlap. */
export interface Segment extends Span {
  readonly kind: SegmentKind;
  readonly phase: Phase;
  readonly name?: NameInLanguages | undefined;
}

export interface LedgerSpan extends Span {
  readonly kind: Exclude<SegmentKind, 'before-receipt'>;
  readonly name?: NameInLanguages | undefined;
}

/** What the bar of a promise is made from. */
export interface BarFacts {
  readonly startedAt: Instant;
  readonly countedFrom: Instant;
  /** Where the clock ended, or the instant asked about. */
  readonly endedAt: Instant;
  readonly dueAt: Instant | null;
  /** False where the promise fell away: then nothing is left to spare, and nothing is too late. */
  readonly isJudged: boolean;
  readonly ledger: readonly LedgerSpan[];
  /** Open and closed time of the promise's own calendar; none where all time counts. */
  readonly hours: readonly HoursSpan[];
}

/** The bar of a promise, from its first instant to its last. */
export function segmentsOf(facts: BarFacts): Segment[] {
  const { startedAt, countedFrom, endedAt, dueAt, isJudged } = facts;
  const receipt: Segment[] = [
    { from: startedAt, until: Math.min(countedFrom, endedAt), kind: 'before-receipt', phase: 'used' },
  ];
  return [
    ...receipt.filter((span) => !isEmpty(span)),
    ...usedTime(facts),
    ...(isJudged && dueAt !== null ? spareTime(facts, dueAt) : []),
  ];
}

function usedTime({ countedFrom, endedAt, dueAt, isJudged, ledger }: BarFacts): Segment[] {
  const window = { from: countedFrom, until: endedAt };
  if (isEmpty(window)) return [];
  const tiles = tiled<LedgerSpan>(ledger, window, (gap) => ({ ...gap, kind: 'counted' }));
  const limit = isJudged && dueAt !== null ? dueAt : Infinity;
  return cutAt(tiles, limit).map((tile) => ({ ...tile, phase: tile.from < limit ? 'used' : 'over' }));
}

function spareTime({ endedAt, hours }: BarFacts, dueAt: Instant): Segment[] {
  const window = { from: endedAt, until: dueAt };
  if (isEmpty(window)) return [];
  return tiled<HoursSpan>(hours, window, (gap) => ({ ...gap, kind: 'open' })).map(({ kind, ...span }) => ({
    ...span,
    kind: kind === 'open' ? 'counted' : kind,
    phase: 'spare',
  }));
}
