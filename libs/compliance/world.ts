import { CalendarBook, type PublicationFact, TermsBook } from '#contract';
import { byCodeUnit, type Fact } from '#facts';
import { Contracts } from './contracts.js';
import { type KnownFact, knownHistory, type KnownHistory, type Question } from './known-facts.js';
import { TicketRecord } from './ticket-record.js';

/** What the supplier had published before everything in the history; default: what ships with the product. */
export interface Published {
  readonly terms?: TermsBook;
  readonly calendars?: CalendarBook;
}

/** All that is known at the instants asked about, sorted by what it is about. */
export interface World {
  readonly known: KnownHistory;
  readonly calendars: CalendarBook;
  readonly contracts: Contracts;
  readonly tickets: readonly TicketRecord[];
  readonly warnings: ReadonlyMap<string, KnownFact[]>;
  readonly checks: ReadonlyMap<string, KnownFact[]>;
}

/**
 * Opens the world of a history.
 *
 * @throws SlaError `UNKNOWN_TERMS`, `INVALID_TERMS`, `TERMS_ALREADY_PUBLISHED`
 */
export function openWorld(
  history: readonly Fact[],
  question: Question = {},
  published: Published = {},
): World {
  const known = knownHistory(history, question);
  const terms = (published.terms ?? new TermsBook()).with(known.recorded as readonly PublicationFact[]);
  const calendars = (published.calendars ?? new CalendarBook()).with(known.facts);
  const { facts } = known;
  const byTicket = Map.groupBy(
    facts.filter(({ stream }) => stream.startsWith('ticket-')),
    ({ stream }) => stream.slice(7),
  );
  return {
    known,
    calendars,
    contracts: new Contracts(facts, terms, calendars),
    tickets: [...byTicket.keys()]
      .sort(byCodeUnit)
      .flatMap((ticketId) => TicketRecord.of(ticketId, byTicket.get(ticketId) ?? []) ?? []),
    warnings: Map.groupBy(
      facts.filter(({ type }) => type === 'RepeatWarningGiven'),
      ({ stream }) => stream.slice(9),
    ),
    checks: Map.groupBy(
      facts.filter(({ type }) => type === 'PbxCheckPerformed'),
      ({ data }) => (data as { contractId: string }).contractId,
    ),
  };
}
