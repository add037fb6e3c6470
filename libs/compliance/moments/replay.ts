import { formatDay, localDay, type CompiledCalendar } from '#calendar';
import { paidService } from '#contract';
import type { Fact, Instant } from '#facts';
import type { ContractVersion } from '../contracts.js';
import { ServedWithoutContract } from '../guarantees/sla-first.js';
import type { KnownFact } from '../known-facts.js';
import { findingsOn } from '../ticket-findings.js';
import type { Finding } from '../ticket-judgement.js';
import { TicketRecord } from '../ticket-record.js';
import { openWorld, type Published, type World } from '../world.js';
import { MomentColumns } from './moment-columns.js';

/** The facts of many tickets, in whatever form they are kept. */
export interface TicketFacts {
  /** Tickets are asked for by their numbers, from 0. */
  readonly ticketCount: number;
  ticketId(number: number): string;
  /** Those of one ticket that count, in the order in which they happened. */
  factsOf(number: number): readonly KnownFact[];
  /** The first `TicketReported` of them. */
  reportOf(number: number): KnownFact | undefined;
}

/**
 * Judges all tickets at once, by the rules of `judge`, and keeps nothing but their moments.
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
  const others = { withoutContract: servedWithout(source, contracts), warnings: world.warnings };
  const months = new MonthNames(world);
  const columns = new MomentColumns();
  for (let number = 0; number < source.ticketCount; number += 1) {
    const ticket = TicketRecord.of(source.ticketId(number), source.factsOf(number));
    if (!ticket) continue;
    const contract = contracts[number];
    const subject = { ticket, contract, calendars: world.calendars, asOf };
    const { isVoided, customerId } = ticket;
    for (const finding of findingsOn(subject, others)) {
      const month = months.of(contract, finding.startedAt);
      columns.add(customerId, month, countedMoment(finding), isVoided);
    }
  }
  return columns;
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
    contract ? [] : (TicketRecord.of(source.ticketId(number), source.factsOf(number)) ?? []),
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
