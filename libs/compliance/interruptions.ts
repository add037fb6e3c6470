import type { Span } from '#calendar';
import type { TimedGuarantee } from '#contract';
import type { Instant } from '#facts';
import type { TicketRecord } from './ticket-record.js';

/** What moves a due instant: time that an approver excused, and waiting that the terms let pause the clock. */
export interface Interruptions {
  readonly excused: readonly Span[];
  readonly paused: readonly Span[];
  /** Since when the customer has been awaited without an answer by the instant asked about. */
  readonly pausedSince?: Instant | undefined;
}

const NO_SPANS: readonly Span[] = [];
const NO_PAUSES = { paused: NO_SPANS };

export function interruptionsOf(ticket: TicketRecord, promise: TimedGuarantee, asOf: Instant): Interruptions {
  const pauses = promise.pausedWhile?.includes('awaiting-customer') ?? false;
  return { excused: merged(ticket.excusedSpans), ...(pauses ? waitingForCustomer(ticket, asOf) : NO_PAUSES) };
}

/** Overlapping and touching spans as one, in order; a span that ends before it begins is none. */
export function merged(spans: readonly Span[]): readonly Span[] {
  if (spans.length === 0) return NO_SPANS;
  const sorted = spans.filter(({ from, until }) => from < until).sort((a, b) => a.from - b.from);
  return sorted.reduce<Span[]>((result, span) => {
    const last = result.at(-1);
    if (!last || span.from > last.until) return [...result, span];
    result[result.length - 1] = { from: last.from, until: Math.max(last.until, span.until) };
    return result;
  }, []);
}

/** From each `CustomerAwaited` to the next `CustomerResponded`; one that nobody has ended lasts to `asOf`. */
function waitingForCustomer(
  ticket: TicketRecord,
  asOf: Instant,
): Pick<Interruptions, 'paused' | 'pausedSince'> {
  const paused: Span[] = [];
  let since: Instant | undefined;
  for (const fact of ticket.waiting) {
    if (fact.type === 'CustomerAwaited') since ??= fact.occurredAt;
    else if (since !== undefined) {
      paused.push({ from: since, until: fact.occurredAt });
      since = undefined;
    }
  }
  if (since !== undefined) paused.push({ from: since, until: asOf });
  return { paused: merged(paused), pausedSince: since };
}
