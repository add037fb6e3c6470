import { CalendarBook, type PublicationFact, TermsBook } from '#contract';
import { byCodeUnit, type Fact } from '#facts';
import { Contracts, type ContractVersion } from './contracts.js';
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
  /** What the supplier had published by the instant asked about; a contract's pin may be published later. */
  readonly offered: TermsBook;
  /** By id. */
  readonly tickets: readonly TicketRecord[];
  readonly ticketsByCustomer: ReadonlyMap<string, readonly TicketRecord[]>;
  /** What stands in each stream, in order. */
  readonly streams: ReadonlyMap<string, readonly KnownFact[]>;
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
  const { facts, recorded } = known;
  const terms = published.terms ?? new TermsBook();
  const calendars = (published.calendars ?? new CalendarBook()).with(facts);
  const streams = Map.groupBy(facts, ({ stream }) => stream);
  const tickets = ticketsIn(streams);
  return {
    known,
    calendars,
    contracts: new Contracts(facts, terms.with(recorded as readonly PublicationFact[]), calendars),
    offered: terms.with(facts as readonly PublicationFact[]),
    tickets,
    ticketsByCustomer: Map.groupBy(tickets, ({ customerId }) => customerId),
    streams,
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

/** The contract version that a ticket is judged by: in force for its customer when it was reported. */
export function contractOf({ contracts }: World, ticket: TicketRecord): ContractVersion | undefined {
  return contracts.inForce(ticket.customerId, ticket.reportedAt);
}

function ticketsIn(streams: ReadonlyMap<string, readonly KnownFact[]>): TicketRecord[] {
  return [...streams.keys()]
    .filter((stream) => stream.startsWith('ticket-'))
    .sort(byCodeUnit)
    .flatMap((stream) => TicketRecord.of(stream.slice('ticket-'.length), streams.get(stream) ?? []) ?? []);
}
