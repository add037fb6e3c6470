import { paidService } from '#contract';
import { parseInstant } from '#facts';
import { isInTime } from '../clock.js';
import type { Finding, TicketSubject } from '../ticket-judgement.js';
import { startedAt } from '../ticket-record.js';

/** No paid work begins before the customer agreed to it in writing; this holds with and without a contract. */
export function judgePaidConsent(subject: TicketSubject): Finding | undefined {
  const { ticket } = subject;
  const work = soonest(ticket.all('PaidWorkLogged').map((fact) => ({ at: startedAt(fact), fact })));
  if (!work) return undefined;
  const agreed = soonest(
    ticket
      .all('TicketEscalatedToPaid')
      .map((fact) => ({ at: parseInstant(fact.data.agreement.agreedAt), fact })),
  );
  return {
    guarantee: 'paid-consent',
    clause: paidService.clauses['paid-consent'],
    outcome: agreed && isInTime(agreed.at, work.at) ? 'met' : 'breached',
    startedAt: work.at,
    dueAt: work.at,
    stoppedAt: agreed?.at,
    clock: { start: work.fact, stop: agreed?.fact },
  };
}

function soonest<Entry extends { readonly at: number }>(entries: readonly Entry[]): Entry | undefined {
  return entries.reduce<Entry | undefined>(
    (first, each) => (first && first.at <= each.at ? first : each),
    undefined,
  );
}
