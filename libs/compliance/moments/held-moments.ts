import { byCodeUnit, type Instant } from '#facts';
import type { ContractMoments } from './contract-moments.js';
import type { TicketMoments } from './ticket-moments.js';

/** A ticket's moments, and whether remote work was ever logged for it. */
export interface HeldTicket {
  readonly moments: TicketMoments;
  readonly hasRemoteWork: boolean;
}

/** Moments in memory, found by ticket, customer and contract; notes which of them changed. */
export class HeldMoments {
  private readonly byTicket = new Map<string, HeldTicket>();
  private readonly byContract = new Map<string, ContractMoments>();
  private readonly ticketsOfCustomer = new Map<string, Set<string>>();
  private readonly remoteOfContract = new Map<string, Set<string>>();
  private inOrder: readonly TicketMoments[] | undefined;
  private changed = { tickets: new Set<string>(), contracts: new Set<string>() };

  get isEmpty(): boolean {
    return this.byTicket.size === 0 && this.byContract.size === 0;
  }

  /** By id. */
  tickets(): readonly TicketMoments[] {
    this.inOrder ??= [...this.byTicket.values()]
      .map(({ moments }) => moments)
      .sort((a, b) => byCodeUnit(a.ticketId, b.ticketId));
    return this.inOrder;
  }

  /** By id. */
  contracts(): ContractMoments[] {
    return [...this.byContract.values()].sort((a, b) => byCodeUnit(a.contractId, b.contractId));
  }

  ticket(ticketId: string): TicketMoments | undefined {
    return this.byTicket.get(ticketId)?.moments;
  }

  contract(contractId: string): ContractMoments | undefined {
    return this.byContract.get(contractId);
  }

  ofCustomer(customerId: string): string[] {
    return [...(this.ticketsOfCustomer.get(customerId) ?? [])];
  }

  hasRemoteWork(ticketId: string): boolean {
    return this.byTicket.get(ticketId)?.hasRemoteWork ?? false;
  }

  /** The tickets reported under a contract for which remote work was ever logged: its months depend on no others. */
  withRemoteWork(contractId: string): Iterable<string> {
    return this.remoteOfContract.get(contractId) ?? [];
  }

  /** The tickets that may have waited for their first answer, under a contract, at any of some instants. */
  waitingAt(instants: readonly Instant[]): TicketMoments[] {
    if (instants.length === 0) return [];
    return [...this.byTicket.values()].map(({ moments }) => moments).filter(isWaitingAt(instants));
  }

  setTicket(moments: TicketMoments, hasRemoteWork: boolean): void {
    const { ticketId, customerId, contractId } = moments;
    this.removeTicket(ticketId);
    this.byTicket.set(ticketId, { moments, hasRemoteWork });
    add(this.ticketsOfCustomer, customerId, ticketId);
    if (contractId !== null && hasRemoteWork) add(this.remoteOfContract, contractId, ticketId);
  }

  removeTicket(ticketId: string): void {
    this.changed.tickets.add(ticketId);
    this.inOrder = undefined;
    const before = this.byTicket.get(ticketId)?.moments;
    if (!before) return;
    this.byTicket.delete(ticketId);
    this.ticketsOfCustomer.get(before.customerId)?.delete(ticketId);
    this.remoteOfContract.get(before.contractId ?? '')?.delete(ticketId);
  }

  setContract(moments: ContractMoments): void {
    this.changed.contracts.add(moments.contractId);
    this.byContract.set(moments.contractId, moments);
  }

  removeContract(contractId: string): void {
    this.changed.contracts.add(contractId);
    this.byContract.delete(contractId);
  }

  clear(): void {
    for (const ticketId of this.byTicket.keys()) this.changed.tickets.add(ticketId);
    for (const contractId of this.byContract.keys()) this.changed.contracts.add(contractId);
    for (const map of [this.byTicket, this.byContract, this.ticketsOfCustomer, this.remoteOfContract])
      map.clear();
    this.inOrder = undefined;
  }

  /** What was set, removed or cleared since it was last asked for. */
  takeChanges(): {
    readonly tickets: readonly (readonly [string, HeldTicket | undefined])[];
    readonly contracts: readonly (readonly [string, ContractMoments | undefined])[];
  } {
    const { tickets, contracts } = this.changed;
    this.changed = { tickets: new Set(), contracts: new Set() };
    return {
      tickets: [...tickets].map((ticketId) => [ticketId, this.byTicket.get(ticketId)]),
      contracts: [...contracts].map((contractId) => [contractId, this.byContract.get(contractId)]),
    };
  }
}

function isWaitingAt(instants: readonly Instant[]): (ticket: TicketMoments) => boolean {
  return ({ moments }) => {
    const slaFirst = moments.find(({ guarantee }) => guarantee === 'sla-first');
    if (!slaFirst) return false;
    const until = slaFirst.stoppedAt ?? Infinity;
    return instants.some((instant) => slaFirst.startedAt < instant && instant < until);
  };
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  map.set(key, (map.get(key) ?? new Set()).add(value));
}
