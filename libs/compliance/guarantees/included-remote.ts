import { contractJudgement, type ContractSubject } from '../contract-judgement.js';
import type { ContractMonth } from '../money/contract-month.js';
import { chargedTooEarly, mayUse, remoteMonths, type RemoteWork } from '../money/included-remote-time.js';
import { isPaid } from '../money/logged-work.js';
import type { TicketRecord } from '../ticket-record.js';
import type { Judgement } from '../verdict.js';

/**
 * Included minutes are used up before any remote work is charged: broken where paid remote work began while included
 * time of its month was left. There is a row for every month with paid work that could have used it.
 *
 * @param tickets those reported under the contract
 */
export function judgeIncludedRemote(subject: ContractSubject, tickets: readonly TicketRecord[]): Judgement[] {
  return remoteMonths(subject, tickets).flatMap((month) => judgeMonth(subject, month) ?? []);
}

function judgeMonth(
  subject: ContractSubject,
  { contract, month, work }: ContractMonth<RemoteWork>,
): Judgement | undefined {
  const promise = contract.terms.guarantees['included-remote'];
  if (!promise) return undefined;
  const paid = work.filter((each) => isPaid(each) && mayUse(promise, each.ticket.newestKind));
  if (paid.length === 0) return undefined;
  const tooEarly = chargedTooEarly(promise, work);
  const ended = subject.asOf >= month.until;
  return contractJudgement(subject, {
    guarantee: 'included-remote',
    clause: promise.clause,
    contract,
    month,
    outcome: tooEarly.length > 0 ? 'breached' : ended ? 'met' : 'running',
    evidence: (tooEarly.length > 0 ? tooEarly : paid).map(({ fact }) => fact),
  });
}
