import { type Fact, type Instant, parseInstant } from '#facts';

/**
 * The part of a history that can have a say in one ticket's verdicts: its own facts, everything that is no ticket
 * (customers, contracts, terms, calendars), every correction and retraction, and the tickets that were reported later,
 * one of which may have been served before it (`sla-first`). Rather too much than too little, in the history's order.
 */
export function factsThatMayMatter(ticketId: string, history: readonly Fact[]): Fact[] {
  const own = `ticket-${ticketId}`;
  const reports = reportInstants(history);
  const reportedAt = Math.min(...(reports.get(own) ?? []));
  return history.filter(
    ({ stream, type }) =>
      stream === own ||
      !stream.startsWith('ticket-') ||
      isAboutOthers(type) ||
      (reports.get(stream) ?? []).some((instant) => instant > reportedAt),
  );
}

/** By stream: every instant at which a ticket's report is said to have happened, corrected ones included. */
function reportInstants(history: readonly Fact[]): Map<string, Instant[]> {
  const streamOf = new Map<string, string>();
  const instants = new Map<string, Instant[]>();
  for (const { id, stream, type, occurredAt } of history) {
    if (type !== 'TicketReported') continue;
    streamOf.set(id, stream);
    instants.set(stream, [...(instants.get(stream) ?? []), occurredAt]);
  }
  for (const { type, data } of history) {
    if (type !== 'OccurrenceCorrected') continue;
    const correction = data as { eventId: string; occurredAt: string };
    const stream = streamOf.get(correction.eventId);
    if (stream !== undefined) instants.get(stream)?.push(parseInstant(correction.occurredAt));
  }
  return instants;
}

function isAboutOthers(type: string): boolean {
  return type === 'OccurrenceCorrected' || type === 'FactRetracted';
}
