import type { Fact } from '#facts';
import { ColumnFacts } from './column-facts.js';
import { type Columns, newColumns } from './columns.js';
import { writeData } from './judged-data.js';

/** Places that columns begin with; they double when these are taken. */
const FIRST_PLACES = 4096;

/** The greatest number that a column of types has room for. */
const MOST_TYPES = 255;

/** What judging needs of tickets' facts, in columns: some forty bytes a fact. */
export class FactsInMemory {
  private columns: Columns = newColumns(FIRST_PLACES);
  private count = 0;
  private readonly tickets = new Numbers();
  private readonly types = new Numbers();
  private readonly rests = new Numbers();
  private readonly messages = new Numbers();

  /** Facts that are held. */
  get size(): number {
    return this.count;
  }

  /** By their numbers. */
  get ticketIds(): readonly string[] {
    return this.tickets.texts;
  }

  /** @returns the number of a ticket, which its first fact gives it */
  numberOf(ticketId: string): number {
    return this.tickets.of(ticketId);
  }

  /**
   * Takes the next fact of a ticket, in the order in which they were recorded; no correction and no retraction.
   *
   * @throws SlaError or TypeError where its data does not say what its type has to
   */
  take(ticket: number, fact: Fact): void {
    const { rest, a, b } = writeData(fact, (text) => this.messages.of(text));
    const type = this.types.of(fact.type);
    if (type > MOST_TYPES) throw new TypeError(`There are too many types for ${fact.type}`);
    const at = this.count;
    if (at === this.columns.ticket.length) this.columns = grown(this.columns);
    const { columns } = this;
    columns.ticket[at] = ticket;
    columns.type[at] = type;
    columns.occurredAt[at] = fact.occurredAt;
    columns.rest[at] = this.rests.of(rest);
    columns.a[at] = a;
    columns.b[at] = b;
    this.count += 1;
  }

  /** In the order in which they happened, ticket by ticket. */
  sorted(): ColumnFacts {
    return new ColumnFacts(this.columns, this.count, {
      ticketCount: this.tickets.texts.length,
      types: this.types.texts,
      rests: this.rests.texts.map((text) => JSON.parse(text) as object),
    });
  }
}

/** Gives each text the next number when it comes first. */
class Numbers {
  readonly texts: string[] = [];
  private readonly numbers = new Map<string, number>();

  of(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.texts.push(text) - 1;
    this.numbers.set(text, number);
    return number;
  }
}

function grown(columns: Columns): Columns {
  const more = newColumns(2 * columns.ticket.length);
  for (const name of Object.keys(columns) as (keyof Columns)[]) more[name].set(columns[name]);
  return more;
}
