import { checkNotFuture, checkTwoPeople, type Instant, type NewFact } from '#facts';
import type { ImportedFact } from '#history';

/**
 * That somebody's personal data was erased elsewhere. It is a record like others, and destroys nothing here.
 *
 * @throws SlaError `IN_THE_FUTURE`, `SAME_PERSON`
 */
export function decideErased({ type, occurredAt, data }: ImportedFact, now: Instant): NewFact {
  checkNotFuture('occurredAt', occurredAt, now);
  checkTwoPeople(data.erasedBy, data.approvedBy);
  return { type, occurredAt, data };
}
