import type { Verdict } from '#compliance';
import { formatInstant, type Instant } from '#facts';
import type { ListedTicket } from '#projection';
import { type AnsweredFor, answeredFor, type AskedFor } from '../http/question.request.js';
import type { RecordedFact, TicketAnswer } from './tickets.commands.js';

type Moments = 'reportedAt' | 'resolvedAt' | 'voidedAt';

/** A ticket as a list shows it. */
export interface TicketLine extends Omit<ListedTicket, Moments> {
  readonly reportedAt: string;
  readonly resolvedAt: string | null;
  readonly voidedAt: string | null;
}

/** In the order of a table's columns. */
export const TICKET_COLUMNS = [
  ...(['ticketId', 'customerId', 'contractId', 'kind', 'reportedAt', 'resolvedAt', 'voidedAt'] as const),
  ...(['termsId', 'termsVersion', 'revision', 'isLate', 'isCorrected'] as const),
];

export function ticketLine(ticket: ListedTicket): TicketLine {
  const { reportedAt, resolvedAt, voidedAt } = ticket;
  return {
    ...ticket,
    reportedAt: formatInstant(reportedAt),
    resolvedAt: instantOrNull(resolvedAt),
    voidedAt: instantOrNull(voidedAt),
  };
}

/** Nobody had reported the ticket by then, or knew of it: it has an id and a customer, and nothing else to show. */
interface NotReportedYet {
  readonly ticketId: string;
  readonly customerId: string;
  readonly reportedAt: null;
}

/** A ticket with its facts, as recorded, and the verdicts on its promises. */
export type TicketPage = AnsweredFor & { readonly revision: number } & (TicketLine | NotReportedYet) & {
    /** IANA name of the zone in which its times are read: its contract's. */
    readonly timezone: string;
    readonly facts: readonly FactLine[];
    readonly verdicts: readonly Verdict[];
  };

export interface FactLine {
  readonly id: string;
  readonly revision: number;
  readonly type: string;
  readonly occurredAt: string;
  readonly recordedAt: string;
  /** Who recorded it. */
  readonly actor: string;
  readonly data: unknown;
}

export function ticketPage(
  { ticket, seen, timezone, facts, verdicts }: TicketAnswer,
  question: AskedFor,
): TicketPage {
  const { ticketId, customerId, revision } = ticket;
  return {
    ...(seen ? ticketLine(seen) : { ticketId, customerId, reportedAt: null }),
    revision,
    ...answeredFor(question),
    timezone,
    facts: facts.map(factLine),
    verdicts,
  };
}

function factLine({ id, revision, type, occurredAt, recordedAt, actor, data }: RecordedFact): FactLine {
  return {
    id,
    revision,
    type,
    occurredAt: formatInstant(occurredAt),
    recordedAt: formatInstant(recordedAt),
    actor,
    data,
  };
}

function instantOrNull(instant: Instant | null): string | null {
  return instant === null ? null : formatInstant(instant);
}
