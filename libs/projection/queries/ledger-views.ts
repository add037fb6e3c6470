import {
  type Account,
  accountOf,
  type Advice,
  adviceFor,
  type Judgement,
  type Published,
  type Question,
  type Verdict,
} from '#compliance';
import { CalendarBook, TermsBook } from '#contract';
import type { Position } from '#event-store';
import type { Fact } from '#facts';
import type { ViewEngine } from '../engines/view-engine.js';
import { ViewFeed } from '../projecting/view-feed.js';
import { Answering, type OneState } from './answering.js';
import type { Asked } from './asked.js';
import { type AuditRequest, type AuditTrail, auditTrail } from './audit.js';
import { type ComplianceCount, complianceOf, type ComplianceRequest } from './compliance.js';
import { worldOfCustomer } from './customer-world.js';
import { listTickets } from './ticket-list.js';
import type { TicketList, TicketListRequest } from './ticket-request.js';
import { type ServiceHoursOfTicket, serviceHoursOf, type Stretch } from './service-hours.js';
import { type TimelineInstant, timelineOf } from './ticket-timeline.js';
import { listVerdicts } from './verdict-list.js';
import type { VerdictList, VerdictListRequest } from './verdict-request.js';
import { type KnownTicket, knownFactsOf, ticketOf, ticketsEver } from './tickets.js';
import { type UpcomingDue, upcomingOf, type UpcomingRequest } from './upcoming.js';
import {
  everyJudgement,
  everyVerdict,
  judgementsOfTickets,
  verdictsOfContracts,
  verdictsOfTickets,
} from './verdicts.js';

/**
 * Answers what was kept and what was broken, from the views. Rows hold when clocks start, are due and stop, never an
 * outcome, so that no passing of time can make them wrong; whatever lies before the newest fact, or was known at an earlier
 * instant, is judged from the facts, of the tickets asked about and of those that can have changed their rows.
 *
 * Every `question` takes `asOf` (default: the newest fact's instant) and `asKnownAt` (default: everything recorded), as
 * milliseconds, and throws what `judge` throws. Every answer is from one state of the views; `waitFor` first, where a
 * reader has to see what they wrote.
 */
export class LedgerViews {
  private readonly answering: Answering;
  /** What keeps the views at what the store holds. */
  readonly feed: ViewFeed;

  /** @param published before everything that the store holds; default: what ships with the product */
  constructor(
    private readonly engine: ViewEngine,
    published: Published = {},
  ) {
    // Read once, for every question needs them.
    const known = { terms: new TermsBook(), calendars: new CalendarBook(), ...published };
    this.answering = new Answering(engine, known);
    this.feed = new ViewFeed(engine, known);
  }

  /** A page of tickets, filtered and sorted, as of and as known at the instants asked about. */
  tickets(request: TicketListRequest = {}, question: Question = {}): Promise<TicketList> {
    return this.ask(question, (asked) => listTickets(asked, request));
  }

  /** Nothing where no such ticket was ever reported. */
  ticket(ticketId: string): Promise<KnownTicket | undefined> {
    return this.ask({}, (asked) => ticketOf(asked, ticketId));
  }

  /** Every ticket that was ever reported, by id: for small stores; a list of them is `tickets`. */
  everyTicket(): Promise<KnownTicket[]> {
    return this.ask({}, ticketsEver);
  }

  /** What was known of a ticket, in the order in which it was recorded; default: all that is. */
  factsOf(ticketId: string, question: Question = {}): Promise<Fact[]> {
    return this.ask(question, (asked) => knownFactsOf(asked, ticketId, question.asOf ?? Infinity));
  }

  /** Every instant at which something new happened to a ticket, or became known, in order. */
  timeline(ticketId: string): Promise<TimelineInstant[]> {
    return this.ask({ asOf: Infinity }, (asked) => timelineOf(asked, ticketId));
  }

  /** Open and closed time in `[from, until)`, by every calendar that the promises to a ticket count by. */
  serviceHours(ticketId: string, stretch: Stretch, question: Question = {}): Promise<ServiceHoursOfTicket[]> {
    return this.ask(question, (asked) => serviceHoursOf(asked, ticketId, stretch));
  }

  /** The verdicts on a ticket's promises, by guarantee; none where it was not reported. */
  verdicts(ticketId: string, question: Question = {}): Promise<Verdict[]> {
    return this.ask(question, (asked) => verdictsOfTickets(asked, [ticketId]));
  }

  /** The same with everything that an explanation shows (`explain` of `#compliance`). */
  judgements(ticketId: string, question: Question = {}): Promise<Judgement[]> {
    return this.ask(question, (asked) => judgementsOfTickets(asked, [ticketId]));
  }

  /** The verdicts about a contract's months, by month. */
  contractVerdicts(contractId: string, question: Question = {}): Promise<Verdict[]> {
    return this.ask(question, (asked) => verdictsOfContracts(asked, [contractId]));
  }

  /** The same with everything that an explanation shows. */
  contractJudgements(contractId: string, question: Question = {}): Promise<Judgement[]> {
    return this.ask(question, ({ history }) => history.months(contractId));
  }

  /** Whose contract it is, as known now; nobody's where no such contract was ever signed. */
  customersOfContract(contractId: string): Promise<string[]> {
    return this.ask({ asOf: Infinity }, ({ history }) => Promise.resolve(history.customersOf(contractId)));
  }

  /** The rows behind the counts, page by page. */
  verdictList(request: VerdictListRequest = {}, question: Question = {}): Promise<VerdictList> {
    return this.ask(question, (asked) => listVerdicts(asked, request));
  }

  /**
   * How promises ended: counts by month, customer, guarantee and outcome, targets and what only excused time has kept
   * apart. As known now, as of now or later, they are sums over few rows; else they are judged.
   */
  compliance(request: ComplianceRequest = {}, question: Question = {}): Promise<ComplianceCount[]> {
    return this.ask(question, (asked) => complianceOf(asked, request));
  }

  /** When running clocks are due, the next first. */
  upcoming(request: UpcomingRequest = {}, question: Question = {}): Promise<UpcomingDue[]> {
    return this.ask(question, (asked) => upcomingOf(asked, request));
  }

  /** The trail of facts, oldest first unless asked otherwise; its `asOf` default is: everything. */
  audit(request: AuditRequest = {}, question: Question = {}): Promise<AuditTrail> {
    return this.ask({ asOf: Infinity, ...question }, (asked) => auditTrail(asked, request));
  }

  /**
   * What a customer's month used and cost.
   *
   * @param month `yyyy-mm`
   * @throws SlaError `UNKNOWN_MONTH`, and as `judge` does
   */
  account(customerId: string, month: string, question: Question = {}): Promise<Account> {
    return this.ask(question, async (asked) =>
      accountOf(await worldOfCustomer(asked, customerId), customerId, month),
    );
  }

  /** What the offer itself advises for a customer. */
  advice(customerId: string, question: Question = {}): Promise<Advice[]> {
    return this.ask(question, async (asked) =>
      adviceFor(await worldOfCustomer(asked, customerId), customerId),
    );
  }

  /** Every row, in the order of `judge`: for comparing and for small stores, not for a request. */
  allVerdicts(question: Question = {}): Promise<Verdict[]> {
    return this.ask(question, everyVerdict);
  }

  /** The same with everything that an explanation shows. */
  allJudgements(question: Question = {}): Promise<Judgement[]> {
    return this.ask(question, everyJudgement);
  }

  /**
   * Resolves as soon as the views hold a position, so that users read what they wrote.
   *
   * @param patience in milliseconds
   * @throws SlaError `VIEW_BEHIND` after that
   */
  async waitFor(position: Position | undefined, patience = 2_000): Promise<void> {
    if (position !== undefined) await this.feed.waitFor(position, patience);
  }

  close(): Promise<void> {
    return this.engine.close();
  }

  /** Any question of those that stand by themselves (`libs/projection/queries`), from one state of the views. */
  ask<Answer>(question: Question, answer: (asked: Asked) => Promise<Answer>): Promise<Answer> {
    return this.answering.ask(question, answer);
  }

  /** For questions that belong together though others are answered between them, such as the pages of a list. */
  hold(longest?: number): OneState {
    return this.answering.hold(longest);
  }
}
