import { byCodeUnit } from '#facts';
import type { World } from '../world.js';
import type { ChargeLine } from './charge-line.js';
import { chargedTicket } from './charged-ticket.js';
import { drawn } from './draw.js';
import { onSiteMonths, usingIncludedHours } from './included-on-site-time.js';
import { remoteMonths, timeLeftAtPaidWork } from './included-remote-time.js';
import { MINUTE } from './logged-work.js';
import { paidWorkLines } from './paid-work-lines.js';
import { onSiteWorkLines, travelLines } from './price-list-lines.js';
import { priceLevelsOf } from './price-levels.js';
import { PriceLists } from './price-lists.js';
import { contractsOf, type ServedContract } from './served-contract.js';

/**
 * Everything that is charged to a customer, in order of start: paid work, work on site and travel, an entry for each that
 * was logged. Nothing else charges (terms, section 6).
 *
 * @throws SlaError `INVALID_FIELD` with `eventId` where a price list in force names a price that is none
 */
export function chargesOf(world: World, customerId: string): ChargeLine[] {
  const { streams } = world;
  const levels = priceLevelsOf(world, customerId);
  const lists = new PriceLists(streams.get('supplier') ?? []);
  const contracts = contractsOf(world, customerId);
  const left = new Map(contracts.flatMap(includedTimeLeft));
  const included = new Map(contracts.flatMap(includedOnSite));
  const lines = (world.ticketsByCustomer.get(customerId) ?? []).flatMap((ticket) => {
    const charged = chargedTicket(world, ticket);
    return [
      ...paidWorkLines(charged, levels, left),
      ...onSiteWorkLines(charged, lists, included),
      ...travelLines(charged, lists),
    ];
  });
  // Instants in UTC with milliseconds sort as text.
  return lines.sort((a, b) => byCodeUnit(a.startedAt, b.startedAt));
}

/** Milliseconds of included time that were left when paid work began which could have used it, by its id. */
function includedTimeLeft({ subject, tickets }: ServedContract): [string, number][] {
  return remoteMonths(subject, tickets).flatMap(({ contract, work }) => {
    const promise = contract.terms.guarantees['included-remote'];
    if (!promise) return [];
    return timeLeftAtPaidWork(promise, work).map(({ paid, left }): [string, number] => [paid.fact.id, left]);
  });
}

/** Milliseconds covered by included hours, by the id of the logged work. */
function includedOnSite({ subject, checks, tickets }: ServedContract): [string, number][] {
  return onSiteMonths(subject, checks, tickets).flatMap((month) => {
    const minutes = month.contract.terms.includedOnSiteMinutesPerMonth ?? 0;
    const draws = drawn(usingIncludedHours(month), minutes * MINUTE);
    return draws.map(({ work, included }): [string, number] => [work.fact.id, included]);
  });
}
