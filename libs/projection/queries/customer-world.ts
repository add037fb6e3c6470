import { openWorld, type World } from '#compliance';
import type { Fact } from '#facts';
import { FACT_COLUMNS, factOfRow } from '../projecting/fact-rows.js';
import { PAGE, pagesOf } from '../projecting/ticket-facts.js';
import type { Asked } from './asked.js';
import { ticketsOfCustomers } from './history.js';

type Placed = readonly [position: number, fact: Fact];

/** The world of one customer: everything that is no ticket's, and the facts of theirs, in the order of recording. */
export async function worldOfCustomer(asked: Asked, customerId: string): Promise<World> {
  return worldOfTickets(asked, await ticketsOfCustomers(asked.database, [customerId]));
}

/** The same of some tickets, whosever they are. */
export async function worldOfTickets(asked: Asked, ticketIds: readonly string[]): Promise<World> {
  const { database, asOf, asKnownAt, published } = asked;
  const streams = ticketIds.map((ticketId) => `ticket-${ticketId}`);
  const placed = new Map<number, Placed>();
  const facts = database.selectFrom('facts').select([...FACT_COLUMNS, 'position']);
  const take = (row: Parameters<typeof factOfRow>[0] & { readonly position: number }): void => {
    placed.set(row.position, [row.position, factOfRow(row)]);
  };
  for (const row of await facts.where('is_shared', '=', 1).execute()) take(row);
  for (const page of pagesOf(streams, PAGE)) {
    for (const row of await facts.where('stream', 'in', page).execute()) take(row);
  }
  const history = [...placed.values()].sort(([a], [b]) => a - b).map(([, fact]) => fact);
  return openWorld(history, { asOf, asKnownAt }, published);
}
