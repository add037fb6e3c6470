import { byCodeUnit } from '#facts';
import type { ContractSubject } from '../contract-judgement.js';
import type { KnownFact } from '../known-facts.js';
import type { TicketRecord } from '../ticket-record.js';
import { contractOf, type World } from '../world.js';

/** A contract and everything that was done under it. */
export interface ServedContract {
  readonly subject: ContractSubject;
  /** Those reported under it. */
  readonly tickets: readonly TicketRecord[];
  /** Checks of the exchange, in order. */
  readonly checks: readonly KnownFact[];
}

/** A customer's contracts, ended ones too, by id. */
export function contractsOf(world: World, customerId: string): ServedContract[] {
  const { known, calendars, contracts, checks } = world;
  const tickets = world.ticketsByCustomer.get(customerId) ?? [];
  return contracts
    .contractIds()
    .filter((contractId) => contracts.versionsOf(contractId)[0]?.customerId === customerId)
    .sort(byCodeUnit)
    .map((contractId) => ({
      subject: { contractId, contracts, calendars, asOf: known.asOf },
      tickets: tickets.filter((ticket) => contractOf(world, ticket)?.contractId === contractId),
      checks: checks.get(contractId) ?? [],
    }));
}
