import type { CompiledCalendar } from '#calendar';
import {
  firstServed,
  type FirstServed,
  type Judgement,
  type Published,
  type Question,
  servedUnder,
  ServedWithoutContract,
  type TicketRecord,
  WorldInPieces,
} from '#compliance';
import { byCodeUnit, type Fact, type Instant } from '#facts';
import type { ViewDatabase } from '../engines/view-engine.js';
import { factsOfTickets, PAGE, pagesOf } from '../projecting/ticket-facts.js';

/** A stretch of time, without its ends. */
interface Window {
  readonly after: Instant;
  readonly before: Instant;
}

/** Facts as if they were recorded next, and the tickets of which today's rows therefore do not say everything. */
export interface Supposed {
  readonly facts: readonly Fact[];
  readonly tickets: readonly string[];
}

type Asking = Question & { readonly asOf: Instant; readonly supposed?: Supposed };

const ALWAYS: Window = { after: -Infinity, before: Infinity };

/**
 * Answers by judging the facts, as of and as known at any instants. It reads tickets page by page, and of others than
 * those asked about only what a verdict depends on, so that it never holds a whole history.
 */
export class History {
  readonly pieces: WorldInPieces;
  private servedEver: ServedWithoutContract | undefined;
  private readonly supposed: Supposed;

  /** @param shared all facts that are no ticket's, and every correction and retraction, in order, supposed ones too */
  constructor(
    private readonly database: ViewDatabase,
    shared: readonly Fact[],
    { supposed = { facts: [], tickets: [] }, ...question }: Asking,
    private readonly published: Published,
  ) {
    this.supposed = supposed;
    this.pieces = new WorldInPieces(shared, question, published);
  }

  /** The version of a calendar that a verdict names; nothing where it names none. */
  calendar(calendarId: string | null, version: number | null): CompiledCalendar | undefined {
    if (calendarId === null || version === null) return undefined;
    return (
      this.published.calendars?.find(calendarId, version) ??
      this.pieces.world.calendars.find(calendarId, version)
    );
  }

  /** What is known of tickets, in the order of the ids given; nothing of those whose report is not. */
  async records(ticketIds: readonly string[]): Promise<TicketRecord[]> {
    const facts = await factsOfTickets(this.database, ticketIds);
    for (const fact of this.supposed.facts) facts.get(fact.stream.replace(/^ticket-/, ''))?.push(fact);
    return ticketIds.flatMap((ticketId) => this.pieces.ticket(ticketId, facts.get(ticketId) ?? []) ?? []);
  }

  /**
   * The rows of a few tickets, or page by page of many.
   *
   * @param isOfMany where these are only a page of them
   * @throws SlaError as `judge` does
   */
  async *judgements(
    ticketIds: readonly string[],
    isOfMany = ticketIds.length > PAGE,
  ): AsyncGenerator<Judgement> {
    for (const page of pagesOf(ticketIds, PAGE)) {
      const records = await this.records(page);
      const served = isOfMany ? await this.ever() : await this.servedWithin(this.waited(records));
      for (const record of records) yield* this.pieces.judgements(record, served);
    }
  }

  /**
   * The rows of a contract's months.
   *
   * @throws SlaError as `judge` does
   */
  async months(contractId: string): Promise<Judgement[]> {
    const { pieces } = this;
    const tickets: TicketRecord[] = [];
    for (const page of pagesOf(await this.withRemoteWork(this.customersOf(contractId)), PAGE)) {
      for (const ticket of await this.records(page)) {
        if (pieces.subject(ticket).contract?.contractId === contractId) tickets.push(ticket);
      }
    }
    return pieces.months(contractId, tickets);
  }

  /** Tickets that may have overtaken some of these: reported and served, without a contract, while one of them waited. */
  async mayHaveOvertaken(ticketIds: readonly string[]): Promise<string[]> {
    let [after, before] = [Infinity, -Infinity];
    for (const page of pagesOf(ticketIds, PAGE)) {
      const waited = this.waited(await this.records(page));
      [after, before] = [Math.min(after, waited.after), Math.max(before, waited.before)];
    }
    return after < before ? this.mayOvertake({ after, before }) : [];
  }

  /** Whose contract it is, by everything that was signed under its id. */
  customersOf(contractId: string): string[] {
    const versions = this.pieces.world.contracts.versionsOf(contractId);
    return [...new Set(versions.map(({ customerId }) => customerId))];
  }

  /** What was done first for the tickets without contract, in the time in which some others waited. */
  private async servedWithin({ after, before }: Window): Promise<ServedWithoutContract> {
    const served: FirstServed[] = [];
    if (after < before) {
      for (const page of pagesOf(await this.mayOvertake({ after, before }), PAGE)) {
        const records = await this.records(page);
        const without = records.filter((record) => !this.pieces.subject(record).contract);
        served.push(...without.map(firstServed).filter(({ confirmed, workedOn }) => confirmed ?? workedOn));
      }
    }
    return new ServedWithoutContract(served);
  }

  private async ever(): Promise<ServedWithoutContract> {
    this.servedEver ??= await this.servedWithin(ALWAYS);
    return this.servedEver;
  }

  /** From the first report of some tickets under contract until the last of them was served. */
  private waited(records: readonly TicketRecord[]): Window {
    let [after, before] = [Infinity, -Infinity];
    for (const ticket of records) {
      const { contract } = this.pieces.subject(ticket);
      if (!contract) continue;
      after = Math.min(after, ticket.reportedAt);
      before = Math.max(before, servedUnder({ ticket, contract })?.at ?? Infinity);
    }
    return { after, before };
  }

  /** Tickets that may have been reported and served within a stretch of time, without a contract. */
  private async mayOvertake({ after, before }: Window): Promise<string[]> {
    const { contracts } = this.pieces.world;
    const reports = await this.database
      .selectFrom('facts')
      .innerJoin('tickets', (join) =>
        join.on((eb) => eb('facts.stream', '=', eb(eb.val('ticket-'), '||', eb.ref('tickets.ticket_id')))),
      )
      .select(['ticket_id', 'facts.customer_id', 'occurred_at', 'is_corrected'])
      .where('type', '=', 'TicketReported')
      .$if(after !== -Infinity, (query) => query.where('latest', '>', after))
      .$if(before !== Infinity, (query) => query.where('earliest', '<', before))
      .execute();
    const without = reports.filter(
      ({ customer_id, occurred_at, is_corrected }) =>
        is_corrected === 1 || !contracts.inForce(customer_id ?? '', occurred_at),
    );
    const found = new Set([...without.map(({ ticket_id }) => ticket_id), ...this.supposed.tickets]);
    return [...found].sort(byCodeUnit);
  }

  private async withRemoteWork(customers: readonly string[]): Promise<string[]> {
    if (customers.length === 0) return [];
    const ofCustomers = await ticketsOfCustomers(this.database, customers);
    const found: string[] = [];
    for (const page of pagesOf(ofCustomers, PAGE)) {
      const rows = await this.database
        .selectFrom('tickets')
        .select('ticket_id')
        .where('ticket_id', 'in', page)
        .where('has_remote_work', '=', 1)
        .execute();
      found.push(...rows.map(({ ticket_id }) => ticket_id));
    }
    return [...new Set([...found, ...this.supposed.tickets])].sort(byCodeUnit);
  }
}

/** The tickets that were ever said to be of some customers, by id. */
export async function ticketsOfCustomers(
  database: ViewDatabase,
  customers: readonly string[],
): Promise<string[]> {
  const rows = await database
    .selectFrom('facts')
    .select('stream')
    .distinct()
    .where('type', '=', 'TicketReported')
    .where('customer_id', 'in', customers)
    .where('stream', 'like', 'ticket-%')
    .execute();
  return rows.map(({ stream }) => stream.slice('ticket-'.length)).sort(byCodeUnit);
}
