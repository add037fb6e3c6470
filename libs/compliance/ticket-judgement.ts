import { type CalendarBook, type GuaranteeId, paidService, type Phrase } from '#contract';
import type { CompiledCalendar } from '#calendar';
import { formatInstant, type Instant } from '#facts';
import type { Clock, Outcome } from './clock.js';
import type { ContractVersion } from './contracts.js';
import type { KnownFact } from './known-facts.js';
import type { TicketRecord } from './ticket-record.js';
import { type CountedTime, instantOrNull, type Judgement } from './verdict.js';

/** What a promise about a ticket is judged on. */
export interface TicketSubject {
  readonly ticket: TicketRecord;
  readonly contract?: ContractVersion | undefined;
  readonly calendars: CalendarBook;
  readonly asOf: Instant;
}

export type TicketUnderContract = TicketSubject & { readonly contract: ContractVersion };

/** What was found about one promise of a ticket, in instants: what differs from promise to promise. */
export interface Finding {
  readonly guarantee: GuaranteeId;
  readonly clause: Phrase;
  readonly outcome: Outcome;
  readonly startedAt: Instant;
  readonly dueAt: Instant | null;
  readonly stoppedAt: Instant | undefined;
  readonly excused?: boolean;
  readonly binding?: boolean;
  readonly overtakenBy?: readonly string[];
  readonly calendar?: CompiledCalendar | null;
  readonly clock?: Clock | undefined;
  readonly counted?: CountedTime;
  readonly evidence?: readonly KnownFact[];
}

/** The row that a finding makes. No promise applies to a voided ticket (judging: "Verdict, in this order", 1). */
export function ticketJudgement(subject: TicketSubject, found: Finding): Judgement {
  const { ticket, contract, calendars, asOf } = subject;
  const zone = calendars.first(contract?.terms.workingDaysCalendar ?? paidService.calendar);
  const outcome = ticket.isVoided ? 'not-applicable' : found.outcome;
  return {
    clause: found.clause,
    contract,
    asOf,
    zone,
    clock: found.clock,
    counted: found.counted,
    evidence: found.evidence ?? [],
    voidedBy: ticket.first('TicketVoided'),
    verdict: {
      ticketId: ticket.ticketId,
      customerId: ticket.customerId,
      guarantee: found.guarantee,
      outcome,
      startedAt: formatInstant(found.startedAt),
      dueAt: instantOrNull(found.dueAt),
      stoppedAt: instantOrNull(found.stoppedAt),
      excused: outcome === 'met' && (found.excused ?? false),
      binding: found.binding ?? true,
      ...(found.overtakenBy && { overtakenBy: found.overtakenBy }),
      termsId: contract?.terms.id ?? null,
      termsVersion: contract?.terms.version ?? null,
      calendarId: found.calendar?.id ?? null,
      calendarVersion: found.calendar?.version ?? null,
    },
  };
}
