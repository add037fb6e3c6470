import { type DayName, namedSpans, type Span } from '#calendar';
import { type Instant, SlaError } from '#facts';
import type { CountedTime } from '../verdict.js';

export type LedgerKind = 'counted' | 'night' | 'weekend' | 'day-of-rest' | 'excused' | 'paused';

/** A stretch of time and whether the clock counted it; a day of rest carries its name. */
export interface LedgerEntry extends Span {
  readonly kind: LedgerKind;
  readonly name?: DayName;
}

/** How a clock's time went by. */
export interface Ledger {
  readonly entries: readonly LedgerEntry[];
  /** What was used, in milliseconds of the promise's own measure: the counted entries add up to it. */
  readonly used: number;
}

/**
 * Every interval from the start of a clock to its end, without gaps, and why each one counted or did not.
 *
 * @param until the stop, or the instant asked about
 * @throws SlaError `LEDGER_MISMATCH` where the counted entries do not add up to what was used
 */
export function ledgerOf(counted: CountedTime, until: Instant): Ledger {
  const { measure, from, lost } = counted;
  const calendar = measure.countsOpenTime ? measure.calendar : null;
  const named = calendar
    ? namedSpans(calendar, from, Math.min(until, calendar.until))
    : [{ from, until, kind: 'open' as const }];
  const entries = named
    .filter((span) => span.from < span.until)
    .flatMap(({ kind, ...span }) => (kind === 'open' ? cut(span, counted) : [{ ...span, kind }]));
  const used = sumOf(entries.filter(({ kind }) => kind === 'counted'));
  const end = calendar ? Math.min(until, calendar.until) : until;
  const measured =
    measure.between(from, end) -
    lost.reduce((sum, span) => sum + measure.between(Math.min(span.from, end), Math.min(span.until, end)), 0);
  if (used !== measured) throw new SlaError('LEDGER_MISMATCH', { ledger: used, measured });
  return { entries, used };
}

/** An open span as the parts that counted and those that an interruption took; an excuse goes before a pause. */
function cut(span: Span, { lost, interruptions: { excused } }: CountedTime): LedgerEntry[] {
  const edges = [...lost, ...excused]
    .flatMap(({ from, until }) => [from, until])
    .filter((edge) => span.from < edge && edge < span.until)
    .sort((a, b) => a - b);
  const parts: LedgerEntry[] = [];
  let from = span.from;
  for (const until of [...edges, span.until]) {
    if (until === from) continue;
    const kind = !covers(lost, from) ? 'counted' : covers(excused, from) ? 'excused' : 'paused';
    const last = parts.at(-1);
    if (last?.kind === kind) parts[parts.length - 1] = { ...last, until };
    else parts.push({ from, until, kind });
    from = until;
  }
  return parts;
}

function covers(spans: readonly Span[], instant: Instant): boolean {
  return spans.some(({ from, until }) => from <= instant && instant < until);
}

function sumOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { from, until }) => sum + until - from, 0);
}
