import type { Fact, Instant } from '#facts';
import { factsOfTickets } from '../projecting/ticket-facts.js';
import { rowsOfTickets } from '../projecting/ticket-writing.js';
import type { Asked } from './asked.js';

/** A ticket that was ever reported. */
export interface KnownTicket {
  readonly ticketId: string;
  /** By the report that holds: one for the wrong customer may have been retracted. */
  readonly customerId: string;
  /** Newest revision of its stream. */
  readonly revision: number;
  /** As stated first. */
  readonly reportedAt: Instant;
}

export async function ticketOf({ database }: Asked, ticketId: string): Promise<KnownTicket | undefined> {
  const [facts] = (await factsOfTickets(database, [ticketId])).values();
  const report = facts?.find(({ type }) => type === 'TicketReported');
  if (!report) return undefined;
  const row = (await rowsOfTickets(database, [ticketId])).get(ticketId);
  const { customerId: stated } = report.data as { customerId: string };
  const customerId = row?.customer_id ?? stated;
  return { ticketId, customerId, revision: facts?.at(-1)?.revision ?? 0, reportedAt: report.occurredAt };
}

/** Every ticket that was ever reported, by id. */
export async function ticketsEver({ database }: Asked): Promise<KnownTicket[]> {
  const rows = await database
    .selectFrom('facts')
    .innerJoin('tickets', (join) =>
      join.on((eb) => eb('facts.stream', '=', eb(eb.val('ticket-'), '||', eb.ref('tickets.ticket_id')))),
    )
    .select(['tickets.ticket_id', 'facts.customer_id', 'tickets.revision', 'occurred_at'])
    .where('type', '=', 'TicketReported')
    .orderBy('tickets.ticket_id')
    .orderBy('position')
    .execute();
  const first = new Map<string, KnownTicket>();
  for (const { ticket_id: ticketId, customer_id, revision, occurred_at: reportedAt } of rows) {
    if (!first.has(ticketId))
      first.set(ticketId, { ticketId, customerId: customer_id ?? '', revision, reportedAt });
  }
  return [...first.values()];
}

/** What was known of a ticket, in the order in which it was recorded. */
export async function knownFactsOf(
  { database, asKnownAt = Infinity }: Asked,
  ticketId: string,
  asOf: Instant,
): Promise<Fact[]> {
  const [facts = []] = (await factsOfTickets(database, [ticketId])).values();
  return facts.filter(({ occurredAt, recordedAt }) => occurredAt <= asOf && recordedAt <= asKnownAt);
}
