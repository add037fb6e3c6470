import { byCodeUnit, type Instant } from '#facts';
import type { Asked } from './asked.js';
import { ticketsOfCustomers } from './history.js';

const DAY: Instant = 86_400_000;

interface Wanted {
  /** `yyyy-mm`; default: all. */
  readonly months?: readonly string[] | undefined;
  /** The first and the last of them, where they are not named one by one. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly customerId?: string | undefined;
}

/**
 * Tickets to which anything may have happened in the months asked about, by id; local months begin within a day of UTC's.
 * Of a customer: those that were ever said to be theirs.
 */
export async function ticketsOfMonths({ database, asOf }: Asked, wanted: Wanted): Promise<string[]> {
  const { months, from: first, until: last, customerId } = wanted;
  const sorted = [...(months ?? [])].sort(byCodeUnit);
  const from = Date.parse(`${first ?? sorted[0] ?? '0001-01'}-01`) - DAY;
  const until = Date.parse(`${last ?? sorted.at(-1) ?? '9999-01'}-28`) + 5 * DAY;
  const rows = await database
    .selectFrom('tickets')
    .select('ticket_id')
    .where('latest', '>=', from)
    .where('earliest', '<', until)
    .$if(asOf !== Infinity, (query) => query.where('earliest', '<=', asOf))
    .orderBy('ticket_id')
    .execute();
  const ofMonths = rows.map(({ ticket_id }) => ticket_id);
  if (customerId === undefined) return ofMonths;
  const ofCustomer = new Set(await ticketsOfCustomers(database, [customerId]));
  return ofMonths.filter((ticketId) => ofCustomer.has(ticketId));
}
