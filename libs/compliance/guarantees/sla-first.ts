import { type CompiledCalendar, isOpen } from '#calendar';
import type { Instant } from '#facts';
import type { KnownFact } from '../known-facts.js';
import type { Finding, TicketUnderContract } from '../ticket-judgement.js';
import { startedAt, type TicketRecord } from '../ticket-record.js';

/** A ticket of a customer without contract, and what was done for it first. */
interface Served {
  readonly ticketId: string;
  readonly reportedAt: Instant;
  readonly servedAt: Instant;
  readonly fact: KnownFact | undefined;
}

/** What it takes to say whether a ticket without contract has overtaken another one, by any reading. */
export interface FirstServed {
  readonly ticketId: string;
  readonly reportedAt: Instant;
  readonly confirmed?: First | undefined;
  readonly workedOn?: First | undefined;
}

type Reading = 'first-confirmation' | 'first-work';

/** The tickets without contract, by when each of them was first served: those are who can overtake. */
export class ServedWithoutContract {
  private readonly sorted: Record<Reading, readonly Served[]>;

  constructor(tickets: readonly FirstServed[]) {
    this.sorted = {
      'first-confirmation': servedBy(tickets, ({ confirmed }) => confirmed),
      'first-work': servedBy(tickets, ({ workedOn }) => workedOn),
    };
  }

  static of(tickets: readonly TicketRecord[]): ServedWithoutContract {
    return new ServedWithoutContract(tickets.map(firstServed));
  }

  /**
   * Those reported after a ticket and served while it still waited inside service hours, in the order of their ids. Before
   * and after are strict.
   */
  overtaking(
    reading: Reading,
    waited: Pick<Served, 'reportedAt' | 'servedAt'>,
    calendar: CompiledCalendar,
  ): readonly Served[] {
    const served = this.sorted[reading];
    const found: Served[] = [];
    for (let at = firstAfter(served, waited.reportedAt); at < served.length; at += 1) {
      const each = served[at];
      if (!each || each.servedAt >= waited.servedAt) break;
      if (each.reportedAt > waited.reportedAt && isOpen(calendar, each.servedAt)) found.push(each);
    }
    return found.sort((a, b) => (a.ticketId < b.ticketId ? -1 : 1));
  }
}

/**
 * Customers with a package come first: broken where a ticket without contract, reported later, was confirmed while this
 * one still waited inside its service hours. It has no due instant.
 */
export function judgeSlaFirst(
  subject: TicketUnderContract,
  withoutContract: ServedWithoutContract,
): Finding | undefined {
  const { ticket, contract, calendars } = subject;
  const promise = contract.terms.guarantees['sla-first'];
  if (!promise) return undefined;
  const { slaFirst } = contract.terms.readings;
  const calendar = calendars.inForce(contract.terms.serviceHoursCalendar, ticket.reportedAt);
  const own = servedUnder(subject);
  const waited = { reportedAt: ticket.reportedAt, servedAt: own?.at ?? Infinity };
  const overtaking = withoutContract.overtaking(slaFirst, waited, calendar);
  return {
    guarantee: 'sla-first',
    clause: promise.clause,
    outcome: overtaking.length > 0 ? 'breached' : own ? 'met' : 'running',
    startedAt: ticket.reportedAt,
    dueAt: null,
    stoppedAt: own?.at,
    overtakenBy: overtaking.map(({ ticketId }) => ticketId),
    calendar,
    clock: { start: ticket.report, stop: own?.fact },
    evidence: overtaking.flatMap(({ fact }) => fact ?? []),
  };
}

/** What was done first for a ticket under contract, as its terms read it: until then it can be overtaken. */
export function servedUnder({
  ticket,
  contract,
}: Pick<TicketUnderContract, 'ticket' | 'contract'>): First | undefined {
  const { slaFirst, acknowledgedBy } = contract.terms.readings;
  return slaFirst === 'first-work' ? firstWork(ticket) : confirmation(ticket, acknowledgedBy);
}

/** What was done first for a ticket, by every reading; nothing for a voided one, which overtakes nobody. */
export function firstServed(ticket: TicketRecord): FirstServed {
  const { ticketId, reportedAt, isVoided } = ticket;
  if (isVoided) return { ticketId, reportedAt };
  const [confirmed, workedOn] = [confirmation(ticket, 'accepted'), firstWork(ticket)];
  return { ticketId, reportedAt, confirmed, workedOn };
}

interface First {
  readonly at: Instant;
  /** For an explanation only. */
  readonly fact?: KnownFact | undefined;
}

function confirmation(ticket: TicketRecord, acknowledgedBy: 'accepted' | 'delivered'): First | undefined {
  const fact = ticket.firstAcknowledgement(acknowledgedBy);
  return fact && { at: fact.occurredAt, fact };
}

/** The other reading of section 8: whoever is worked on first, by the start of the work as stated. */
function firstWork(ticket: TicketRecord): First | undefined {
  return [
    ...ticket.all('RemoteWorkLogged'),
    ...ticket.all('OnSiteWorkLogged'),
    ...ticket.all('PaidWorkLogged'),
  ]
    .map((fact) => ({ at: startedAt(fact), fact }))
    .reduce<First | undefined>((first, each) => (first && first.at <= each.at ? first : each), undefined);
}

function servedBy(
  tickets: readonly FirstServed[],
  first: (ticket: FirstServed) => First | undefined,
): Served[] {
  const served: Served[] = [];
  for (const ticket of tickets) {
    const by = first(ticket);
    if (by) {
      served.push({
        ticketId: ticket.ticketId,
        reportedAt: ticket.reportedAt,
        servedAt: by.at,
        fact: by.fact,
      });
    }
  }
  return served.sort((a, b) => a.servedAt - b.servedAt);
}

function firstAfter(served: readonly Served[], instant: Instant): number {
  let low = 0;
  let high = served.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((served[middle]?.servedAt ?? Infinity) > instant) high = middle;
    else low = middle + 1;
  }
  return low;
}
