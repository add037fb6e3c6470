import { isAboutAnother, type TicketRecord, type WorldInPieces } from '#compliance';
import { type Fact, type Instant, SlaError } from '#facts';
import type { ViewDatabase } from '../engines/view-engine.js';
import { FactsInMemory } from '../moments/facts-in-memory.js';
import { PlainTickets } from './plain-tickets.js';
import { factsByTicket, factsOfTickets, PAGE, pagesOf, type TicketPage } from './ticket-facts.js';
import { type SeenTicket, seePlainTicket, seeTicket } from './ticket-row.js';
import { TicketSummary } from './ticket-summary.js';

/** Facts that are kept in memory at most, some hundreds of megabytes of them. */
const MOST = 5_000_000;

/** Whom tickets are seen by, and no earlier than any fact. */
export interface Sight {
  readonly world: WorldInPieces;
  readonly now: Instant;
}

/** Tickets with the number of facts that were looked at. */
export interface SeenPage {
  readonly tickets: readonly SeenTicket[];
  readonly facts: number;
}

/**
 * All tickets while views are filled. What judging needs of their facts is kept in columns, which is quicker than reading
 * back what has just been written; read back are tickets whose facts were corrected or retracted or say too little, and,
 * where there are too many facts to keep, all of them.
 */
export class TicketsAtHand {
  private facts: FactsInMemory | undefined = new FactsInMemory();
  private plain: PlainTickets | undefined;
  private readonly summaries: TicketSummary[] = [];
  /** Those that are read back. */
  private readonly others = new Set<string>();
  /** Ids of facts that were corrected or retracted. */
  private readonly named = new Set<string>();

  constructor(private readonly most = MOST) {}

  /** Takes the facts of all streams, in the order in which they were recorded. */
  take(fact: Fact): void {
    if (isAboutAnother(fact)) this.named.add((fact.data as { eventId: string }).eventId);
    if (!this.facts || !fact.stream.startsWith('ticket-')) return;
    if (this.facts.size >= this.most) {
      this.facts = undefined;
      this.summaries.length = 0;
      return;
    }
    const ticketId = fact.stream.slice('ticket-'.length);
    const number = this.facts.numberOf(ticketId);
    (this.summaries[number] ??= new TicketSummary()).add(fact);
    if (isAboutAnother(fact)) return;
    try {
      this.facts.take(number, fact);
    } catch (error) {
      if (!(error instanceof SlaError || error instanceof TypeError)) throw error;
      this.others.add(ticketId);
    }
  }

  /** Has to be called when all are taken, and written. */
  async close(database: ViewDatabase): Promise<void> {
    const { facts } = this;
    if (!facts) return;
    for (const { stream } of this.named.size > 0 ? await streamsNamed(database) : []) {
      this.others.add(stream.slice('ticket-'.length));
    }
    this.plain = new PlainTickets(facts, this.summaries, this.others);
  }

  /** Page by page, nearly all in the order of their ids. */
  async *seen(database: ViewDatabase, { world, now }: Sight): AsyncGenerator<SeenPage> {
    for (const page of this.plain?.pages() ?? []) {
      const tickets = page.map((ticket) => seePlainTicket(world, ticket, now));
      yield { tickets, facts: page.reduce((sum, { facts }) => sum + facts.length, 0) };
    }
    for await (const page of this.plain ? this.readBack(database, this.others) : factsByTicket(database)) {
      const tickets = [...page].map(([ticketId, facts]) => seeTicket(world, ticketId, facts, now));
      yield { tickets, facts: [...page.values()].reduce((sum, facts) => sum + facts.length, 0) };
    }
  }

  /** Those whose customer had no contract when they were reported, and some more. */
  async *withoutContract(database: ViewDatabase, { world }: Sight): AsyncGenerator<TicketRecord> {
    const { contracts } = world.world;
    const plain = this.plain?.reported(
      ({ customerId, reportedAt }) => !contracts.inForce(customerId, reportedAt),
    );
    for (const { ticketId, facts } of plain ?? []) yield* known(world.ticket(ticketId, facts));
    const others = this.plain ? this.others : await this.reportedWithout(database, world);
    for await (const page of this.readBack(database, others)) {
      for (const [ticketId, facts] of page) yield* known(world.ticket(ticketId, facts));
    }
  }

  private async *readBack(database: ViewDatabase, ids: Iterable<string>): AsyncGenerator<TicketPage> {
    for (const page of pagesOf([...ids], PAGE)) yield await factsOfTickets(database, page);
  }

  /** Corrected reports may have been of another instant. */
  private async reportedWithout(database: ViewDatabase, { world }: WorldInPieces): Promise<string[]> {
    const reports = await database
      .selectFrom('facts')
      .select(['id', 'stream', 'customer_id', 'occurred_at'])
      .where('type', '=', 'TicketReported')
      .execute();
    const without = reports.filter(
      ({ id, customer_id, occurred_at }) =>
        this.named.has(id) || !world.contracts.inForce(customer_id ?? '', occurred_at),
    );
    return [...new Set(without.map(({ stream }) => stream.slice('ticket-'.length)))];
  }
}

function known(ticket: TicketRecord | undefined): TicketRecord[] {
  return ticket ? [ticket] : [];
}

/** Of tickets of which some fact was corrected or retracted, wherever that stands. */
function streamsNamed(database: ViewDatabase): Promise<{ readonly stream: string }[]> {
  return database
    .selectFrom('facts')
    .select('stream')
    .distinct()
    .where('stream', 'like', 'ticket-%')
    .where('id', 'in', (facts) =>
      facts
        .selectFrom('facts as naming')
        .select((naming) => naming.ref('about_id').$notNull().as('about_id'))
        .where('about_id', 'is not', null),
    )
    .execute();
}
