import { localDay } from '#calendar';
import { paidService } from '#contract';
import type { CustomerEventData } from '#customer';
import type { KnownFact } from '../known-facts.js';
import { ticketJudgement, type TicketSubject } from '../ticket-judgement.js';
import type { Judgement } from '../verdict.js';

/**
 * A repeated question may only be charged after a warning on the same topic, given in the 180 local days before the
 * report (days between the two local dates).
 *
 * @param warnings the customer's, in order
 */
export function judgeRepeatWarning(
  subject: TicketSubject,
  warnings: readonly KnownFact[],
): Judgement | undefined {
  const { ticket, contract, calendars } = subject;
  const escalated = ticket
    .all('TicketEscalatedToPaid')
    .some(({ data }) => data.reason === 'repeated-question');
  if (!escalated) return undefined;
  const zone = calendars.inForce(
    contract?.terms.workingDaysCalendar ?? paidService.calendar,
    ticket.reportedAt,
  );
  const reportedOn = localDay(zone, ticket.reportedAt);
  const warning = warnings.findLast(
    (fact) =>
      (fact.data as CustomerEventData<'RepeatWarningGiven'>).topic === ticket.topic &&
      fact.occurredAt <= ticket.reportedAt &&
      reportedOn - localDay(zone, fact.occurredAt) <= paidService.warningDays,
  );
  return ticketJudgement(subject, {
    guarantee: 'repeat-warning',
    clause: paidService.clauses['repeat-warning'],
    outcome: warning ? 'met' : 'breached',
    startedAt: ticket.reportedAt,
    dueAt: ticket.reportedAt,
    stoppedAt: warning?.occurredAt,
    clock: { start: ticket.report, stop: warning },
  });
}
