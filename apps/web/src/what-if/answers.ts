import type { Asked, Guarantee, Outcome } from '../api/answers.js';
import type { Difference } from '../changes/answers.js';

export type Outcomes = Readonly<Partial<Record<Outcome, number>>>;

/** Binding promises of one kind and month, by outcome, as they were judged and as they would be. */
export interface WhatIfCount {
  readonly month: string;
  readonly guarantee: Guarantee;
  readonly before: Outcomes;
  readonly after: Outcomes;
}

export interface WhatIfAnswer extends Asked {
  readonly judged: number;
  readonly flipped: number;
  /** Would end as they did, with another due instant or other terms. */
  readonly moved: number;
  /** The first 1,000. */
  readonly flips: readonly Difference[];
  readonly counts: readonly WhatIfCount[];
}

interface Publication {
  readonly publishedAt: string | null;
}

export interface TermsLine extends Publication {
  readonly termsId: string;
  readonly termsVersion: number;
  readonly name: { readonly en: string; readonly sk: string };
}

export interface CalendarLine extends Publication {
  readonly calendarId: string;
  readonly calendarVersion: number;
  readonly reason: string | null;
}
