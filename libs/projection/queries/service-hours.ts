import { type CompiledCalendar, type NamedSpan, namedSpans } from '#calendar';
import type { GuaranteeId } from '#contract';
import type { Instant } from '#facts';
import type { Asked } from './asked.js';
import { judgementsOfTickets } from './verdicts.js';

/** Open and closed time by one calendar that promises of a ticket count by. */
export interface ServiceHoursOfTicket {
  readonly calendarId: string;
  readonly calendarVersion: number;
  readonly timezone: string;
  /** The promises that count by it. */
  readonly guarantees: readonly GuaranteeId[];
  /** Without gaps and in order, as far as the calendar reaches. */
  readonly spans: readonly NamedSpan[];
}

export interface Stretch {
  readonly from: Instant;
  readonly until: Instant;
}

/**
 * Service time around a ticket, by every calendar that its promises count by: first the one of the service hours that its
 * contract names. Without a contract there is none.
 *
 * @throws SlaError as `judge` does
 */
export async function serviceHoursOf(
  asked: Asked,
  ticketId: string,
  stretch: Stretch,
): Promise<ServiceHoursOfTicket[]> {
  const found = new Map<CompiledCalendar, GuaranteeId[]>();
  for (const ticket of await asked.history.records([ticketId])) {
    const { contract, calendars } = asked.history.pieces.subject(ticket);
    if (contract) found.set(calendars.inForce(contract.terms.serviceHoursCalendar, ticket.reportedAt), []);
  }
  for (const { verdict } of await judgementsOfTickets(asked, [ticketId])) {
    const calendar = asked.history.calendar(verdict.calendarId, verdict.calendarVersion);
    if (calendar) found.set(calendar, [...(found.get(calendar) ?? []), verdict.guarantee]);
  }
  return [...found].map(([calendar, guarantees]) => ({
    calendarId: calendar.id,
    calendarVersion: calendar.version,
    timezone: calendar.published.timezone,
    guarantees,
    spans: spansWithin(calendar, stretch),
  }));
}

function spansWithin(calendar: CompiledCalendar, { from, until }: Stretch): NamedSpan[] {
  const [begin, end] = [Math.max(from, calendar.from), Math.min(until, calendar.until)];
  return begin < end ? namedSpans(calendar, begin, end) : [];
}
