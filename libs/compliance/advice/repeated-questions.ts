import { localDay } from '#calendar';
import { paidService } from '#contract';
import type { CustomerEventData } from '#customer';
import { formatInstant, type Instant } from '#facts';
import { warningBefore } from '../guarantees/repeat-warning.js';
import type { KnownFact } from '../known-facts.js';
import { type Evidence, evidenceOf } from '../explain/evidence.js';
import type { TicketRecord } from '../ticket-record.js';
import { contractOf, type World } from '../world.js';

/** A question on a topic that the customer had asked about in the 180 local days before (terms, section 7). */
export interface RepeatedQuestion {
  readonly topic: string;
  readonly ticketId: string;
  readonly reportedAt: string;
  /** The reports of those before it, in order, then its own. */
  readonly reports: readonly Evidence[];
  /** The questions before it, in order: one of them where this is the second. */
  readonly earlier: readonly string[];
  /** The newest warning on the topic in the 180 local days before it. */
  readonly warnedBefore: Evidence | null;
  /** Only after a warning. */
  readonly mayBeCharged: boolean;
  /** That it was turned into paid service as a repeated question, whether or not it might be. */
  readonly escalated: Evidence | null;
  /** The first warning on the topic after it. */
  readonly warnedSince: Evidence | null;
}

/** A customer's repeated questions, in order of their reports. What was asked is a question by its newest kind. */
export function repeatedQuestions(world: World, customerId: string): RepeatedQuestion[] {
  const questions = (world.ticketsByCustomer.get(customerId) ?? [])
    .filter((ticket) => ticket.newestKind === 'question' && !ticket.isVoided)
    .toSorted((a, b) => a.reportedAt - b.reportedAt);
  return questions.flatMap((question, index) => {
    const { topic } = question;
    const earlier = questions
      .slice(0, index)
      .filter((each) => each.topic === topic && areNear(world, each.reportedAt, question.reportedAt));
    if (topic === undefined || earlier.length === 0) return [];
    const escalation = question
      .all('TicketEscalatedToPaid')
      .find(({ data }) => data.reason === 'repeated-question');
    return {
      topic,
      ticketId: question.ticketId,
      reportedAt: formatInstant(question.reportedAt),
      reports: [...earlier, question].map(({ report }) => evidenceOf(report)),
      earlier: earlier.map(({ ticketId }) => ticketId),
      escalated: escalation ? evidenceOf(escalation) : null,
      ...warned(world, question),
    };
  });
}

/** No more than 180 days lie between the two local dates. */
export function areNear({ calendars }: World, earlier: Instant, later: Instant): boolean {
  const zone = calendars.first(paidService.calendar);
  return localDay(zone, later) - localDay(zone, earlier) <= paidService.warningDays;
}

function warned(
  world: World,
  ticket: TicketRecord,
): Pick<RepeatedQuestion, 'warnedBefore' | 'mayBeCharged' | 'warnedSince'> {
  const warnings = world.warnings.get(ticket.customerId) ?? [];
  const subject = { ticket, contract: contractOf(world, ticket), calendars: world.calendars };
  const before = warningBefore(subject, warnings);
  const since = warnings.find(
    (fact) => topicOf(fact) === ticket.topic && fact.occurredAt > ticket.reportedAt,
  );
  return {
    warnedBefore: before ? evidenceOf(before) : null,
    mayBeCharged: before !== undefined,
    warnedSince: since ? evidenceOf(since) : null,
  };
}

function topicOf(warning: KnownFact): string {
  return (warning.data as CustomerEventData<'RepeatWarningGiven'>).topic;
}
