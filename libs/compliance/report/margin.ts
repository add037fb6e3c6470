import { openTimeBetween } from '#calendar';
import type { GuaranteeId } from '#contract';
import { type Instant, parseInstant } from '#facts';
import type { CountedTime, Judgement } from '../verdict.js';

/** How much time was left when a promise was kept, or, below zero, by how much it was broken. Milliseconds. */
export interface Margin {
  /** Whose promise it was: a ticket's, or that of a contract's month. */
  readonly ticketId?: string;
  readonly contractId?: string;
  readonly customerId: string;
  readonly guarantee: GuaranteeId;
  readonly duration: number;
  /** In the promise's own measure, where that is open time: service time, or that of the working days. */
  readonly serviceTime: number | null;
  /** Broken and still not done: it grows. */
  readonly isOpen: boolean;
}

/** Of a promise that was kept or broken; nothing where it has no due instant, or can no longer be done. */
export function marginOf({ verdict, counted, asOf }: Judgement): Margin | undefined {
  const { ticketId, contractId, customerId, guarantee, dueAt, stoppedAt } = verdict;
  // What can no longer be done is not getting later and later.
  if (dueAt === null || (stoppedAt === null && !counted)) return undefined;
  const due = parseInstant(dueAt);
  const end = stoppedAt === null ? asOf : parseInstant(stoppedAt);
  return {
    ...(ticketId !== undefined && { ticketId }),
    ...(contractId !== undefined && { contractId }),
    customerId,
    guarantee,
    duration: due - end,
    serviceTime: counted ? openMargin(counted, due, end) : null,
    isOpen: stoppedAt === null,
  };
}

/** Interruptions that moved the due instant count on neither side of it. */
function openMargin({ measure, lost, from }: CountedTime, due: Instant, ended: Instant): number | null {
  const { calendar, countsOpenTime } = measure;
  if (!countsOpenTime || !calendar) return null;
  // What was done before the clock counted has used nothing of it.
  const end = Math.max(ended, from);
  // Beyond its horizon a calendar says nothing; an explanation stops there too.
  const open = (since: Instant, until: Instant): number =>
    openTimeBetween(calendar, since, Math.min(until, calendar.until));
  if (end > due) return 0 - open(due, end);
  return lost.reduce(
    (sum, span) => sum - open(Math.max(span.from, end), Math.min(span.until, due)),
    open(end, due),
  );
}
