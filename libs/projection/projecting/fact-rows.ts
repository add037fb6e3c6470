import { isAboutAccess } from '#access';
import { isAboutAnother } from '#compliance';
import type { StoredEvent } from '#event-store';
import type { Fact, Instant } from '#facts';
import type { FactRow } from '../tables/rows.js';

const TICKET = 'ticket-';
const CUSTOMER = 'customer-';

/** What is read to have a fact again. */
export const FACT_COLUMNS = [
  'id',
  'stream',
  'revision',
  'type',
  'occurred_at',
  'known_at',
  'data',
] as const satisfies readonly (keyof FactRow)[];

/** An event as judging sees it: recorded when *as known at* says so. */
export function factOf(event: StoredEvent, knownAt: Instant): Fact {
  const { id, stream, revision, type, occurredAt, data } = event;
  return { id, stream, revision, type, occurredAt, recordedAt: knownAt, data };
}

export function factOfRow(row: Pick<FactRow, (typeof FACT_COLUMNS)[number]>): Fact {
  const { id, stream, revision, type, occurred_at: occurredAt, known_at: recordedAt } = row;
  return { id, stream, revision, type, occurredAt, recordedAt, data: JSON.parse(row.data) as unknown };
}

/**
 * Who came in and who read what changes no verdict, and is for others to read than the facts: it stays out of the views.
 */
export function factsAmong(events: readonly StoredEvent[]): StoredEvent[] {
  return events.filter(({ stream }) => !isAboutAccess(stream));
}

/** The values of an event's row, in the order of the columns. */
export function factValues(event: StoredEvent, fact: Fact): readonly unknown[] {
  const { position, stream, revision, id, type, occurredAt, recordedAt, metadata, data } = event;
  return [
    Number(position),
    stream,
    revision,
    id,
    type,
    occurredAt,
    recordedAt,
    fact.recordedAt,
    metadata.importId ?? null,
    JSON.stringify(data),
    Number(isShared(fact)),
    customerOf(fact),
    isAboutAnother(fact) ? ((fact.data as { eventId?: string }).eventId ?? null) : null,
    changeOf(fact),
  ];
}

/** No ticket's, or a correction or retraction. */
export function isShared(fact: Fact): boolean {
  return !fact.stream.startsWith(TICKET) || isAboutAnother(fact);
}

function customerOf({ stream, type, data }: Fact): string | null {
  if (stream.startsWith(CUSTOMER)) return stream.slice(CUSTOMER.length);
  if (type !== 'TicketReported') return null;
  return (data as { customerId?: string }).customerId ?? null;
}

function changeOf({ data }: Fact): string | null {
  const { changeId } = (data ?? {}) as { changeId?: unknown };
  return typeof changeId === 'string' ? changeId : null;
}
