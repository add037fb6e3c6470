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
  readonly fact: KnownFact;
}

type Reading = 'first-confirmation' | 'first-work';

/** The tickets without contract, by when each of them was first served: those are who can overtake. */
export class ServedWithoutContract {
  private readonly sorted: Record<Reading, readonly Served[]>;

  constructor(tickets: readonly TicketRecord[]) {
    this.sorted = {
      'first-confirmation': servedBy(tickets, (ticket) => confirmation(ticket, 'accepted')),
      'first-work': servedBy(tickets, firstWork),
    };
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
  const { slaFirst, acknowledgedBy } = contract.terms.readings;
  const calendar = calendars.inForce(contract.terms.serviceHoursCalendar, ticket.reportedAt);
  const own = slaFirst === 'first-work' ? firstWork(ticket) : confirmation(ticket, acknowledgedBy);
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
    evidence: overtaking.map(({ fact }) => fact),
  };
}

/** When a ticket may be found to have been served first, by any reading; a voided one never. */
export function servedInstants(ticket: TicketRecord): Instant[] {
  const first = ticket.isVoided ? [] : [confirmation(ticket, 'accepted'), firstWork(ticket)];
  return first.filter((each) => each !== undefined).map(({ at }) => at);
}

interface First {
  readonly at: Instant;
  readonly fact: KnownFact;
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

/** A voided ticket overtakes nobody. */
function servedBy(
  tickets: readonly TicketRecord[],
  first: (ticket: TicketRecord) => First | undefined,
): Served[] {
  const served: Served[] = [];
  for (const ticket of tickets) {
    const by = ticket.isVoided ? undefined : first(ticket);
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
