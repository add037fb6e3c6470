import { localDay } from '#calendar';
import { paidService } from '#contract';
import type { CustomerEventData } from '#customer';
import type { KnownFact } from '../known-facts.js';
import type { Finding, TicketSubject } from '../ticket-judgement.js';

/**
 * A repeated question may only be charged after a warning on the same topic.
 *
 * @param warnings the customer's, in order
 */
export function judgeRepeatWarning(
  subject: TicketSubject,
  warnings: readonly KnownFact[],
): Finding | undefined {
  const { ticket } = subject;
  const escalated = ticket
    .all('TicketEscalatedToPaid')
    .some(({ data }) => data.reason === 'repeated-question');
  if (!escalated) return undefined;
  const warning = warningBefore(subject, warnings);
  return {
    guarantee: 'repeat-warning',
    clause: paidService.clauses['repeat-warning'],
    outcome: warning ? 'met' : 'breached',
    startedAt: ticket.reportedAt,
    dueAt: ticket.reportedAt,
    stoppedAt: warning?.occurredAt,
    clock: { start: ticket.report, stop: warning },
  };
}

/**
 * The newest warning on the ticket's topic that was given in the 180 local days before its report (days between the two
 * local dates).
 *
 * @param warnings the customer's, in order
 */
export function warningBefore(
  { ticket, contract, calendars }: Omit<TicketSubject, 'asOf'>,
  warnings: readonly KnownFact[],
): KnownFact | undefined {
  const zone = calendars.inForce(
    contract?.terms.workingDaysCalendar ?? paidService.calendar,
    ticket.reportedAt,
  );
  const reportedOn = localDay(zone, ticket.reportedAt);
  return warnings.findLast(
    (fact) =>
      (fact.data as CustomerEventData<'RepeatWarningGiven'>).topic === ticket.topic &&
      fact.occurredAt <= ticket.reportedAt &&
      reportedOn - localDay(zone, fact.occurredAt) <= paidService.warningDays,
  );
}
