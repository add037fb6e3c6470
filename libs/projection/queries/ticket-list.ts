import { factsOfTickets } from '../projecting/ticket-facts.js';
import { rowsOfTickets } from '../projecting/ticket-writing.js';
import { seeTicket } from '../projecting/ticket-row.js';
import type { TicketRow } from '../tables/rows.js';
import type { Asked } from './asked.js';
import { parseCursor, type Place, writeCursor } from './cursor.js';
import { checkLimit } from './page-limit.js';
import { candidates, isTold } from './ticket-candidates.js';
import { fitsBySelf, fitsByVerdict } from './ticket-filters.js';
import type { ListedTicket, TicketList, TicketListRequest } from './ticket-request.js';

/** @throws SlaError `INVALID_CURSOR`; `INVALID_FIELD` for the limit */
export async function listTickets(asked: Asked, request: TicketListRequest): Promise<TicketList> {
  const { limit = 50, sort = 'reported-descending' } = request;
  checkLimit(limit);
  const found: Found[] = [];
  let after = request.after === undefined ? undefined : parseCursor(sort, request.after);
  for (let isLast = false; !isLast && found.length <= limit;) {
    const size = limit + 1 - found.length;
    // Where rows alone can't tell, many may have to be looked at for one that fits.
    const rows = await candidates(asked, request, {
      after,
      size: isTold(asked, request) ? size : 4 * size + 20,
    });
    isLast = rows.length === 0;
    for (const row of await fitting(asked, request, rows)) found.push(row);
    after = rows.length === 0 ? after : placeOf(rows[rows.length - 1]!, request);
  }
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    tickets: page.map(({ ticket }) => ticket),
    next: found.length > limit && last ? writeCursor(sort, last.place) : null,
  };
}

/** One ticket as a list shows it; nothing where it was not reported by then. */
export async function listedTicket(asked: Asked, ticketId: string): Promise<ListedTicket | undefined> {
  const rows = [...(await rowsOfTickets(asked.database, [ticketId])).values()];
  const [row] = asked.isOfNow ? rows : await asSeenThen(asked, rows);
  return row && row.reported_at !== null ? listed(row) : undefined;
}

interface Found {
  readonly ticket: ListedTicket;
  readonly place: Place;
}

function placeOf(row: TicketRow, { sort = 'reported-descending' }: TicketListRequest): Place {
  return [sort.startsWith('id') ? 0 : (row.reported_at ?? row.earliest), row.ticket_id];
}

/** Those that fit, as of and as known at the instants asked about. */
async function fitting(
  asked: Asked,
  request: TicketListRequest,
  rows: readonly TicketRow[],
): Promise<Found[]> {
  const seen = asked.isOfNow ? rows : await asSeenThen(asked, rows);
  const fits: Found[] = [];
  for (const [place, row] of seen.entries()) {
    if (!asked.isOfNow && !fitsBySelf(row, request)) continue;
    if (!(await fitsByVerdict(asked, request, row))) continue;
    if (row.reported_at !== null) fits.push({ ticket: listed(row), place: placeOf(rows[place]!, request) });
  }
  return fits;
}

async function asSeenThen(asked: Asked, rows: readonly TicketRow[]): Promise<TicketRow[]> {
  const { history, asOf, asKnownAt = Infinity } = asked;
  const ids = rows.map(({ ticket_id }) => ticket_id);
  const facts = await factsOfTickets(asked.database, ids);
  return ids.map((ticketId) => {
    const known = (facts.get(ticketId) ?? []).filter(
      ({ occurredAt, recordedAt }) => recordedAt <= asKnownAt && occurredAt <= asOf,
    );
    return seeTicket(history.pieces, ticketId, known, asOf).row;
  });
}

function listed(row: TicketRow): ListedTicket {
  return {
    ticketId: row.ticket_id,
    customerId: row.customer_id ?? '',
    contractId: row.contract_id,
    kind: row.kind ?? 'question',
    reportedAt: row.reported_at ?? NaN,
    resolvedAt: row.resolved_at,
    voidedAt: row.voided_at,
    termsId: row.terms_id,
    termsVersion: row.terms_version,
    revision: row.revision,
    isLate: row.is_late === 1,
    isCorrected: row.is_corrected === 1,
  };
}
