import type { Fact } from '#facts';
import type { ViewDatabase } from '../engines/view-engine.js';
import { FACT_COLUMNS, factOfRow } from './fact-rows.js';

/** Tickets that are read at once. */
export const PAGE = 500;

/** The facts of tickets, in order of position. */
export async function factsOfTickets(
  database: ViewDatabase,
  ticketIds: readonly string[],
): Promise<Map<string, Fact[]>> {
  const found = new Map<string, Fact[]>(ticketIds.map((ticketId) => [ticketId, []]));
  for (const page of pagesOf(ticketIds, PAGE)) {
    const rows: FactColumns[] = await database
      .selectFrom('facts')
      .select(FACT_COLUMNS)
      .where(
        'stream',
        'in',
        page.map((ticketId) => `ticket-${ticketId}`),
      )
      .orderBy('stream')
      .orderBy('position')
      .execute();
    for (const row of rows) found.get(row.stream.slice('ticket-'.length))?.push(factOfRow(row));
  }
  return found;
}

/** Ticket by ticket, its facts in order of position. */
export type TicketPage = ReadonlyMap<string, readonly Fact[]>;

type FactColumns = Parameters<typeof factOfRow>[0];

/** Facts that are read at once, whole tickets of them. */
const FACTS = 8_000;

/** Every ticket with all its facts, page by page. */
export async function* factsByTicket(database: ViewDatabase): AsyncGenerator<TicketPage> {
  let [from, sign]: [string, '>=' | '>'] = ['ticket-', '>='];
  for (;;) {
    const rows: FactColumns[] = await database
      .selectFrom('facts')
      .select(FACT_COLUMNS)
      .where('stream', sign, from)
      .where('stream', '<', 'ticket.')
      .orderBy('stream')
      .orderBy('position')
      .limit(FACTS)
      .execute();
    const isLast = rows.length < FACTS;
    const last = rows.at(-1)?.stream ?? '';
    // The last one may go on behind the page.
    const whole = isLast ? rows : rows.filter(({ stream }) => stream !== last);
    if (whole.length === 0 && !isLast) {
      yield factsOfTickets(database, [last.slice('ticket-'.length)]);
      [from, sign] = [last, '>'];
      continue;
    }
    yield Map.groupBy(whole.map(factOfRow), ({ stream }) => stream.slice('ticket-'.length));
    if (isLast) return;
    [from, sign] = [last, '>='];
  }
}

export function* pagesOf<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}
