import { formatInstant, type Instant, isInTheFuture, isSamePerson, SlaError } from '#facts';

/** @throws SlaError `IN_THE_FUTURE` */
export function checkNotFuture(field: string, occurredAt: Instant, now: Instant): void {
  if (!isInTheFuture(occurredAt, now)) return;
  throw new SlaError('IN_THE_FUTURE', {
    field,
    occurredAt: formatInstant(occurredAt),
    now: formatInstant(now),
  });
}

/** @throws SlaError `SAME_PERSON` where one person makes and approves; both may be left out */
export function checkTwoPeople(by: unknown, approvedBy: unknown): void {
  if (typeof by !== 'string' || typeof approvedBy !== 'string') return;
  if (isSamePerson(by, approvedBy)) throw new SlaError('SAME_PERSON', { field: 'approvedBy', approvedBy });
}
