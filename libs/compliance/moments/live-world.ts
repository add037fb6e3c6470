import { byCodeUnit, type Fact, type Instant } from '#facts';
import { monthOf } from '../months.js';
import { zoneOf } from '../money/contract-month.js';
import { judgeContract } from '../judge.js';
import type { ContractSubject } from '../contract-judgement.js';
import { type KnownFact, knownHistory } from '../known-facts.js';
import { findingsOn } from '../ticket-findings.js';
import type { ServedWithoutContract } from '../guarantees/sla-first.js';
import type { Finding, TicketSubject } from '../ticket-judgement.js';
import { TicketRecord } from '../ticket-record.js';
import type { Judgement } from '../verdict.js';
import { contractOf, openWorld, type Published, type World } from '../world.js';
import type { FactsByStream } from './facts-by-stream.js';

/** What all tickets share, opened once, and each ticket by itself: the world of `judge` in pieces. */
export class LiveWorld {
  private world: World | undefined;

  constructor(
    private readonly facts: FactsByStream,
    private readonly published: Published,
  ) {}

  /** @throws SlaError as `openWorld` does, for the whole history; then there is nothing to judge by */
  open(): World {
    this.world ??= openWorld(this.facts.shared, { asOf: this.facts.newestOccurrence }, this.published);
    return this.world;
  }

  /** To be called where a fact came that stands in no ticket's stream. */
  reopen(): void {
    this.world = undefined;
  }

  /** @param asOf no earlier than any fact */
  subject(ticketId: string, asOf: Instant): TicketSubject | undefined {
    const ticket = this.ticket(ticketId);
    const world = this.open();
    return ticket && { ticket, contract: contractOf(world, ticket), calendars: world.calendars, asOf };
  }

  ticket(ticketId: string): TicketRecord | undefined {
    const facts = new Set([...this.facts.ofTicket(ticketId), ...this.facts.correctionsOf(ticketId)]);
    const { facts: known } = knownHistory([...facts], { asOf: Infinity });
    return TicketRecord.of(ticketId, known.filter(isOf(`ticket-${ticketId}`)));
  }

  /**
   * By guarantee.
   *
   * @throws SlaError as `judge` does
   */
  findings(subject: TicketSubject, withoutContract: ServedWithoutContract): Finding[] {
    const { warnings } = this.open();
    const findings = findingsOn(subject, { withoutContract, warnings });
    return findings.sort((a, b) => byCodeUnit(a.guarantee, b.guarantee));
  }

  /** The rows of a contract's months, from those tickets reported under it for which remote work was ever logged. */
  months(contractId: string, ticketIds: Iterable<string>, asOf: Instant): Judgement[] {
    const tickets = [...ticketIds].sort(byCodeUnit).flatMap((ticketId) => this.ticket(ticketId) ?? []);
    return judgeContract(this.contract(contractId, asOf), tickets, this.open().checks.get(contractId) ?? []);
  }

  /** When the local month of a contract ends in which an instant lies. */
  endOfMonth(contractId: string, instant: Instant): Instant {
    const zone = zoneOf(this.contract(contractId, instant));
    return zone ? monthOf(zone, instant).until : -Infinity;
  }

  private contract(contractId: string, asOf: Instant): ContractSubject {
    const { contracts, calendars } = this.open();
    return { contractId, contracts, calendars, asOf };
  }
}

function isOf(stream: string): (fact: Fact) => fact is KnownFact {
  return (fact): fact is KnownFact => fact.stream === stream;
}
