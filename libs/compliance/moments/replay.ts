import { paidService, type Terms } from '#contract';
import type { Fact, Instant } from '#facts';
import type { ContractVersion } from '../contracts.js';
import { ServedWithoutContract } from '../guarantees/sla-first.js';
import type { KnownFact } from '../known-facts.js';
import { findingsOn } from '../ticket-findings.js';
import type { Finding } from '../ticket-judgement.js';
import { TicketRecord } from '../ticket-record.js';
import { openWorld, type Published, type World } from '../world.js';
import { MomentColumns } from './moment-columns.js';
import { MonthNames } from './month-names.js';
import { PlainMoments, type PlainTicket } from './plain-ticket.js';

/** That a ticket mostly has. */
const PROMISES = 8;

/** The facts of many tickets, in whatever form they are kept. */
export interface TicketFacts {
  /** Tickets go by their numbers, from 0: counting needs no ids. */
  readonly ticketCount: number;
  /** Those of one ticket that count, in the order in which they happened. */
  factsOf(number: number): readonly KnownFact[];
  /** The first `TicketReported` of them. */
  reportOf(number: number): KnownFact | undefined;
  /** The ticket without its facts as objects, where it was reported and that is enough. */
  plainOf(number: number): PlainTicket | undefined;
}

/**
 * Judges all tickets at once, by the rules of `judge`, and keeps nothing but their moments. They hold as of the instant
 * given; as of a later one too, but for tickets on which a customer is awaited under terms that let this pause a clock.
 *
 * @param shared all facts that are no ticket's, and every correction and retraction
 * @param asOf no earlier than any fact
 * @throws SlaError as `judge` does
 */
export function replayTickets(
  source: TicketFacts,
  shared: readonly Fact[],
  asOf: Instant,
  published: Published = {},
): MomentColumns {
  const world = openWorld(shared, { asOf }, published);
  const contracts = contractsOf(source, world);
  const replay = new Replay(world, servedWithout(source, contracts), source.ticketCount);
  for (let number = 0; number < source.ticketCount; number += 1) {
    const contract = contracts[number];
    const plain = source.plainOf(number);
    if (plain && replay.addPlain(plain, contract)) continue;
    const ticket = TicketRecord.of(`${number}`, source.factsOf(number));
    if (ticket) replay.add(ticket, contract);
  }
  return replay.columns;
}

/** Takes tickets one by one, from whatever they are read, and keeps their moments. */
export class Replay {
  readonly columns: MomentColumns;
  private readonly months = new MonthNames();
  private readonly plain = new Map<Terms, PlainMoments>();

  constructor(
    private readonly world: World,
    private readonly withoutContract: ServedWithoutContract,
    ticketCount: number,
  ) {
    this.columns = new MomentColumns(ticketCount * PROMISES);
  }

  add(ticket: TicketRecord, contract: ContractVersion | undefined): void {
    const { calendars, known, warnings } = this.world;
    const { withoutContract } = this;
    const { isVoided, customerId } = ticket;
    const zone = calendars.first(contract?.terms.workingDaysCalendar ?? paidService.calendar);
    const subject = { ticket, contract, calendars, asOf: known.asOf };
    for (const finding of findingsOn(subject, { withoutContract, warnings })) {
      const month = this.months.of(zone, finding.startedAt);
      const cell = this.columns.cellOf(customerId, month, finding.guarantee);
      this.columns.add(cell, countedMoment(finding), isVoided);
    }
  }

  /** @returns false where its contract's terms ask for more than a plain ticket tells */
  addPlain(ticket: PlainTicket, contract: ContractVersion | undefined): boolean {
    // Nothing is promised to others, but what concerns paid work.
    if (!contract) return true;
    if (contract.terms.readings.slaFirst === 'first-work') return false;
    this.plainUnder(contract.terms).add(ticket);
    return true;
  }

  private plainUnder(terms: Terms): PlainMoments {
    let plain = this.plain.get(terms);
    if (!plain) {
      const { world, withoutContract, months } = this;
      const around = { calendars: world.calendars, withoutContract, months, asOf: world.known.asOf };
      this.plain.set(terms, (plain = new PlainMoments(terms, around, this.columns)));
    }
    return plain;
  }
}

/** The parts of a moment that its outcome turns on. */
function countedMoment({ guarantee, dueAt, stoppedAt, overtakenBy, clock }: Finding) {
  return {
    guarantee,
    dueAt,
    stoppedAt: stoppedAt ?? null,
    supersededAt: clock?.supersededBy?.occurredAt ?? null,
    groundLostAt: clock?.groundLostBy?.occurredAt ?? null,
    overtakenBy: overtakenBy ?? null,
  };
}

function contractsOf(source: TicketFacts, { contracts }: World): (ContractVersion | undefined)[] {
  return Array.from({ length: source.ticketCount }, (_, number) => {
    const report = source.reportOf(number);
    const { customerId } = (report?.data ?? {}) as { customerId?: string };
    return report && contracts.inForce(customerId ?? '', report.occurredAt);
  });
}

function servedWithout(
  source: TicketFacts,
  contracts: readonly (ContractVersion | undefined)[],
): ServedWithoutContract {
  const tickets = contracts.flatMap((contract, number) =>
    contract ? [] : (TicketRecord.of(`${number}`, source.factsOf(number)) ?? []),
  );
  return ServedWithoutContract.of(tickets);
}
