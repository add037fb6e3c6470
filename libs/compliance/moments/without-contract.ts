import type { Instant } from '#facts';
import { servedInstants, ServedWithoutContract } from '../guarantees/sla-first.js';
import type { TicketRecord } from '../ticket-record.js';

/** The tickets without contract, who alone can overtake others. */
export class WithoutContract {
  private readonly tickets = new Map<string, TicketRecord>();
  private sorted: ServedWithoutContract | undefined;

  /**
   * Puts a ticket in, or takes it out.
   *
   * @returns when it was served before and is now: who waited at one of these instants may have been overtaken, or no more
   */
  set(ticketId: string, ticket: TicketRecord | undefined): Instant[] {
    const before = this.tickets.get(ticketId);
    if (!before && !ticket) return [];
    this.sorted = undefined;
    if (ticket) this.tickets.set(ticketId, ticket);
    else this.tickets.delete(ticketId);
    return [before, ticket].flatMap((each) => (each ? servedInstants(each) : []));
  }

  /** By when they were served. */
  served(): ServedWithoutContract {
    return (this.sorted ??= new ServedWithoutContract([...this.tickets.values()]));
  }

  clear(): void {
    this.tickets.clear();
    this.sorted = undefined;
  }
}
