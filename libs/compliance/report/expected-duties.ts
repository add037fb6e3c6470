import type { CompiledCalendar } from '#calendar';
import { type GuaranteeId, paidService } from '#contract';
import type { Instant } from '#facts';
import type { ContractVersion } from '../contracts.js';
import type { KnownFact } from '../known-facts.js';
import { monthNameOf } from '../months.js';
import type { World } from '../world.js';
import { Agreements } from './agreements.js';
import { type ContractFacts, monthsWithChecks, monthsWithPaidRemoteWork } from './contract-duties.js';
import { callsForSameDay, ticketDuties } from './ticket-duties.js';

/** What there has to be a row about: a promise of a ticket or of a contract, in a month. */
export interface Duty {
  readonly ticketId?: string | undefined;
  readonly contractId?: string | undefined;
  readonly customerId: string;
  /** `yyyy-mm` */
  readonly month: string;
  readonly guarantee: GuaranteeId;
}

/** When the technician of a ticket has to depart by its row: `null` while a pause lasts, nothing without such a row. */
export type DispatchDue = (ticketId: string) => Instant | null | undefined;

interface TicketFacts {
  readonly ticketId: string;
  readonly customerId: string;
  readonly facts: readonly KnownFact[];
  readonly contract: ContractVersion | undefined;
  readonly zone: CompiledCalendar;
}

/** Every duty that the facts call for, found without anything that judges. */
export function* expectedDuties(world: World, dispatchDue: DispatchDue): Generator<Duty> {
  const agreements = new Agreements(world);
  const byContract = new Map<string, (readonly KnownFact[])[]>();
  for (const ticket of ticketsIn(world, agreements)) {
    yield* dutiesOfTicket(ticket, dispatchDue(ticket.ticketId));
    const { contract, facts } = ticket;
    if (!contract || !facts.some(({ type }) => type === 'PaidWorkLogged')) continue;
    const tickets = byContract.get(contract.contractId) ?? [];
    byContract.set(contract.contractId, [...tickets, facts]);
  }
  for (const { contractId, versions, end } of agreements.contracts()) {
    const [first] = versions;
    if (!first) continue;
    const zone = world.calendars.first(first.terms.workingDaysCalendar);
    const tickets = byContract.get(contractId) ?? [];
    const facts = { versions, end, asOf: world.known.asOf, zone, tickets };
    yield* dutiesOfContract(facts, { contractId, customerId: first.customerId });
  }
}

function* ticketsIn({ streams, calendars }: World, agreements: Agreements): Generator<TicketFacts> {
  for (const [stream, facts] of streams) {
    const report = stream.startsWith('ticket-') && facts.find(({ type }) => type === 'TicketReported');
    if (!report) continue;
    const { customerId } = report.data as { customerId: string };
    const contract = agreements.inForce(customerId, report.occurredAt);
    const zone = calendars.first(contract?.terms.workingDaysCalendar ?? paidService.calendar);
    yield { ticketId: stream.slice('ticket-'.length), customerId, facts, contract, zone };
  }
}

function* dutiesOfTicket(ticket: TicketFacts, due: Instant | null | undefined): Generator<Duty> {
  const { ticketId, customerId, facts, contract, zone } = ticket;
  const duties = ticketDuties(facts, contract);
  const dispatch = duties.find(({ guarantee }) => guarantee === 'technician-dispatch');
  if (dispatch && due !== undefined && contract?.terms.guarantees['same-day-departure']) {
    const { start } = dispatch;
    if (callsForSameDay(facts, { zone, start, due: due ?? Infinity })) {
      duties.push({ guarantee: 'same-day-departure', start });
    }
  }
  for (const { guarantee, start } of duties) {
    yield { ticketId, customerId, month: monthNameOf(zone, start), guarantee };
  }
}

function* dutiesOfContract(
  facts: ContractFacts,
  about: { readonly contractId: string; readonly customerId: string },
): Generator<Duty> {
  for (const month of monthsWithChecks(facts)) yield { ...about, month, guarantee: 'pbx-check' };
  for (const month of monthsWithPaidRemoteWork(facts))
    yield { ...about, month, guarantee: 'included-remote' };
}
