import { paidService } from '#contract';
import { formatInstant } from '#facts';
import { evidenceOf } from '../explain/evidence.js';
import { type ChargedTicket, entryOf } from './charged-ticket.js';
import type { ChargeFlag, ChargeLine } from './charge-line.js';
import { type Decimal, decimal, euros, inCents } from './decimal.js';
import { type Grounds, groundsOf } from './grounds.js';
import { priceOfHalfHours, startedHalfHours } from './half-hours.js';
import { inOrderOfStart, loggedWork, type LoggedWork, MINUTE } from './logged-work.js';
import type { PriceLevels } from './price-levels.js';

/** EUR an hour without VAT, before the customer's price level. */
export const HOURLY_RATE: Decimal = decimal(paidService.hourlyRate);

interface PaidWork {
  readonly work: LoggedWork & { readonly where: 'remote' | 'on-site' };
  readonly grounds: Grounds;
}

/**
 * A ticket's paid work, remote and on site: started half hours at the hourly rate times the price level in force when it
 * began (terms, section 6). What lacks a ground counts 0, also towards the half hours of its ticket.
 *
 * @param includedTimeLeft milliseconds of included time that were left when it began, by the id of the remote work
 */
export function paidWorkLines(
  charged: ChargedTicket,
  levels: PriceLevels,
  includedTimeLeft: ReadonlyMap<string, number>,
): ChargeLine[] {
  const paid = paidWorkOf(charged);
  const durations = paid.map(({ work, grounds }) => (isFounded(grounds) ? work.duration : 0));
  const halfHours = startedHalfHours(durations, charged.startedHalfHours);
  return paid.map(({ work, grounds }, index) => {
    const counted = halfHours[index] ?? 0;
    const { factor, fact: setBy } = levels.inForce(work.startedAt);
    const left = includedTimeLeft.get(work.fact.id) ?? null;
    return {
      ...entryOf(charged, work),
      work: work.where === 'remote' ? 'paid-remote' : 'paid-on-site',
      basis: {
        by: 'half-hours',
        halfHours: counted,
        startedHalfHours: charged.startedHalfHours,
        hourlyRate: euros(HOURLY_RATE),
        halfHourlyRate: priceOfHalfHours(1, HOURLY_RATE, decimal(1)).toFixed(),
        priceLevel: factor.toFixed(),
        priceLevelSetBy: setBy ? evidenceOf(setBy) : null,
      },
      reason: grounds.reason,
      agreedAt: grounds.agreedAt === null ? null : formatInstant(grounds.agreedAt),
      grounds: grounds.facts.map(evidenceOf),
      missingGrounds: grounds.missing,
      flags: flagsOf(grounds, left !== null && left > 0),
      includedMinutesLeft: left === null ? null : left / MINUTE,
      ...inCents(priceOfHalfHours(counted, HOURLY_RATE, factor)),
    };
  });
}

function paidWorkOf({ ticket, warning }: ChargedTicket): PaidWork[] {
  const work = ticket
    .all('PaidWorkLogged')
    .map((fact) => ({ ...loggedWork(fact, fact.data, ticket), where: fact.data.where }));
  return inOrderOfStart(work).map((each) => ({
    work: each,
    grounds: groundsOf(ticket, each.startedAt, warning),
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
