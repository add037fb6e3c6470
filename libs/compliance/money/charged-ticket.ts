import type { CompiledCalendar } from '#calendar';
import { paidService, type Readings } from '#contract';
import { formatInstant, type Instant } from '#facts';
import { warningBefore } from '../guarantees/repeat-warning.js';
import type { KnownFact } from '../known-facts.js';
import { monthOf } from '../months.js';
import type { TicketRecord } from '../ticket-record.js';
import { contractOf, type World } from '../world.js';
import type { ChargeLine } from './charge-line.js';
import { zoneOf } from './contract-month.js';
import { evidenceOf } from '../explain/evidence.js';
import { MINUTE } from './logged-work.js';

/** A ticket, and how its work is charged. */
export interface ChargedTicket {
  readonly ticket: TicketRecord;
  readonly contractId: string | null;
  /** In whose local months its work is accounted: the contract's, or paid service's. */
  readonly zone: CompiledCalendar;
  readonly startedHalfHours: Readings['startedHalfHours'];
  /** That further questions on its topic are charged. */
  readonly warning: KnownFact | undefined;
}

export function chargedTicket(world: World, ticket: TicketRecord): ChargedTicket {
  const { contracts, calendars, warnings } = world;
  const contract = contractOf(world, ticket);
  const ownZone = contract && zoneOf({ contractId: contract.contractId, contracts, calendars });
  const subject = { ticket, contract, calendars };
  return {
    ticket,
    contractId: contract?.contractId ?? null,
    zone: ownZone ?? calendars.first(paidService.calendar),
    startedHalfHours: contract?.terms.readings.startedHalfHours ?? paidService.startedHalfHours,
    warning: warningBefore(subject, warnings.get(ticket.customerId) ?? []),
  };
}

interface Logged {
  readonly fact: KnownFact;
  readonly startedAt: Instant;
  /** In milliseconds. */
  readonly duration: number;
}

/** What all lines have in common. */
export function entryOf(
  { ticket, contractId, zone }: ChargedTicket,
  { fact, startedAt, duration }: Logged,
): Pick<
  ChargeLine,
  'fact' | 'ticketId' | 'customerId' | 'contractId' | 'month' | 'zone' | 'startedAt' | 'minutes'
> {
  return {
    fact: evidenceOf(fact),
    ticketId: ticket.ticketId,
    customerId: ticket.customerId,
    contractId,
    month: monthOf(zone, startedAt).name,
    zone: zone.published.timezone,
    startedAt: formatInstant(startedAt),
    minutes: duration / MINUTE,
  };
}
