import type { Verdict } from '#compliance';
import { type Fact, formatInstant } from '#facts';
import type { KnownTicket } from '#projection';
import type { AskedFor } from '../http/question.request.js';
import type { TicketAnswer } from './tickets.commands.js';

/** A ticket as a list shows it. */
export interface TicketLine {
  readonly ticketId: string;
  readonly customerId: string;
  readonly revision: number;
  readonly reportedAt: string;
}

/** A ticket with its facts, as recorded, and the verdicts on its promises. */
export interface TicketPage extends TicketLine {
  readonly asOf: string;
  readonly asKnownAt: string | null;
  readonly facts: readonly FactLine[];
  readonly verdicts: readonly Verdict[];
}

export interface FactLine {
  readonly id: string;
  readonly revision: number;
  readonly type: string;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly data: unknown;
}

export function ticketLine({ ticketId, customerId, revision, reportedAt }: KnownTicket): TicketLine {
  return { ticketId, customerId, revision, reportedAt: formatInstant(reportedAt) };
}

export function ticketPage({ ticket, facts, verdicts }: TicketAnswer, question: AskedFor): TicketPage {
  const { asOf, asKnownAt } = question;
  return {
    ...ticketLine(ticket),
    asOf: formatInstant(asOf),
    asKnownAt: asKnownAt === undefined ? null : formatInstant(asKnownAt),
    facts: facts.map(factLine),
    verdicts,
  };
}

function factLine({ id, revision, type, occurredAt, recordedAt, data }: Fact): FactLine {
  return {
    id,
    revision,
    type,
    occurredAt: formatInstant(occurredAt),
    recordedAt: formatInstant(recordedAt),
    data,
  };
}
