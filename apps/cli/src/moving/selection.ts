import { shippedTerms } from '#contract';
import type { EventStore, Position, StoredEvent } from '#event-store';
import { SlaError } from '#facts';
import { CustomerContracts, TicketTimes } from './overtaking.js';

/** What is exported: one ticket, or one customer. */
export type Subject = { readonly ticketId: string } | { readonly customerId: string };

/** The streams that the verdicts on a subject come from. */
export interface Selection {
  readonly whole: ReadonlySet<string>;
  /** Of others who may have been served first: no more of them than shows that, and nothing personal. */
  readonly partial: ReadonlySet<string>;
}

const PUBLISHED = /^(terms-.*|calendar-.*|supplier)$/;
const STATEMENT = /^statement-(.+)-\d{4}-\d{2}$/;

/** The streams of a store, and what they say about who waited for whom. */
export class StreamIndex {
  private readonly tickets = new Map<string, TicketTimes>();
  private readonly customers = new Map<string, CustomerContracts>();
  private readonly published = new Set<string>();
  private readonly statements = new Map<string, string>();
  /** Terms may count something else than the first confirmation, so that it settles nothing. */
  anyReading = shippedTerms().some(({ readings }) => countsOtherwise(readings));

  /** @param onRead hears the position of every event */
  static async of(store: EventStore, onRead: (position: Position) => void): Promise<StreamIndex> {
    const index = new StreamIndex();
    for await (const event of store.readAll({ withoutPersonal: true })) {
      index.note(event);
      onRead(event.position);
    }
    return index;
  }

  /** @throws SlaError `UNKNOWN_TICKET`, `UNKNOWN_CUSTOMER` */
  select(subject: Subject): Selection {
    const own = this.ownTickets(subject);
    const customerId = 'customerId' in subject ? subject.customerId : (own[0]?.[1].customerId ?? '');
    const whole = new Set(this.published);
    if (this.customers.has(customerId)) whole.add(`customer-${customerId}`);
    for (const [stream] of own) whole.add(stream);
    if ('customerId' in subject) {
      for (const [stream, about] of this.statements) if (about === customerId) whole.add(stream);
    }
    return { whole, partial: this.overtaking(own, customerId) };
  }

  private note(event: StoredEvent): void {
    const { stream, type, data } = event;
    if (stream.startsWith('ticket-')) noteIn(this.tickets, stream, event, () => new TicketTimes());
    else if (stream.startsWith('customer-')) {
      noteIn(this.customers, stream.slice('customer-'.length), event, () => new CustomerContracts());
    } else if (PUBLISHED.test(stream)) this.published.add(stream);
    const statementOf = STATEMENT.exec(stream)?.[1];
    if (statementOf !== undefined) this.statements.set(stream, statementOf);
    if (type === 'TermsPublished') {
      this.anyReading ||= countsOtherwise((data as { terms?: { readings?: object } }).terms?.readings ?? {});
    }
  }

  private ownTickets(subject: Subject): [string, TicketTimes][] {
    if ('ticketId' in subject) {
      const stream = `ticket-${subject.ticketId}`;
      const ticket = this.tickets.get(stream);
      if (!ticket) throw new SlaError('UNKNOWN_TICKET', { ticketId: subject.ticketId });
      return [[stream, ticket]];
    }
    const { customerId } = subject;
    const own = [...this.tickets].filter(([, ticket]) => ticket.customerId === customerId);
    if (own.length === 0 && !this.customers.has(customerId)) {
      throw new SlaError('UNKNOWN_CUSTOMER', { value: customerId });
    }
    return own;
  }

  /** Whoever has no package may have been served before who has one, which breaks a promise to the latter. */
  private overtaking(own: readonly [string, TicketTimes][], customerId: string): Set<string> {
    const streams = new Set<string>();
    if (!this.customers.get(customerId)?.any) return streams;
    for (const [stream, other] of this.tickets) {
      const contracts = this.customers.get(other.customerId);
      if (other.customerId === customerId || !contracts || other.isSurelyUnder(contracts)) continue;
      if (!own.some(([, ticket]) => ticket.mayBeOvertakenBy(other, this.anyReading))) continue;
      streams.add(stream).add(`customer-${other.customerId}`);
    }
    return streams;
  }
}

function noteIn<Noted extends { note(event: StoredEvent): void }>(
  all: Map<string, Noted>,
  key: string,
  event: StoredEvent,
  make: () => Noted,
): void {
  const noted = all.get(key) ?? make();
  all.set(key, noted);
  noted.note(event);
}

function countsOtherwise(readings: object): boolean {
  const { slaFirst, acknowledgedBy } = readings as { slaFirst?: string; acknowledgedBy?: string };
  return slaFirst === 'first-work' || acknowledgedBy === 'delivered';
}
