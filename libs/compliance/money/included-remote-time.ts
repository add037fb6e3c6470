import type { Terms } from '#contract';
import type { TicketKind } from '#ticket';
import type { ContractSubject } from '../contract-judgement.js';
import type { TicketRecord } from '../ticket-record.js';
import { type ContractMonth, monthsWithWork } from './contract-month.js';
import { isPaid, loggedWork, type LoggedWork, MINUTE, totalDuration } from './logged-work.js';

/** What terms promise of remote work included in each month's price. */
export type IncludedRemote = NonNullable<Terms['guarantees']['included-remote']>;

/** Remote work done for a ticket: managed, which draws on included time, or paid. Nothing counts of a voided ticket. */
export type RemoteWork = LoggedWork & { readonly ticket: TicketRecord };

export function remoteWork(ticket: TicketRecord): RemoteWork[] {
  if (ticket.isVoided) return [];
  const managed = ticket.all('RemoteWorkLogged').filter(({ data }) => data.activity === 'remote-management');
  const paid = ticket.all('PaidWorkLogged').filter(({ data }) => data.where === 'remote');
  return [...managed, ...paid].map((fact) => ({ ...loggedWork(fact, fact.data), ticket }));
}

/** Faults always; changes and questions where the terms let included time be used for them (terms, section 2). */
export function mayUse({ includesChanges }: IncludedRemote, kind: TicketKind): boolean {
  return kind === 'fault' || includesChanges;
}

/**
 * Paid work that began while included time of its month was left.
 *
 * @param work all remote work that began in the month
 */
export function chargedTooEarly(promise: IncludedRemote, work: readonly RemoteWork[]): RemoteWork[] {
  return timeLeftAtPaidWork(promise, work).flatMap(({ paid, left }) => (left > 0 ? paid : []));
}

/**
 * Paid work that could have used included time of its month, and how much of that was left when it began, in milliseconds:
 * what remote management that began before it had not used (judging, "Rows of a contract").
 *
 * @param work all remote work that began in the month
 */
export function timeLeftAtPaidWork(
  promise: IncludedRemote,
  work: readonly RemoteWork[],
): { paid: RemoteWork; left: number }[] {
  const eligible = work.filter(({ ticket }) => mayUse(promise, ticket.newestKind));
  const managed = eligible.filter((each) => !isPaid(each));
  return eligible.filter(isPaid).map((paid) => {
    const before = managed.filter(({ startedAt }) => startedAt < paid.startedAt);
    return { paid, left: Math.max(0, promise.minutesPerMonth * MINUTE - totalDuration(before)) };
  });
}

/** @param tickets those reported under the contract */
export function remoteMonths(
  subject: ContractSubject,
  tickets: readonly TicketRecord[],
): ContractMonth<RemoteWork>[] {
  return monthsWithWork(subject, tickets.flatMap(remoteWork));
}
