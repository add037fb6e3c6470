import { type RawBuilder, sql } from 'kysely';
import type { TicketRow } from '../tables/rows.js';
import type { Asked } from './asked.js';
import type { Place } from './cursor.js';
import { outcomeSql } from './outcome-sql.js';
import type { TicketFilters, TicketListRequest } from './ticket-request.js';

type Condition = RawBuilder<boolean>;

/** True where the engine can tell by itself which tickets fit. */
export function isTold({ isOfNow }: Asked, { guarantee, outcome }: TicketFilters): boolean {
  return isOfNow && guarantee === undefined && outcome === undefined;
}

/** Rows that may fit, in the order asked for. */
export async function candidates(
  asked: Asked,
  request: TicketListRequest,
  { after, size }: { readonly after: Place | undefined; readonly size: number },
): Promise<TicketRow[]> {
  const { sort = 'reported-descending' } = request;
  const direction = sort.endsWith('descending') ? 'desc' : 'asc';
  const byId = sort.startsWith('id');
  const key = asked.isOfNow ? sql<number>`reported_at` : sql<number>`coalesce(reported_at, earliest)`;
  const conditions = asked.isOfNow ? ofNow(asked, request) : ofThen(asked, request);
  if (request.text !== undefined) conditions.push(sql`ticket_id like ${like(request.text)} escape '!'`);
  if (after) conditions.push(behind(after, { byId, direction, key }));
  const query = asked.database
    .selectFrom('tickets')
    .selectAll()
    .where(sql<boolean>`${sql.join(conditions, sql` and `)}`)
    .limit(size);
  return (byId ? query : query.orderBy(key, direction)).orderBy('ticket_id', direction).execute();
}

interface Order {
  readonly byId: boolean;
  readonly direction: 'asc' | 'desc';
  readonly key: RawBuilder<number>;
}

function behind([value, id]: Place, { byId, direction, key }: Order): Condition {
  const sign = direction === 'asc' ? sql`>` : sql`<`;
  return byId ? sql`ticket_id ${sign} ${id}` : sql`(${key}, ticket_id) ${sign} (${value}, ${id})`;
}

/** What of the filters the engine can tell from today's rows. */
function ofNow(asked: Asked, request: TicketFilters): Condition[] {
  const { customerId, contractId, kind, state, reportedFrom, reportedUntil, isLate, isCorrected } = request;
  const conditions: (Condition | undefined)[] = [
    sql`reported_at is not null`,
    customerId === undefined ? undefined : sql`customer_id = ${customerId}`,
    contractId === undefined ? undefined : sql`contract_id = ${contractId}`,
    kind === undefined ? undefined : sql`kind = ${kind}`,
    reportedFrom === undefined ? undefined : sql`reported_at >= ${reportedFrom}`,
    reportedUntil === undefined ? undefined : sql`reported_at < ${reportedUntil}`,
    isLate === undefined ? undefined : sql`is_late = ${isLate ? 1 : 0}`,
    isCorrected === undefined ? undefined : sql`is_corrected = ${isCorrected ? 1 : 0}`,
    state && inState(state),
    byVerdict(asked, request),
  ];
  return conditions.filter((condition) => condition !== undefined);
}

/** What of the filters holds at any instant. */
function ofThen({ asOf }: Asked, { customerId }: TicketFilters): Condition[] {
  const begun = sql<boolean>`earliest <= ${asOf}`;
  if (customerId === undefined) return [begun];
  return [
    begun,
    sql<boolean>`'ticket-' || ticket_id in (
    select stream from facts where type = 'TicketReported' and customer_id = ${customerId})`,
  ];
}

function inState(state: 'open' | 'resolved' | 'voided'): Condition {
  if (state === 'voided') return sql`voided_at is not null`;
  return state === 'resolved'
    ? sql`voided_at is null and resolved_at is not null`
    : sql`voided_at is null and resolved_at is null`;
}

/** Tickets without moments are looked at afterwards. */
function byVerdict({ asOf }: Asked, { guarantee, outcome }: TicketFilters): Condition | undefined {
  if (guarantee === undefined && outcome === undefined) return undefined;
  const promise = guarantee === undefined ? sql`` : sql`and guarantee = ${guarantee}`;
  const ended = outcome === undefined ? sql`` : sql`and (${outcomeSql(asOf)}) = ${outcome}`;
  return sql`(is_judged_anew = 1 or exists (
    select 1 from moments where moments.ticket_id = tickets.ticket_id ${promise} ${ended}))`;
}

/** Every character stands for itself, also those that the engine takes for any text. */
function like(text: string): string {
  return `%${text.replace(/[!%_]/g, '!$&')}%`;
}
