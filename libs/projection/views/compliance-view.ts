import { type Difference, effectOf, judge, type Judgement, type Published, type Question } from '#compliance';
import { CalendarBook, TermsBook } from '#contract';
import { byCodeUnit, type Fact, parseInstant } from '#facts';
import { comparePositions, type Position, type StoredEvent } from '#event-store';
import { Progress } from '../progress.js';
import type { View } from '../projector.js';
import { FactIndex } from './fact-index.js';
import { TypedLog } from './typed-log.js';

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
  private readonly published: Published;
  private facts: FactIndex;

  /**
   * @param file `:memory:` for none
   * @param published before everything that the log holds; default: what ships with the product
   */
  constructor(file: string, published: Published = {}) {
    this.log = new TypedLog(file);
    this.progress = new Progress(this.log.checkpoint);
    // Read once, for every question needs them.
    this.published = { terms: new TermsBook(), calendars: new CalendarBook(), ...published };
    this.facts = new FactIndex(this.log.facts());
  }

  get checkpoint(): Position | undefined {
    return this.log.checkpoint;
  }

  apply(events: readonly StoredEvent[]): void {
    const { checkpoint } = this;
    const fresh = checkpoint === undefined ? events : events.filter((event) => isAfter(event, checkpoint));
    for (const fact of this.log.append(fresh)) this.facts.add(fact);
    const last = fresh.at(-1);
    if (last) this.progress.advance(last.position);
  }

  clear(): void {
    this.log.clear();
    this.progress.startOver();
    this.facts = new FactIndex();
  }

  /**
   * The verdicts on every promise, with what they were found from, in the order of `sla judge`.
   *
   * @throws SlaError as `judge` does
   */
  judgements(question: Question): Judgement[] {
    return judge(this.facts.all, question, this.published);
  }

  /**
   * Those on one ticket. One fact can change other tickets' rows, but of the promises only `sla-first` looks at other
   * tickets: at those that were reported after this one and served before it. So its own row, found without the others,
   * tells which of them there are to look at.
   *
   * @throws SlaError as `judge` does
   */
  judgementsOf(ticketId: string, { asOf = this.facts.newestOccurrence, asKnownAt }: Question): Judgement[] {
    const judged = (facts: readonly Fact[]): Judgement[] =>
      judge(facts, { asOf, asKnownAt }, this.published).filter(
        ({ verdict }) => verdict.ticketId === ticketId,
      );
    const alone = judged(this.facts.around(ticketId));
    const served = alone.find(({ verdict }) => verdict.guarantee === 'sla-first')?.verdict;
    if (!served) return alone;
    const after = parseInstant(served.startedAt);
    const before = served.stoppedAt === null ? Infinity : parseInstant(served.stoppedAt);
    return judged(this.facts.around(ticketId, { after, before }));
  }

  /**
   * The verdicts that further facts would turn.
   *
   * @throws SlaError as `judge` does
   */
  effectOf(further: readonly Fact[], question: Question): Difference[] {
    return effectOf(this.facts.all, further, question, this.published);
  }

  /** What was known of a ticket, in the order in which it was recorded. */
  factsOf(ticketId: string, { asOf = Infinity, asKnownAt = Infinity }: Question = {}): Fact[] {
    return this.facts
      .ofTicket(ticketId)
      .filter(({ occurredAt, recordedAt }) => occurredAt <= asOf && recordedAt <= asKnownAt);
  }

  /** Every ticket that was ever reported, by id. */
  tickets(): KnownTicket[] {
    return this.facts
      .ticketIds()
      .sort(byCodeUnit)
      .flatMap((ticketId) => this.ticket(ticketId) ?? []);
  }

  ticket(ticketId: string): KnownTicket | undefined {
    const facts = this.facts.ofTicket(ticketId);
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
}

function isAfter(event: StoredEvent, checkpoint: Position): boolean {
  return comparePositions(event.position, checkpoint) > 0;
}
