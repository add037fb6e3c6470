import type { CustomerEventData } from '#customer';
import type { ContractSubject } from '../contract-judgement.js';
import type { KnownFact } from '../known-facts.js';
import type { TicketRecord } from '../ticket-record.js';
import { type ContractMonth, monthsWithWork } from './contract-month.js';
import { loggedWork, type LoggedWork } from './logged-work.js';

/** What a contract's technicians did at the customer's: checks of the exchange, and work for tickets. */
export function onSiteWork(checks: readonly KnownFact[], tickets: readonly TicketRecord[]): LoggedWork[] {
  const work = tickets
    .filter(({ isVoided }) => !isVoided)
    .flatMap((ticket) => ticket.all('OnSiteWorkLogged').map((fact) => loggedWork(fact, fact.data, ticket)));
  return [...checks.flatMap(workOfCheck), ...work];
}

/**
 * The part of a month's work that uses the included hours: by default what was logged with a check, by the other reading
 * any work on site (terms, sections 6 and 8).
 */
export function usingIncludedHours({ contract, work }: ContractMonth<LoggedWork>): LoggedWork[] {
  const anyWork = contract.terms.readings.includedOnSite === 'any-on-site-work';
  return work.filter(({ ticket }) => anyWork || !ticket);
}

/**
 * @param checks those of the contract
 * @param tickets those reported under the contract
 */
export function onSiteMonths(
  subject: ContractSubject,
  checks: readonly KnownFact[],
  tickets: readonly TicketRecord[],
): ContractMonth<LoggedWork>[] {
  return monthsWithWork(subject, onSiteWork(checks, tickets));
}

/** A check whose times nobody logged uses nothing. */
function workOfCheck(check: KnownFact): LoggedWork[] {
  const { startedAt, endedAt } = check.data as CustomerEventData<'PbxCheckPerformed'>;
  return startedAt === undefined || endedAt === undefined ? [] : [loggedWork(check, { startedAt, endedAt })];
}
