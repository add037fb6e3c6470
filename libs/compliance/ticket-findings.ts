import type { TimedGuaranteeId } from '#contract';
import { judgePaidConsent } from './guarantees/paid-consent.js';
import { judgeRepeatWarning } from './guarantees/repeat-warning.js';
import { judgeSameDayDeparture } from './guarantees/same-day-departure.js';
import { judgeSlaFirst, type ServedWithoutContract } from './guarantees/sla-first.js';
import { CLOCK_RULES, judgeClock } from './judge-clock.js';
import type { KnownFact } from './known-facts.js';
import type { Finding, TicketSubject, TicketUnderContract } from './ticket-judgement.js';

/** What a ticket's promises depend on beyond its own facts and its contract. */
export interface Others {
  readonly withoutContract: ServedWithoutContract;
  /** The warnings of each customer, in order. */
  readonly warnings: ReadonlyMap<string, readonly KnownFact[]>;
}

const TIMED = Object.keys(CLOCK_RULES) as TimedGuaranteeId[];

/**
 * What is found about every promise of one ticket, in no particular order.
 *
 * @throws SlaError `OUTSIDE_HORIZON`, `UNKNOWN_CALENDAR`, `NO_OPENING_TIME`
 */
export function findingsOn(subject: TicketSubject, { withoutContract, warnings }: Others): Finding[] {
  const found: (Finding | undefined)[] = [
    judgePaidConsent(subject),
    judgeRepeatWarning(subject, warnings.get(subject.ticket.customerId) ?? []),
  ];
  if (isUnderContract(subject)) {
    const clocks = TIMED.map((guarantee) => judgeClock(guarantee, subject));
    const dispatch = clocks.find((finding) => finding?.guarantee === 'technician-dispatch');
    found.push(...clocks, judgeSameDayDeparture(subject, dispatch), judgeSlaFirst(subject, withoutContract));
  }
  return found.filter((finding) => finding !== undefined);
}

function isUnderContract(subject: TicketSubject): subject is TicketUnderContract {
  return subject.contract !== undefined;
}
