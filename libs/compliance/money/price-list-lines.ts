import { evidenceOf } from '../explain/evidence.js';
import type { ChargeLine } from './charge-line.js';
import { type ChargedTicket, entryOf } from './charged-ticket.js';
import { type Decimal, decimal, inCents } from './decimal.js';
import { loggedWork, MINUTE } from './logged-work.js';
import type { PriceList, PriceLists } from './price-lists.js';

const HOUR = 60 * MINUTE;

/**
 * Work on site by the price list in force when it began, by its exact duration; what the hours included in the contract's
 * month cover is free (terms, section 6).
 *
 * @param included milliseconds covered by included hours, by the id of the logged work
 */
export function onSiteWorkLines(
  charged: ChargedTicket,
  lists: PriceLists,
  included: ReadonlyMap<string, number>,
): ChargeLine[] {
  return charged.ticket.all('OnSiteWorkLogged').map((fact) => {
    const work = loggedWork(fact, fact.data, charged.ticket);
    const free = included.get(fact.id) ?? 0;
    const list = lists.inForce(work.startedAt);
    const quantity = { kilometres: 0, duration: work.duration - free, includedDuration: free };
    return {
      ...entryOf(charged, work),
      work: 'on-site',
      ...priced(charged, quantity, list, list?.onSitePerHour),
    };
  });
}

/** Travel by the price list in force when it was logged: kilometres, and the time on the way. */
export function travelLines(charged: ChargedTicket, lists: PriceLists): ChargeLine[] {
  return charged.ticket.all('TravelLogged').map((fact) => {
    const duration = fact.data.minutes * MINUTE;
    const list = lists.inForce(fact.occurredAt);
    const quantity = { kilometres: fact.data.kilometres, duration, includedDuration: 0 };
    return {
      ...entryOf(charged, { fact, startedAt: fact.occurredAt, duration }),
      work: 'travel',
      ...priced(charged, quantity, list, list?.travelPerHour),
    };
  });
}

/** What is charged; durations in milliseconds. */
interface Quantity {
  readonly kilometres: number;
  readonly duration: number;
  readonly includedDuration: number;
}

const NOTHING: Quantity = { kilometres: 0, duration: 0, includedDuration: 0 };

function priced(
  { ticket }: ChargedTicket,
  logged: Quantity,
  list: PriceList | undefined,
  perHour: Decimal | undefined,
): Omit<ChargeLine, keyof ReturnType<typeof entryOf> | 'work'> {
  const voided = ticket.first('TicketVoided');
  const { kilometres, duration, includedDuration } = voided ? NOTHING : logged;
  const travel = cost(kilometres, list?.perKilometre);
  const time = cost(duration, perHour)?.div(HOUR);
  return {
    basis: {
      by: 'price-list',
      priceListVersion: list?.version ?? null,
      priceListPublishedBy: list ? evidenceOf(list.fact) : null,
      kilometres,
      perKilometre: list?.perKilometre?.toFixed() ?? null,
      minutes: duration / MINUTE,
      perHour: perHour?.toFixed() ?? null,
      includedMinutes: includedDuration / MINUTE,
    },
    reason: null,
    agreedAt: null,
    grounds: voided ? [evidenceOf(voided)] : [],
    missingGrounds: voided ? ['ticket-voided'] : [],
    includedMinutesLeft: null,
    flags: travel && time ? [] : ['no-price-list'],
    ...(travel && time ? inCents(travel.plus(time)) : { amount: null, isRounded: false }),
  };
}

/** Nothing costs nothing, whatever its price would be. */
function cost(quantity: number, price: Decimal | undefined): Decimal | undefined {
  return quantity === 0 ? decimal(0) : price?.times(quantity);
}
