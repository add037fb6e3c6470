import { judge, type Judgement, type Published, type Question } from '#compliance';
import { byCodeUnit, type Fact } from '#facts';
import { comparePositions, type Position, type StoredEvent } from '#event-store';
import { Progress } from '../progress.js';
import type { View } from '../projector.js';
import { factsThatMayMatter } from './facts-that-may-matter.js';
import { TypedLog } from './typed-log.js';

/** What is asked, about one ticket or about everything. */
export interface ComplianceQuestion extends Question {
  readonly ticketId?: string | undefined;
}

export interface KnownTicket {
  readonly ticketId: string;
  readonly customerId: string;
  /** Newest revision of its stream. */
  readonly revision: number;
  readonly report: Fact;
}

/**
 * Answers what was kept and what was broken. It keeps facts only: every verdict is found when it is asked for, so that
 * no passing of time and no late fact can make a stored one wrong.
 */
export class ComplianceView implements View {
  private readonly log: TypedLog;
  private readonly progress: Progress;
  /** The log in memory, in order of position; read once and then carried along. */
  private history: Fact[];
  private streams: Map<string, Fact[]>;

  /** @param file `:memory:` for none */
  constructor(
    file: string,
    private readonly published: Published = {},
  ) {
    this.log = new TypedLog(file);
    this.progress = new Progress(this.log.checkpoint);
    this.history = this.log.facts();
    this.streams = Map.groupBy(this.history, ({ stream }) => stream);
  }

  get checkpoint(): Position | undefined {
    return this.log.checkpoint;
  }

  apply(events: readonly StoredEvent[]): void {
    const { checkpoint } = this;
    const fresh = checkpoint === undefined ? events : events.filter((event) => isAfter(event, checkpoint));
    for (const fact of this.log.append(fresh)) this.remember(fact);
    const last = fresh.at(-1);
    if (last) this.progress.advance(last.position);
  }

  clear(): void {
    this.log.clear();
    this.progress.startOver();
    this.history = [];
    this.streams = new Map();
  }

  /**
   * The verdicts, with what they were found from, in the order of `sla judge`.
   *
   * @throws SlaError as `judge` does
   */
  judgements({ ticketId, asOf, asKnownAt }: ComplianceQuestion): Judgement[] {
    if (ticketId === undefined) return judge(this.history, { asOf, asKnownAt }, this.published);
    const asked = { asOf: asOf ?? newestOccurrence(this.history), asKnownAt };
    const judged = judge(factsThatMayMatter(ticketId, this.history), asked, this.published);
    return judged.filter(({ verdict }) => verdict.ticketId === ticketId);
  }

  /** What was known of a ticket, in the order in which it was recorded. */
  facts({
    ticketId,
    asOf = Infinity,
    asKnownAt = Infinity,
  }: Question & { readonly ticketId: string }): Fact[] {
    const facts = this.streams.get(`ticket-${ticketId}`) ?? [];
    return facts.filter(({ occurredAt, recordedAt }) => occurredAt <= asOf && recordedAt <= asKnownAt);
  }

  /** Every ticket that was ever reported, by id. */
  tickets(): KnownTicket[] {
    return [...this.streams.keys()]
      .filter((stream) => stream.startsWith('ticket-'))
      .sort(byCodeUnit)
      .flatMap((stream) => this.ticket(stream.slice('ticket-'.length)) ?? []);
  }

  ticket(ticketId: string): KnownTicket | undefined {
    const facts = this.streams.get(`ticket-${ticketId}`) ?? [];
    const report = facts.find(({ type }) => type === 'TicketReported');
    if (!report) return undefined;
    const { customerId } = report.data as { customerId: string };
    return { ticketId, customerId, revision: facts.at(-1)?.revision ?? 0, report };
  }

  /**
   * Resolves as soon as the view holds a position, so that users read what they wrote.
   *
   * @param patience in milliseconds
   * @throws SlaError `VIEW_BEHIND` after that
   */
  async waitFor(position: Position | undefined, patience = 2_000): Promise<void> {
    if (position !== undefined) await this.progress.waitFor(position, patience);
  }

  /** Writes the view into a file that depends on nothing but the facts. */
  copyTo(file: string): void {
    this.log.copyTo(file);
  }

  close(): void {
    this.log.close();
  }

  private remember(fact: Fact): void {
    this.history.push(fact);
    const sameStream = this.streams.get(fact.stream);
    if (sameStream) sameStream.push(fact);
    else this.streams.set(fact.stream, [fact]);
  }
}

function isAfter(event: StoredEvent, checkpoint: Position): boolean {
  return comparePositions(event.position, checkpoint) > 0;
}

function newestOccurrence(history: readonly Fact[]): number {
  return history.reduce((newest, { occurredAt }) => Math.max(newest, occurredAt), -Infinity);
}
