import type { Verdict } from '../api/answers.js';
import type { Language } from '../i18n/language.js';

interface ExplainedVerdict {
  readonly verdict: Verdict;
  readonly sentence: Readonly<Record<Language, string>>;
}

/** A verdict before and after; nothing where there is none, never both. */
export interface Difference {
  readonly before: ExplainedVerdict | null;
  readonly after: ExplainedVerdict | null;
}

export interface Effect {
  readonly changeId: string;
  readonly asOf: string;
  readonly verdicts: readonly Difference[];
}

export const CHANGE_STATES = ['open', 'approved', 'refused', 'withdrawn'] as const;
export type ChangeState = (typeof CHANGE_STATES)[number];

/** What is proposed: the data of the event that an approval would record, without the people. */
export interface Proposed {
  readonly type?: string;
  readonly occurredAt?: string;
  /** A word in its place where the key of what is personal was destroyed. */
  readonly change?: Readonly<Record<string, unknown>> | string;
}

export interface ChangeLine {
  readonly changeId: string;
  readonly stream: string;
  readonly ticketId?: string;
  readonly customerId?: string;
  readonly termsId?: string;
  readonly calendarId?: string;
  /** Type of the event that an approval records. */
  readonly kind: string;
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly state: ChangeState;
  readonly decidedBy?: string;
  readonly decidedAt?: string;
  readonly data: Proposed;
}

export interface ChangePage {
  readonly changes: readonly ChangeLine[];
  readonly next: string | null;
}
