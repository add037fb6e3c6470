import type { Shapes } from './client.js';
import type { paths } from './schema.js';

/** What the server answers to a question, as its description has it. */
type AnswerTo<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Answer } } } };
}
  ? Answer
  : never;

export type Account = Shapes['Account'];
export type Advice = CustomerAdvice['advice'][number];
export type MonthReport = Shapes['MonthReport'];
export type Verdict = Shapes['Verdict'];
export type Outcome = Verdict['outcome'];
export type Guarantee = Verdict['guarantee'];

export type Me = Shapes['Me'];
export type Role = Me['roles'][number];
export type SignInMeans = AnswerTo<'/api/v1/sign-in'>;

export type TicketPage = AnswerTo<'/api/v1/tickets'>;
export type TicketLine = TicketPage['tickets'][number];
export type TicketExplanations = AnswerTo<'/api/v1/tickets/{ticketId}/explanations'>;

/** Whose data is an object, which the data of a fact always is. */
type WithData<Line> = Omit<Line, 'data'> & { readonly data: Readonly<Record<string, unknown>> };
export type FactLine = WithData<Shapes['FactLine']>;

type TicketAnswer = AnswerTo<'/api/v1/tickets/{ticketId}'>;
/** A ticket as of an instant at which it had been reported. */
export type ReportedTicket = Omit<Extract<TicketAnswer, { kind: string }>, 'facts'> & {
  readonly facts: readonly FactLine[];
};
/** As of an instant, or as known at one, before its report. */
export type UnreportedTicket = Omit<Extract<TicketAnswer, { reportedAt: null }>, 'facts'> & {
  readonly facts: readonly FactLine[];
};
export type Ticket = ReportedTicket | UnreportedTicket;

export type DuePage = AnswerTo<'/api/v1/due'>;
export type UpcomingDue = DuePage['due'][number];
export type VerdictPage = AnswerTo<'/api/v1/verdicts'>;
export type Compliance = AnswerTo<'/api/v1/compliance'>;
export type ComplianceCount = Compliance['counts'][number];

export type AuditEntry = WithData<Shapes['AuditLine']>;
export type AuditPage = Omit<AnswerTo<'/api/v1/audit'>, 'entries'> & {
  readonly entries: readonly AuditEntry[];
};
export type AuditMark = AuditEntry['marks'][number];

export type CustomerPage = AnswerTo<'/api/v1/customers'>;
export type Customer = AnswerTo<'/api/v1/customers/{customerId}'>;
export type CustomerAdvice = AnswerTo<'/api/v1/customers/{customerId}/advice'>;

export type TermsList = AnswerTo<'/api/v1/terms'>;
export type TermsVersion = AnswerTo<'/api/v1/terms/{id}/{version}'>;
export type CalendarList = AnswerTo<'/api/v1/calendars'>;
export type CalendarVersion = AnswerTo<'/api/v1/calendars/{id}/{version}'>;
export type KeyList = AnswerTo<'/api/v1/keys'>;
export type KeyLine = KeyList['keys'][number];

/** The answer to a command: a question with this `minPosition` sees it. */
export type Recorded = Shapes['Recorded'];
