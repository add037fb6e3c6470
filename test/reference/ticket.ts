import type { Interval } from './calendar.js';
import { parseInstant } from '#facts';
import type { Happened, Known } from './known-events.js';
import { type Terms, termsInForce } from './terms.js';

/** A ticket that was reported, and questions about what happened to it. */
export interface Ticket {
  readonly id: string;
  readonly customerId: string;
  readonly reportedAt: number;
  readonly events: readonly Happened[];
  readonly terms: Terms | undefined;
}

/** Every ticket whose report is known, by id in code-unit order. */
export function ticketsOf(known: Known): Ticket[] {
  return known.events
    .filter(({ type }) => type === 'TicketReported')
    .map(({ stream, at, data }) => ({
      id: stream.slice('ticket-'.length),
      customerId: String(data.customerId),
      reportedAt: at,
      events: known.events.filter((event) => event.stream === stream),
      terms: termsInForce(String(data.customerId), at, known),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

export function allOf(ticket: Ticket, ...types: readonly string[]): Happened[] {
  return ticket.events.filter(({ type }) => types.includes(type));
}

/** When the first event of some types happened, at or after an instant if one is given. */
export function firstOf(ticket: Ticket, types: readonly string[], notBefore = -Infinity): number | undefined {
  return allOf(ticket, ...types).find(({ at }) => at >= notBefore)?.at;
}

export function firstWarrantyFault(ticket: Ticket): number | undefined {
  return allOf(ticket, 'HardwareFaultConfirmed').find(({ data }) => data.underWarranty === true)?.at;
}

export function isVoided(ticket: Ticket): boolean {
  return allOf(ticket, 'TicketVoided').length > 0;
}

/** The kind of the report, then those that it was classified as. */
export function kindsOf(ticket: Ticket): unknown[] {
  const reported = allOf(ticket, 'TicketReported').map(({ data }) => data.kind);
  return [...reported, ...allOf(ticket, 'TicketClassified').map(({ data }) => data.kind)];
}

/** The first acknowledgement whose message did not bounce. */
export function acknowledgedAt(ticket: Ticket): number | null {
  const bounced = allOf(ticket, 'AcknowledgementBounced').map(({ data }) => data.messageId);
  const delivered = allOf(ticket, 'TicketAcknowledged').find(
    ({ data }) => data.messageId === undefined || !bounced.includes(data.messageId),
  );
  return delivered?.at ?? null;
}

/** The newest resolution, if the ticket was not reopened after it. */
export function finallyResolvedAt(ticket: Ticket): number | null {
  const last = allOf(ticket, 'TicketResolved', 'TicketReopened').at(-1);
  return last?.type === 'TicketResolved' ? last.at : null;
}

export function excusesOf(ticket: Ticket): Interval[] {
  return allOf(ticket, 'WorkExcused').map(({ data }) => [
    parseInstant(String(data.from)),
    parseInstant(String(data.until)),
  ]);
}
