import type { KnownFact, PlainTicket, TicketFacts } from '#compliance';
import { correctionsById, retractedIds } from '#compliance';
import { type Fact, parseInstant } from '#facts';
import { ColumnTicket } from './column-ticket.js';
import type { Columns, Meaning } from './columns.js';
import { readData } from './judged-data.js';

/** Tickets' facts out of columns: brought into order ticket by ticket, made only when asked for. */
export class ColumnFacts implements TicketFacts {
  /** Where each ticket's facts begin in `places`; one more for the end. */
  private readonly begins: Int32Array;
  private readonly places: Int32Array;
  private readonly retracted = new Set<number>();
  private readonly report: number;
  private readonly ticket: ColumnTicket;

  constructor(
    private readonly columns: Columns,
    size: number,
    private readonly meaning: Meaning,
  ) {
    this.report = meaning.types.indexOf('TicketReported');
    this.ticket = new ColumnTicket(columns, meaning);
    this.begins = new Int32Array(meaning.ticketCount + 2);
    this.places = new Int32Array(size);
    // Sorting by counting: how many facts each ticket has, where they begin, and each fact in its place.
    for (let place = 0; place < size; place += 1) this.begins[columns.ticket[place]! + 2]! += 1;
    for (let number = 2; number < this.begins.length; number += 1) {
      this.begins[number]! += this.begins[number - 1]!;
    }
    for (let place = 0; place < size; place += 1) {
      const next = columns.ticket[place]! + 1;
      this.places[this.begins[next]!] = place;
      this.begins[next]! += 1;
    }
    for (let number = 0; number < meaning.ticketCount; number += 1) this.sort(number);
  }

  get ticketCount(): number {
    return this.meaning.ticketCount;
  }

  factsOf(number: number): KnownFact[] {
    const facts: KnownFact[] = [];
    const end = this.begins[number + 1]!;
    for (let at = this.begins[number]!; at < end; at += 1) {
      const place = this.places[at]!;
      if (this.counts(place)) facts.push(this.fact(place));
    }
    return facts;
  }

  plainOf(number: number): PlainTicket | undefined {
    const { ticket } = this;
    ticket.begin();
    const end = this.begins[number + 1]!;
    for (let at = this.begins[number]!; at < end; at += 1) {
      const place = this.places[at]!;
      if (this.counts(place)) ticket.take(place);
    }
    return ticket.isPlain ? ticket : undefined;
  }

  reportOf(number: number): KnownFact | undefined {
    const end = this.begins[number + 1]!;
    for (let at = this.begins[number]!; at < end; at += 1) {
      const place = this.places[at]!;
      if (this.columns.type[place] === this.report && this.counts(place)) return this.fact(place);
    }
    return undefined;
  }

  /** Moves what was corrected and leaves out what was retracted. */
  correct(ids: Iterable<readonly [id: string, place: number]>, shared: readonly Fact[]): void {
    const retracted = retractedIds(shared);
    const corrections = correctionsById(shared);
    const moved = new Set<number>();
    for (const [id, place] of ids) {
      if (retracted.has(id)) this.retracted.add(place);
      const correction = corrections.get(id);
      if (!correction) continue;
      const { occurredAt } = correction.data as { occurredAt: string };
      this.columns.occurredAt[place] = parseInstant(occurredAt);
      moved.add(this.columns.ticket[place]!);
    }
    for (const number of moved) {
      // What happened at the same instant stays in the order in which it was recorded.
      this.places.subarray(this.begins[number], this.begins[number + 1]).sort();
      this.sort(number);
    }
  }

  private counts(place: number): boolean {
    return this.retracted.size === 0 || !this.retracted.has(place);
  }

  /** By when they happened. Facts are mostly recorded in this order already, so each moves a little way at most. */
  private sort(number: number): void {
    const { places } = this;
    const { occurredAt } = this.columns;
    const begin = this.begins[number]!;
    const end = this.begins[number + 1]!;
    for (let at = begin + 1; at < end; at += 1) {
      const place = places[at]!;
      const instant = occurredAt[place]!;
      let to = at;
      for (; to > begin && occurredAt[places[to - 1]!]! > instant; to -= 1) places[to] = places[to - 1]!;
      places[to] = place;
    }
  }

  /** Verdicts look at what happened and when; where it was recorded they leave to explanations. */
  private fact(place: number): KnownFact {
    const { type, occurredAt, rest, a, b } = this.columns;
    const name = this.meaning.types[type[place]!]!;
    const data = readData(name, this.meaning.rests[rest[place]!]!, a[place]!, b[place]!);
    return {
      id: '',
      stream: '',
      revision: 0,
      type: name,
      occurredAt: occurredAt[place]!,
      recordedAt: 0,
      data,
    };
  }
}
