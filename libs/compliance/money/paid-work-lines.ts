import { paidService } from '#contract';
import { type ChargedTicket, entryOf } from './charged-ticket.js';
import type { ChargeFlag, ChargeLine } from './charge-line.js';
import { type Decimal, decimal, euros } from './decimal.js';
import { type Grounds, groundsOf } from './grounds.js';
import { priceOfHalfHours, startedHalfHours } from './half-hours.js';
import { inOrderOfStart, loggedWork, type LoggedWork } from './logged-work.js';
import type { PriceLevels } from './price-levels.js';

/** EUR an hour without VAT, before the customer's price level. */
export const HOURLY_RATE: Decimal = decimal(paidService.hourlyRate);

interface PaidWork {
  readonly work: LoggedWork;
  readonly grounds: Grounds;
}

/**
 * A ticket's paid work, remote and on site: started half hours at the hourly rate times the price level in force when it
 * began (terms, section 6). What lacks a ground counts 0, also towards the half hours of its ticket.
 *
 * @param chargedTooEarly ids of remote work that began while included time was left
 */
export function paidWorkLines(
  charged: ChargedTicket,
  levels: PriceLevels,
  chargedTooEarly: ReadonlySet<string>,
): ChargeLine[] {
  const paid = paidWorkOf(charged);
  const durations = paid.map(({ work, grounds }) => (isFounded(grounds) ? work.duration : 0));
  const halfHours = startedHalfHours(durations, charged.startedHalfHours);
  return paid.map(({ work, grounds }, index) => {
    const counted = halfHours[index] ?? 0;
    const level = levels.inForce(work.startedAt);
    return {
      ...entryOf(charged, work),
      basis: {
        by: 'half-hours',
        halfHours: counted,
        hourlyRate: euros(HOURLY_RATE),
        priceLevel: level.toFixed(),
      },
      reason: grounds.reason,
      missingGrounds: grounds.missing,
      flags: flagsOf(grounds, chargedTooEarly.has(work.fact.id)),
      amount: euros(priceOfHalfHours(counted, HOURLY_RATE, level)),
    };
  });
}

function paidWorkOf({ ticket, wasWarned }: ChargedTicket): PaidWork[] {
  const work = ticket.all('PaidWorkLogged').map((fact) => loggedWork(fact, fact.data, ticket));
  return inOrderOfStart(work).map((each) => ({
    work: each,
    grounds: groundsOf(ticket, each.startedAt, wasWarned),
  }));
}

function isFounded({ missing }: Grounds): boolean {
  return missing.length === 0;
}

function flagsOf({ causeNotStated }: Grounds, isTooEarly: boolean): ChargeFlag[] {
  const flags: ChargeFlag[] = [];
  if (isTooEarly) flags.push('included-time-left');
  if (causeNotStated) flags.push('cause-not-stated');
  return flags;
}
