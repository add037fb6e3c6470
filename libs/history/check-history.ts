import { type Fact, SlaError } from '#facts';

/** A fact and the line (from 1) that it came from. */
export interface PlacedFact {
  readonly fact: Fact;
  readonly line: number;
}

/**
 * What `sla judge` asks of a history beside the shape of each event: every ticket was reported, its customer exists (by
 * any of its events), and every event named by another exists.
 *
 * @throws SlaError `EMPTY_HISTORY`, `TICKET_NEVER_REPORTED`, `UNKNOWN_CUSTOMER`, `UNKNOWN_EVENT`
 */
export function checkHistory(placed: readonly PlacedFact[]): void {
  if (placed.length === 0) throw new SlaError('EMPTY_HISTORY');
  const streams = new Set<string>();
  const reported = new Set<string>();
  const ids = new Set<string>();
  for (const { fact } of placed) {
    ids.add(fact.id);
    streams.add(fact.stream);
    if (fact.type === 'TicketReported') reported.add(fact.stream);
  }
  for (const { fact, line } of placed) {
    const place = { line, eventId: fact.id };
    const { customerId, eventId } = fact.data as { customerId?: string; eventId?: string };
    if (fact.stream.startsWith('ticket-') && !reported.has(fact.stream)) {
      throw new SlaError('TICKET_NEVER_REPORTED', {
        ...place,
        ticketId: fact.stream.slice('ticket-'.length),
      });
    }
    if (fact.type === 'TicketReported' && !streams.has(`customer-${String(customerId)}`)) {
      throw new SlaError('UNKNOWN_CUSTOMER', { ...place, field: 'customerId', value: customerId });
    }
    if (NAMES_ANOTHER.has(fact.type) && !ids.has(String(eventId))) {
      throw new SlaError('UNKNOWN_EVENT', { ...place, field: 'eventId', value: eventId });
    }
  }
}

const NAMES_ANOTHER = new Set(['OccurrenceCorrected', 'FactRetracted']);
