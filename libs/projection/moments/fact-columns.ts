import type Database from 'better-sqlite3';
import type { Fact } from '#facts';
import { openColumnsFile, SEGMENT } from './fact-columns.schema.js';
import { writeData } from './judged-data.js';
import { ColumnFacts } from './column-facts.js';
import { type Columns, newColumns } from './columns.js';

const TICKET = 'ticket-';
const ABOUT_ANOTHER = new Set(['OccurrenceCorrected', 'FactRetracted']);

/** Texts that columns name by their numbers: `ticket`, `type`, `rest`, `message`. */
type TextKind = 'ticket' | 'type' | 'rest' | 'message';

/**
 * The typed log in columns, for judging everything at once: of tickets' facts only what verdicts need, as arrays of
 * numbers, a few thousand facts to a row; everything else as it is.
 */
export class FactColumns {
  private readonly database: Database.Database;
  private readonly sql: ReturnType<typeof prepare>;
  /** Read when facts are added; who only reads needs none of them. */
  private readonly numbers = new Map<TextKind, Map<string, number>>();

  /** @param file `:memory:` for none */
  constructor(file: string) {
    this.database = openColumnsFile(file);
    this.sql = prepare(this.database);
  }

  /** Adds facts in the order in which they were recorded; a segment that is not full is written again. */
  append(facts: readonly Fact[]): void {
    this.database.transaction(() => {
      let place = this.sql.count.get() ?? 0;
      const ofTickets: Fact[] = [];
      for (const fact of facts) {
        if (fact.stream.startsWith(TICKET) && !ABOUT_ANOTHER.has(fact.type)) ofTickets.push(fact);
        else this.sql.insertShared.run((place += 1), JSON.stringify(fact));
      }
      this.appendToSegments(ofTickets);
    })();
  }

  /** All that is no ticket's, and every correction and retraction, in order. */
  shared(): Fact[] {
    return this.sql.shared.all().map((text) => JSON.parse(text) as Fact);
  }

  /**
   * Reads all columns, with what corrections and retractions have changed.
   *
   * @param shared as `shared` gives them
   */
  read(shared: readonly Fact[]): ColumnFacts {
    const columns = newColumns((this.sql.segments.get() ?? 0) * SEGMENT);
    let size = 0;
    for (const row of this.sql.columns.iterate()) size += copyInto(columns, size, row);
    const texts = (kind: TextKind): string[] => this.sql.texts.all(kind);
    const facts = new ColumnFacts(columns, size, {
      ticketCount: this.sql.textCount.get('ticket') ?? 0,
      types: texts('type'),
      rests: texts('rest').map((text) => JSON.parse(text) as object),
    });
    if (shared.some(({ type }) => ABOUT_ANOTHER.has(type))) facts.correct(this.idsAndPlaces(), shared);
    return facts;
  }

  close(): void {
    this.database.close();
  }

  private appendToSegments(facts: readonly Fact[]): void {
    let number = Math.max(0, (this.sql.segments.get() ?? 0) - 1);
    const columns = newColumns(SEGMENT);
    const last = this.sql.segment.get(number);
    const ids = last && last[6] !== '' ? last[6].split('\n') : [];
    let size = last ? copyInto(columns, 0, last) : 0;
    for (const fact of facts) {
      if (size === SEGMENT) {
        this.writeSegment(number, columns, size, ids.splice(0));
        [number, size] = [number + 1, 0];
      }
      this.put(columns, size, fact);
      ids.push(fact.id);
      size += 1;
    }
    if (size > 0) this.writeSegment(number, columns, size, ids);
  }

  private put(columns: Columns, at: number, fact: Fact): void {
    const { rest, a, b } = writeData(fact, (text) => this.numberOf('message', text));
    columns.ticket[at] = this.numberOf('ticket', fact.stream.slice(TICKET.length));
    columns.type[at] = this.numberOf('type', fact.type);
    columns.occurredAt[at] = fact.occurredAt;
    columns.rest[at] = this.numberOf('rest', rest);
    columns.a[at] = a;
    columns.b[at] = b;
  }

  private writeSegment(number: number, columns: Columns, size: number, ids: readonly string[]): void {
    const { ticket, type, occurredAt, rest, a, b } = columns;
    const blobs = [ticket, type, occurredAt, rest, a, b].map((column) => {
      const part = column.subarray(0, size);
      return Buffer.from(part.buffer, part.byteOffset, part.byteLength);
    });
    this.sql.writeSegment.run(number, ...blobs, ids.join('\n'));
  }

  private numberOf(kind: TextKind, text: string): number {
    const numbers = this.numbersOf(kind);
    const known = numbers.get(text);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(text, number);
    this.sql.insertText.run(kind, number, text);
    return number;
  }

  private numbersOf(kind: TextKind): Map<string, number> {
    let numbers = this.numbers.get(kind);
    if (!numbers) {
      numbers = new Map(this.sql.texts.all(kind).map((text, number) => [text, number]));
      this.numbers.set(kind, numbers);
    }
    return numbers;
  }

  private *idsAndPlaces(): Generator<[id: string, place: number]> {
    let place = 0;
    for (const ids of this.sql.ids.iterate()) for (const id of ids.split('\n')) yield [id, place++];
  }
}

/** The blobs of a segment in the order of its columns; behind them, where it is asked for, its ids. */
type Segment = readonly [Buffer, Buffer, Buffer, Buffer, Buffer, Buffer, string];

/** @returns how many facts the segment holds */
function copyInto(columns: Columns, at: number, row: Segment): number {
  const { ticket, type, occurredAt, rest, a, b } = columns;
  for (const [place, column] of [ticket, type, occurredAt, rest, a, b].entries()) {
    const blob = row[place] as Buffer;
    new Uint8Array(column.buffer).set(blob, at * column.BYTES_PER_ELEMENT);
  }
  return row[1].length;
}

const COLUMNS = 'ticket, type, occurred_at, rest, a, b';

function prepare(database: Database.Database) {
  return {
    count: database.prepare<[], number>('select coalesce(max(place), 0) from shared').pluck(),
    insertShared: database.prepare<[number, string]>('insert into shared values (?, ?)'),
    shared: database.prepare<[], string>('select fact from shared order by place').pluck(),
    texts: database
      .prepare<[string], string>('select text from texts where kind = ? order by number')
      .pluck(),
    textCount: database.prepare<[string], number>('select count(*) from texts where kind = ?').pluck(),
    insertText: database.prepare<[string, number, string]>('insert into texts values (?, ?, ?)'),
    segments: database.prepare<[], number>('select coalesce(max(number) + 1, 0) from segments').pluck(),
    segment: database
      .prepare<[number], Segment>(`select ${COLUMNS}, ids from segments where number = ?`)
      .raw(),
    columns: database.prepare<[], Segment>(`select ${COLUMNS} from segments order by number`).raw(),
    ids: database.prepare<[], string>('select ids from segments order by number').pluck(),
    writeSegment: database.prepare('insert or replace into segments values (?, ?, ?, ?, ?, ?, ?, ?)'),
  };
}
