import { byCodeUnit, type Instant } from '#facts';
import type { ColumnFacts } from '../moments/column-facts.js';
import type { FactsInMemory } from '../moments/facts-in-memory.js';
import { pagesOf } from './ticket-facts.js';
import type { PlainTicket } from './ticket-row.js';
import type { TicketSummary } from './ticket-summary.js';

/** Tickets that are made at once: few enough for them to be gone before they are taken for lasting. */
const TOGETHER = 100;

interface Reported {
  readonly customerId: string;
  readonly reportedAt: Instant;
}

/** Tickets of whose facts none was corrected or retracted, out of columns, in the order of their ids. */
export class PlainTickets {
  private readonly sorted: ColumnFacts;
  private readonly ids: readonly string[];
  private readonly numbers: readonly number[];

  /**
   * @param summaries by the numbers of the tickets
   * @param others ids that are left out
   */
  constructor(
    facts: FactsInMemory,
    private readonly summaries: readonly TicketSummary[],
    others: ReadonlySet<string>,
  ) {
    this.sorted = facts.sorted();
    this.ids = facts.ticketIds;
    this.numbers = this.ids
      .map((_, number) => number)
      .filter((number) => !others.has(this.idOf(number)))
      .sort((one, other) => byCodeUnit(this.idOf(one), this.idOf(other)));
  }

  *pages(): Generator<PlainTicket[]> {
    for (const page of pagesOf(this.numbers, TOGETHER)) yield page.map((number) => this.ticket(number));
  }

  /** Those of which this can be said when they were reported. */
  *reported(isWanted: (report: Reported) => boolean): Generator<PlainTicket> {
    for (const number of this.numbers) {
      const report = this.sorted.reportOf(number);
      const { customerId = '' } = (report?.data ?? {}) as { customerId?: string };
      if (report && isWanted({ customerId, reportedAt: report.occurredAt })) yield this.ticket(number);
    }
  }

  private ticket(number: number): PlainTicket {
    return {
      ticketId: this.idOf(number),
      facts: this.sorted.factsOf(number),
      summary: this.summaries[number]!,
    };
  }

  private idOf(number: number): string {
    return this.ids[number]!;
  }
}
