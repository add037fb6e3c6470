import { byCodeUnit, type Fact, type Instant, SlaError } from '#facts';
import type { ContractSubject } from './contract-judgement.js';
import type { ServedWithoutContract } from './guarantees/sla-first.js';
import { judgeContract } from './judge.js';
import { isAboutAnother, knownHistory, type Question } from './known-facts.js';
import { monthOf } from './months.js';
import { zoneOf } from './money/contract-month.js';
import { findingsOn } from './ticket-findings.js';
import { type Finding, ticketJudgement, type TicketSubject } from './ticket-judgement.js';
import { TicketRecord } from './ticket-record.js';
import type { Judgement } from './verdict.js';
import { contractOf, openWorld, type Published, type World } from './world.js';

/**
 * The world of `judge` in pieces: what all tickets share, opened once, and each ticket by itself, so that nobody has to
 * hold the facts of all of them at once.
 */
export class WorldInPieces {
  private opened: World | undefined;
  private readonly naming: ReadonlyMap<string, readonly Fact[]>;

  /**
   * @param shared all facts that are no ticket's, and every correction and retraction, in the order of recording
   */
  constructor(
    private readonly shared: readonly Fact[],
    private readonly question: Question & { readonly asOf: Instant },
    private readonly published: Published = {},
  ) {
    this.naming = Map.groupBy(
      shared.filter(isAboutAnother),
      ({ data }) => (data as { eventId: string }).eventId,
    );
  }

  /**
   * What all tickets share.
   *
   * @throws SlaError as `openWorld` does: then there is nothing to judge by
   */
  get world(): World {
    this.opened ??= openWorld(this.shared, this.question, this.published);
    return this.opened;
  }

  /** False where nothing can be judged: contracts name terms that nobody has published. */
  get isJudgeable(): boolean {
    try {
      return this.world.contracts.contractIds().length >= 0;
    } catch (error) {
      if (error instanceof SlaError) return false;
      throw error;
    }
  }

  /**
   * What is known of one ticket; nothing where its report is not.
   *
   * @param facts those of its stream, in order
   */
  ticket(ticketId: string, facts: readonly Fact[]): TicketRecord | undefined {
    const own = facts.filter((fact) => !isAboutAnother(fact));
    const naming = own.flatMap(({ id }) => this.naming.get(id) ?? []);
    const known = knownHistory([...own, ...naming], this.question);
    return TicketRecord.of(
      ticketId,
      known.facts.filter((fact) => !isAboutAnother(fact)),
    );
  }

  /** The corrections and retractions of one ticket's facts, wherever they stand. */
  changesOf(facts: readonly Fact[]): Fact[] {
    return facts.flatMap(({ id }) => this.naming.get(id) ?? []);
  }

  /** @param asOf default: the instant asked about; later than any fact for whoever looks ahead */
  subject(ticket: TicketRecord, asOf = this.question.asOf): TicketSubject {
    const { world } = this;
    return { ticket, contract: contractOf(world, ticket), calendars: world.calendars, asOf };
  }

  /**
   * What is found about a ticket, by guarantee.
   *
   * @throws SlaError as `judge` does
   */
  findings(subject: TicketSubject, withoutContract: ServedWithoutContract): Finding[] {
    const { warnings } = this.world;
    const findings = findingsOn(subject, { withoutContract, warnings });
    return findings.sort((a, b) => byCodeUnit(a.guarantee, b.guarantee));
  }

  /**
   * The rows of a ticket.
   *
   * @throws SlaError as `judge` does
   */
  judgements(ticket: TicketRecord, withoutContract: ServedWithoutContract): Judgement[] {
    const subject = this.subject(ticket);
    return this.findings(subject, withoutContract).map((finding) => ticketJudgement(subject, finding));
  }

  /**
   * By id.
   *
   * @param customerId only those that are or were theirs
   */
  contractIds(customerId?: string): string[] {
    const { contracts } = this.world;
    const isTheirs = (contractId: string): boolean =>
      contracts.versionsOf(contractId).some((version) => version.customerId === customerId);
    const ids = contracts.contractIds().sort(byCodeUnit);
    return customerId === undefined ? ids : ids.filter(isTheirs);
  }

  /**
   * The rows of a contract's months.
   *
   * @param tickets those reported under it for which remote work was ever logged: its months depend on no others
   */
  months(contractId: string, tickets: readonly TicketRecord[], asOf = this.question.asOf): Judgement[] {
    const sorted = [...tickets].sort((a, b) => byCodeUnit(a.ticketId, b.ticketId));
    return judgeContract(this.contract(contractId, asOf), sorted, this.world.checks.get(contractId) ?? []);
  }

  /** When the local month of a contract ends in which an instant lies. */
  endOfMonth(contractId: string, instant: Instant): Instant {
    const zone = zoneOf(this.contract(contractId, instant));
    return zone ? monthOf(zone, instant).until : -Infinity;
  }

  private contract(contractId: string, asOf: Instant): ContractSubject {
    const { contracts, calendars } = this.world;
    return { contractId, contracts, calendars, asOf };
  }
}
