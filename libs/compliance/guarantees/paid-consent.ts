import { paidService } from '#contract';
import { parseInstant } from '#facts';
import { isInTime } from '../clock.js';
import { ticketJudgement, type TicketSubject } from '../ticket-judgement.js';
import { startedAt } from '../ticket-record.js';
import type { Judgement } from '../verdict.js';

/** No paid work begins before the customer agreed to it in writing; this holds with and without a contract. */
export function judgePaidConsent(subject: TicketSubject): Judgement | undefined {
  const { ticket } = subject;
  const work = soonest(ticket.all('PaidWorkLogged').map((fact) => ({ at: startedAt(fact), fact })));
  if (!work) return undefined;
  const agreed = soonest(
    ticket
      .all('TicketEscalatedToPaid')
      .map((fact) => ({ at: parseInstant(fact.data.agreement.agreedAt), fact })),
  );
  return ticketJudgement(subject, {
    guarantee: 'paid-consent',
    clause: paidService.clauses['paid-consent'],
    outcome: agreed && isInTime(agreed.at, work.at) ? 'met' : 'breached',
    startedAt: work.at,
    dueAt: work.at,
    stoppedAt: agreed?.at,
    clock: { start: work.fact, stop: agreed?.fact },
  });
}

function soonest<Entry extends { readonly at: number }>(entries: readonly Entry[]): Entry | undefined {
  return entries.reduce<Entry | undefined>(
    (first, each) => (first && first.at <= each.at ? first : each),
    undefined,
  );
}
