import { checkShape, checkTwoPeople, type Instant, type NewFact, SlaError } from '#facts';
import { customerShapes } from './events.js';

/** Somebody's personal data is to be erased, and what remains of it is the record that it was. */
export interface Erasure {
  readonly customerId: string;
  /** Readable for ever, so nothing personal may stand in it. */
  readonly reason: string;
  readonly erasedBy: string;
  readonly approvedBy: string;
  /** Of the keys that are destroyed. */
  readonly keyIds: readonly string[];
}

/**
 * The event that records an erasure. It is no command like the others, since the keys are destroyed beside it.
 *
 * @throws SlaError `SAME_PERSON`; `NOTHING_TO_ERASE` where there is no key; what `checkShape` finds
 */
export function decideErasure(erasure: Erasure, now: Instant): NewFact {
  const data = checkShape(customerShapes.PersonalDataErased, erasure);
  const { customerId, erasedBy, approvedBy, keyIds } = erasure;
  checkTwoPeople(erasedBy, approvedBy);
  if (keyIds.length === 0) throw new SlaError('NOTHING_TO_ERASE', { customerId });
  return { type: 'PersonalDataErased', occurredAt: now, data };
}
