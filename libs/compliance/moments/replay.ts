import { formatDay, localDay, type CompiledCalendar } from '#calendar';
import { paidService } from '#contract';
import type { Fact, Instant } from '#facts';
import type { ContractVersion } from '../contracts.js';
import { ServedWithoutContract } from '../guarantees/sla-first.js';
import type { KnownFact } from '../known-facts.js';
import { findingsOn, type Others } from '../ticket-findings.js';
import type { Finding } from '../ticket-judgement.js';
import { TicketRecord } from '../ticket-record.js';
import { openWorld, type Published, type World } from '../world.js';
import { MomentColumns } from './moment-columns.js';

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
    const ticket = TicketRecord.of(`${number}`, source.factsOf(number));
    if (ticket) replay.add(ticket, contracts[number]);
  }
  return replay.columns;
}

/** Takes tickets one by one, from whatever they are read, and keeps their moments. */
export class Replay {
  readonly columns: MomentColumns;
  private readonly months: MonthNames;
  private readonly others: Others;

  constructor(
    private readonly world: World,
    withoutContract: ServedWithoutContract,
    ticketCount: number,
  ) {
    this.columns = new MomentColumns(ticketCount * PROMISES);
    this.months = new MonthNames(world);
    this.others = { withoutContract, warnings: world.warnings };
  }

  add(ticket: TicketRecord, contract: ContractVersion | undefined): void {
    const { calendars, known } = this.world;
    const { isVoided, customerId } = ticket;
    for (const finding of findingsOn({ ticket, contract, calendars, asOf: known.asOf }, this.others)) {
      const month = this.months.of(contract, finding.startedAt);
      this.columns.add(customerId, month, countedMoment(finding), isVoided);
    }
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
  return new ServedWithoutContract(tickets);
}

/** The names of the local months in which clocks started; each local date is written once. */
class MonthNames {
  private readonly zones = new Map<string, CompiledCalendar>();
  private readonly names = new Map<number, string>();

  constructor(private readonly world: World) {}

  of(contract: ContractVersion | undefined, instant: Instant): string {
    const day = localDay(this.zoneOf(contract?.terms.workingDaysCalendar ?? paidService.calendar), instant);
    let name = this.names.get(day);
    if (name === undefined) this.names.set(day, (name = formatDay(day).slice(0, 7)));
    return name;
  }

  private zoneOf(calendarId: string): CompiledCalendar {
    let zone = this.zones.get(calendarId);
    if (!zone) this.zones.set(calendarId, (zone = this.world.calendars.first(calendarId)));
    return zone;
  }
}
