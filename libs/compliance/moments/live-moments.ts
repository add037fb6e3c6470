import { byCodeUnit, type Fact, type Instant, SlaError } from '#facts';
import type { Question } from '../known-facts.js';
import type { TicketSubject } from '../ticket-judgement.js';
import { ticketJudgement } from '../ticket-judgement.js';
import type { Verdict } from '../verdict.js';
import type { Published } from '../world.js';
import { type ContractMoments, monthMomentOf, monthVerdictsAt } from './contract-moments.js';
import { FactsByStream } from './facts-by-stream.js';
import { HeldMoments } from './held-moments.js';
import { LiveWorld } from './live-world.js';
import { ticketMoments, verdictsAt } from './ticket-moments.js';
import { touch, Touched } from './touched.js';
import { WithoutContract } from './without-contract.js';

/**
 * The tickets' moments, kept up to date fact by fact: whatever a fact can have changed is judged again, the rest stays.
 * They answer *as known now, as of the newest fact or later*; every other question is judged from the log.
 */
export class LiveMoments {
  private readonly facts = new FactsByStream();
  private readonly withoutContract = new WithoutContract();
  private readonly world: LiveWorld;
  /** The newest occurrence as stated: what `judge` takes for an *as of* that is left out. */
  private newestStated: Instant = -Infinity;
  private newestRecorded: Instant = -Infinity;

  /** @param held those that `facts` gave when they were taken in before; default: none, and no facts */
  constructor(
    published: Published = {},
    readonly held = new HeldMoments(),
    facts: readonly Fact[] = [],
  ) {
    this.world = new LiveWorld(this.facts, published);
    for (const fact of facts) this.note(fact);
    for (const { ticketId, contractId } of held.tickets()) {
      if (contractId === null) this.withoutContract.set(ticketId, this.world.ticket(ticketId));
    }
  }

  /** Takes facts in, in the order in which they were recorded. What changes by them, `held` collects. */
  take(facts: readonly Fact[]): void {
    const touched = new Touched();
    for (const fact of facts) {
      this.note(fact);
      touch(touched, fact, this.facts);
    }
    if (facts.length > 0) this.refresh(touched);
  }

  /** The instant from which on the moments answer: no fact happens later. */
  get newestOccurrence(): Instant {
    return this.facts.newestOccurrence;
  }

  /** True where the moments know the answer: nothing is to be left out that was recorded, or has happened. */
  answers({ asOf = this.newestStated, asKnownAt = Infinity }: Question): boolean {
    return asOf >= this.facts.newestOccurrence && asKnownAt >= this.newestRecorded;
  }

  /**
   * The rows of `judge` for a question that `answers`, in its order.
   *
   * @throws SlaError as `judge` does
   */
  verdicts({ asOf = this.newestStated }: Question = {}): Verdict[] {
    this.world.open();
    const ofTickets = this.held
      .tickets()
      .flatMap((ticket) =>
        ticket.isJudgedAnew ? this.judgedAnew(ticket.ticketId, asOf) : verdictsAt(ticket, asOf),
      );
    const ofMonths = this.held
      .contracts()
      .flatMap((contract) =>
        asOf < contract.holdsUntil
          ? monthVerdictsAt(contract, asOf)
          : this.judgedMonths(contract.contractId, asOf),
      );
    return [...ofTickets, ...ofMonths];
  }

  private judgedAnew(ticketId: string, asOf: Instant): Verdict[] {
    const subject = this.world.subject(ticketId, asOf);
    if (!subject) return [];
    return this.world
      .findings(subject, this.withoutContract.served())
      .map((finding) => ticketJudgement(subject, finding).verdict);
  }

  private judgedMonths(contractId: string, asOf: Instant): Verdict[] {
    const ticketIds = this.held.withRemoteWork(contractId);
    return this.world.months(contractId, ticketIds, asOf).map(({ verdict }) => verdict);
  }

  private note(fact: Fact): void {
    this.facts.add(fact);
    this.newestStated = Math.max(this.newestStated, fact.occurredAt);
    this.newestRecorded = Math.max(this.newestRecorded, fact.recordedAt);
  }

  private refresh(touched: Touched): void {
    if (touched.shared) this.world.reopen();
    if (this.contractIds() === undefined) {
      // Nothing can be judged, so nothing is held until somebody publishes what is missing.
      this.held.clear();
      this.withoutContract.clear();
      return;
    }
    const everything = touched.everything || this.held.isEmpty;
    const tickets = everything ? new Set(this.facts.ticketIds()) : this.ticketsTouched(touched);
    const subjects = this.subjects(tickets, touched.contracts);
    for (const { ticketId } of this.held.waitingAt(subjects.served)) {
      if (!tickets.has(ticketId)) subjects.found.set(ticketId, this.subject(ticketId));
    }
    for (const [ticketId, subject] of subjects.found) this.holdTicket(ticketId, subject, touched.contracts);
    this.holdContracts(everything, touched.contracts);
  }

  private ticketsTouched({ tickets, customers }: Touched): Set<string> {
    return new Set([...tickets, ...[...customers].flatMap((customerId) => this.held.ofCustomer(customerId))]);
  }

  /** What some tickets are judged on now, and when those without contract among them were and are served first. */
  private subjects(
    tickets: ReadonlySet<string>,
    contracts: Set<string>,
  ): { found: Map<string, TicketSubject | undefined>; served: Instant[] } {
    const found = new Map<string, TicketSubject | undefined>();
    const served: Instant[] = [];
    for (const ticketId of tickets) {
      const subject = this.subject(ticketId);
      found.set(ticketId, subject);
      served.push(...this.withoutContract.set(ticketId, subject?.contract ? undefined : subject?.ticket));
      const contractId = this.held.ticket(ticketId)?.contractId;
      if (contractId && this.held.hasRemoteWork(ticketId)) contracts.add(contractId);
    }
    return { found, served };
  }

  private subject(ticketId: string): TicketSubject | undefined {
    return this.world.subject(ticketId, this.facts.newestOccurrence);
  }

  private holdTicket(ticketId: string, subject: TicketSubject | undefined, contracts: Set<string>): void {
    if (!subject) return this.held.removeTicket(ticketId);
    const findings = unlessImpossible(() => this.world.findings(subject, this.withoutContract.served()));
    const moments = ticketMoments(subject, findings);
    this.held.setTicket(moments, this.facts.ofTicket(ticketId).some(isRemoteWork));
    if (moments.contractId && this.held.hasRemoteWork(ticketId)) contracts.add(moments.contractId);
  }

  private holdContracts(everything: boolean, touched: ReadonlySet<string>): void {
    const now = this.facts.newestOccurrence;
    const ids = this.contractIds() ?? [];
    for (const { contractId } of this.held.contracts()) {
      if (!ids.includes(contractId)) this.held.removeContract(contractId);
    }
    for (const contractId of ids) {
      const known = this.held.contract(contractId);
      if (everything || touched.has(contractId) || !known || now >= known.holdsUntil) {
        this.held.setContract(this.contractMoments(contractId, now));
      }
    }
  }

  private contractMoments(contractId: string, now: Instant): ContractMoments {
    const ticketIds = this.held.withRemoteWork(contractId);
    const judgements = unlessImpossible(() => this.world.months(contractId, ticketIds, now));
    if (!judgements) return { contractId, holdsUntil: -Infinity, months: [] };
    const holdsUntil = this.world.endOfMonth(contractId, now);
    return { contractId, holdsUntil, months: judgements.map(monthMomentOf) };
  }

  /** By id; nothing where not even the contracts can be read. */
  private contractIds(): string[] | undefined {
    return unlessImpossible(() => this.world.open().contracts.contractIds().sort(byCodeUnit));
  }
}

/** Whoever asks gets the error: it is found again when they ask. */
function unlessImpossible<Found>(find: () => Found): Found | undefined {
  try {
    return find();
  } catch (error) {
    if (error instanceof SlaError) return undefined;
    throw error;
  }
}

function isRemoteWork({ type }: Fact): boolean {
  return type === 'RemoteWorkLogged' || type === 'PaidWorkLogged';
}
