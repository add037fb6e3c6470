import type { Account, Advice, Explanation, MonthReport, Verdict } from '#compliance';

export type { Account, Advice, Explanation, MonthReport, Verdict };
export type Outcome = Verdict['outcome'];
export type Guarantee = Verdict['guarantee'];
export type Role = 'agent' | 'manager' | 'auditor' | 'customer' | 'administrator';
export type TicketKind = 'fault' | 'change' | 'question';

/** The instants that an answer holds for: `asKnownAt` is `null` where all is known. */
export interface Asked {
  readonly asOf: string;
  readonly asKnownAt: string | null;
}

export interface Me {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly customerId: string | null;
  readonly means: string;
}

export interface SignInMeans {
  readonly openIdConnect: boolean;
  readonly link: boolean;
}

export interface TicketLine {
  readonly ticketId: string;
  readonly customerId: string;
  readonly contractId: string | null;
  readonly kind: TicketKind;
  readonly reportedAt: string;
  readonly resolvedAt: string | null;
  readonly voidedAt: string | null;
  readonly termsId: string | null;
  readonly termsVersion: number | null;
  readonly revision: number;
  readonly isLate: boolean;
  readonly isCorrected: boolean;
}

export interface TicketPage extends Asked {
  readonly tickets: readonly TicketLine[];
  readonly next: string | null;
}

export interface FactLine {
  readonly id: string;
  readonly revision: number;
  readonly type: string;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly actor?: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Ticket extends TicketLine, Asked {
  readonly facts: readonly FactLine[];
  readonly verdicts: readonly Verdict[];
}

export interface TicketExplanations extends Asked {
  readonly ticketId: string;
  readonly explanations: readonly { readonly verdict: Verdict; readonly explanation: Explanation }[];
}

/** When a running clock is due; of a ticket, or of a contract's month. */
export interface UpcomingDue {
  readonly dueAt: string;
  readonly startedAt: string;
  readonly customerId: string;
  readonly ticketId?: string;
  readonly contractId?: string;
  readonly month?: string;
  readonly guarantee: Guarantee;
  readonly binding: boolean;
  /** Seconds of the promise's own measure that are left. */
  readonly openSecondsLeft: number | null;
}

export interface DuePage extends Asked {
  readonly due: readonly UpcomingDue[];
}

export interface VerdictPage extends Asked {
  readonly verdicts: readonly Verdict[];
  readonly next: string | null;
}

export interface ComplianceCount {
  readonly month: string;
  readonly customerId: string;
  readonly guarantee: Guarantee;
  readonly binding: boolean;
  readonly outcome: Outcome;
  readonly excused: boolean;
  readonly count: number;
}

export interface Compliance extends Asked {
  readonly counts: readonly ComplianceCount[];
}

export type AuditMark = 'late' | 'corrected' | 'retracted';

export interface AuditEntry {
  readonly position: number | string;
  readonly stream: string;
  readonly revision: number;
  readonly eventId: string;
  readonly type: string;
  readonly actor: string | null;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly recordedByStoreAt: string;
  readonly importId: string | null;
  readonly marks: readonly AuditMark[];
  readonly data: Readonly<Record<string, unknown>>;
}

export interface AuditPage extends Asked {
  readonly entries: readonly AuditEntry[];
  readonly next: string | null;
}

export interface ContractLine {
  readonly contractId: string;
  readonly termsId: string;
  readonly termsVersion: number;
  readonly from: string;
  readonly until: string | null;
}

export interface Customer {
  readonly customerId: string;
  readonly name: string | null;
  readonly contracts: readonly ContractLine[];
  readonly openTickets: number;
}

export interface CustomerPage {
  readonly customers: readonly Customer[];
  readonly next: string | null;
}

export interface CustomerAdvice extends Asked {
  readonly advice: readonly Advice[];
}

/** The answer to a command: a question with this `minPosition` sees it. */
export interface Recorded {
  readonly revision: number;
  readonly position: string | null;
}
