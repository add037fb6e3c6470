import { type Fact, type Instant, parseInstant } from '#facts';

const TICKET = 'ticket-';
const NONE: readonly Fact[] = [];

/** Facts in the order in which they were recorded, found by what they are about. */
export class FactsByStream {
  private readonly streams = new Map<string, Fact[]>();
  private readonly byId = new Map<string, Fact>();
  /** Event id → the corrections and retractions that name it; they may come before it. */
  private readonly naming = new Map<string, Fact[]>();
  private readonly customers = new Map<string, Set<string>>();
  private readonly notOfTickets: Fact[] = [];
  private newest: Instant = -Infinity;

  add(fact: Fact): void {
    append(this.streams, fact.stream, fact);
    this.byId.set(fact.id, fact);
    this.newest = Math.max(this.newest, fact.occurredAt);
    if (isAboutAnother(fact)) this.addCorrection(fact);
    if (isAboutAnother(fact) || !isOfTicket(fact)) this.notOfTickets.push(fact);
    if (fact.type === 'ContractSigned' || fact.type === 'ContractAmended') this.addSignatory(fact);
  }

  /**
   * No fact happens later than this, whichever corrections and retractions count. As of any instant from here on
   * everything has happened; it never moves back.
   */
  get newestOccurrence(): Instant {
    return this.newest;
  }

  /** All that is no ticket's, and every correction and retraction. */
  get shared(): readonly Fact[] {
    return this.notOfTickets;
  }

  ticketIds(): string[] {
    return [...this.streams.keys()]
      .filter((stream) => stream.startsWith(TICKET))
      .map((stream) => stream.slice(TICKET.length));
  }

  ofTicket(ticketId: string): readonly Fact[] {
    return this.streams.get(TICKET + ticketId) ?? NONE;
  }

  /** Corrections and retractions of one ticket's facts, wherever they stand; of each fact in order. */
  correctionsOf(ticketId: string): Fact[] {
    return this.ofTicket(ticketId).flatMap(({ id }) => this.naming.get(id) ?? NONE);
  }

  /** The fact itself or, of a correction or retraction, what it names; nothing where that is not known yet. */
  subjectOf(fact: Fact): Fact | undefined {
    return isAboutAnother(fact) ? this.byId.get((fact.data as { eventId: string }).eventId) : fact;
  }

  /** Who ever signed a contract of this id. */
  signatoriesOf(contractId: string): Iterable<string> {
    return this.customers.get(contractId) ?? [];
  }

  private addCorrection(fact: Fact): void {
    const { eventId, occurredAt } = fact.data as { eventId: string; occurredAt?: string };
    append(this.naming, eventId, fact);
    if (fact.type === 'OccurrenceCorrected' && occurredAt !== undefined) {
      this.newest = Math.max(this.newest, parseInstant(occurredAt));
    }
  }

  private addSignatory({ stream, data }: Fact): void {
    const { contractId, customerId } = data as { contractId: string; customerId?: string };
    const customers = this.customers.get(contractId) ?? new Set();
    this.customers.set(contractId, customers.add(customerId ?? stream.replace(/^customer-/, '')));
  }
}

export function isAboutAnother({ type }: Fact): boolean {
  return type === 'OccurrenceCorrected' || type === 'FactRetracted';
}

/** The ticket in whose stream a fact stands. */
export function ticketOf({ stream }: Fact): string | undefined {
  return stream.startsWith(TICKET) ? stream.slice(TICKET.length) : undefined;
}

function isOfTicket(fact: Fact): boolean {
  return fact.stream.startsWith(TICKET);
}

function append(map: Map<string, Fact[]>, key: string, fact: Fact): void {
  const facts = map.get(key);
  if (facts) facts.push(fact);
  else map.set(key, [fact]);
}
