import type { PlainTicket } from '#compliance';
import type { Instant } from '#facts';
import type { TicketEventType, TicketKind } from '#ticket';
import type { Columns, Meaning } from './columns.js';

/** What stands in `rests`, by the types that are looked at here (see `judged-data.ts`). */
interface Rest {
  readonly customerId: string;
  readonly kind: TicketKind;
  readonly delivery: string;
  readonly underWarranty: boolean;
}

/** What makes a ticket more than plain: paid work, and waiting for the customer. */
const NOT_PLAIN = ['PaidWorkLogged', 'TicketEscalatedToPaid', 'CustomerAwaited', 'CustomerResponded'];

const NONE: readonly number[] = [];

interface Lent {
  occurredAt: Instant;
}

/**
 * One ticket after the other as its promises' rules look at it, straight from the columns. Facts are lent, not made: the
 * same few objects stand for those of every ticket.
 */
export class ColumnTicket implements PlainTicket {
  private readonly lent: Lent[] = [];
  /** This ticket's facts, in the order in which they happened. */
  private readonly places: number[] = [];
  /** The first of them of each type, from 1; 0 for none. */
  private readonly firstOf: Int32Array;
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly notPlain: readonly number[];

  constructor(
    private readonly columns: Columns,
    private readonly meaning: Meaning,
  ) {
    this.numbers = new Map(meaning.types.map((name, number) => [name, number]));
    this.notPlain = NOT_PLAIN.flatMap((name) => this.numbers.get(name) ?? []);
    this.firstOf = new Int32Array(meaning.types.length);
  }

  /** Forgets the ticket before. */
  begin(): void {
    for (const place of this.places) this.firstOf[this.columns.type[place]!] = 0;
    this.places.length = 0;
  }

  /** Takes the next fact of the ticket. */
  take(place: number): void {
    const at = this.places.push(place) - 1;
    const type = this.columns.type[place]!;
    if (this.firstOf[type] === 0) this.firstOf[type] = at + 1;
    if (at === this.lent.length) this.lent.push({ occurredAt: 0.5 }); // a fraction, so that it is kept as one
    this.lent[at]!.occurredAt = this.columns.occurredAt[place]!;
  }

  get isPlain(): boolean {
    for (const type of this.notPlain) if (this.firstOf[type] !== 0) return false;
    return this.has('TicketReported');
  }

  get report(): Lent {
    return this.lent[this.firstAt('TicketReported')]!;
  }

  get customerId(): string {
    return this.restAt(this.firstAt('TicketReported')).customerId;
  }

  get isVoided(): boolean {
    return this.has('TicketVoided');
  }

  get newestKind(): TicketKind {
    const classified = this.newestAt('TicketClassified');
    return this.restAt(classified < 0 ? this.firstAt('TicketReported') : classified).kind;
  }

  get wasEverFaultOrChange(): boolean {
    const isOne = (at: number): boolean => this.restAt(at).kind !== 'question';
    return isOne(this.firstAt('TicketReported')) || this.find('TicketClassified', isOne) !== undefined;
  }

  get resolutionThatHolds(): Lent | undefined {
    const resolved = this.newestAt('TicketResolved');
    return resolved < 0 || this.newestAt('TicketReopened') > resolved ? undefined : this.lent[resolved];
  }

  get warrantyClaim(): Lent | undefined {
    return this.find('HardwareFaultConfirmed', (at) => this.restAt(at).underWarranty);
  }

  get excusedSpans(): readonly { from: Instant; until: Instant }[] {
    const { a, b } = this.columns;
    return this.all('WorkExcused').map((at) => ({ from: a[this.places[at]!]!, until: b[this.places[at]!]! }));
  }

  first(type: TicketEventType): Lent | undefined {
    const at = this.firstAt(type);
    return at < 0 ? undefined : this.lent[at];
  }

  firstSince(type: TicketEventType, since: Instant): Lent | undefined {
    return this.find(type, (at) => this.lent[at]!.occurredAt >= since);
  }

  firstAcknowledgement(acknowledgedBy: 'accepted' | 'delivered'): Lent | undefined {
    const messageAt = (at: number): number => this.columns.a[this.places[at]!]!;
    const bounced = this.all('AcknowledgementBounced').map(messageAt);
    return this.find(
      'TicketAcknowledged',
      (at) =>
        // One without a message has NaN for its number; what bounced always has one.
        (bounced.length === 0 || !bounced.includes(messageAt(at))) &&
        (acknowledgedBy === 'accepted' || this.restAt(at).delivery === 'delivered'),
    );
  }

  private has(type: TicketEventType): boolean {
    return this.firstAt(type) >= 0;
  }

  /** -1 for none. */
  private firstAt(type: TicketEventType): number {
    const number = this.numbers.get(type);
    return number === undefined ? -1 : this.firstOf[number]! - 1;
  }

  private newestAt(type: TicketEventType): number {
    return this.all(type).at(-1) ?? -1;
  }

  private all(type: TicketEventType): readonly number[] {
    const first = this.firstAt(type);
    if (first < 0) return NONE;
    const found = [first];
    for (let at = first + 1; at < this.places.length; at += 1) if (this.is(at, first)) found.push(at);
    return found;
  }

  private find(type: TicketEventType, test: (at: number) => boolean): Lent | undefined {
    const first = this.firstAt(type);
    if (first < 0) return undefined;
    for (let at = first; at < this.places.length; at += 1) {
      if (this.is(at, first) && test(at)) return this.lent[at];
    }
    return undefined;
  }

  /** True where two facts are of one type. */
  private is(at: number, other: number): boolean {
    const { type } = this.columns;
    return type[this.places[at]!] === type[this.places[other]!];
  }

  private restAt(at: number): Rest {
    return this.meaning.rests[this.columns.rest[this.places[at]!]!] as Rest;
  }
}
