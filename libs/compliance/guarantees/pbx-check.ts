import type { KnownFact } from '../known-facts.js';
import { contractJudgement, type ContractSubject } from '../contract-judgement.js';
import { wholeMonths } from '../months.js';
import type { Judgement } from '../verdict.js';

/**
 * Checks of the exchange: so many in every local month that the contract covers whole, by the terms in force at the
 * month's first instant. A contract that ends on the first of the next month still covers it.
 *
 * @param checks those of the contract, in order
 */
export function judgePbxChecks(subject: ContractSubject, checks: readonly KnownFact[]): Judgement[] {
  const { contractId, contracts, calendars, asOf } = subject;
  const versions = contracts.versionsOf(contractId);
  const first = versions[0];
  if (!first || !versions.some(({ terms }) => terms.guarantees['pbx-check'])) return [];
  const zone = calendars.first(first.terms.workingDaysCalendar);
  const signed = versions.reduce((earliest, { from }) => Math.min(earliest, from), Infinity);
  const months = wholeMonths(zone, signed, contracts.endOf(contractId), asOf);
  return months.flatMap((month) => {
    const contract = contracts.versionAt(contractId, month.from);
    const promise = contract?.terms.guarantees['pbx-check'];
    if (!contract || !promise) return [];
    const done = checks.filter(({ occurredAt }) => month.from <= occurredAt && occurredAt < month.until);
    const completing = done[promise.checksPerMonth - 1];
    const outcome = completing ? 'met' : asOf >= month.until ? 'breached' : 'running';
    return contractJudgement(subject, {
      guarantee: 'pbx-check',
      clause: promise.clause,
      contract,
      month,
      outcome,
      stoppedAt: completing?.occurredAt,
      evidence: done,
    });
  });
}
