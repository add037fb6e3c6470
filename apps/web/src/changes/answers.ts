import type { Shapes } from '../api/client.js';

export type Effect = Shapes['Effect'];
/** A verdict before and after; nothing where there is none, never both. */
export type Difference = Effect['verdicts'][number];

export const CHANGE_STATES = ['open', 'approved', 'refused', 'withdrawn'] as const;
export type ChangeState = (typeof CHANGE_STATES)[number];

/** What is proposed: the data of the event that an approval would record, without the people. */
export interface Proposed {
  readonly type?: string;
  readonly occurredAt?: string;
  /** A word in its place where the key of what is personal was destroyed. */
  readonly change?: Readonly<Record<string, unknown>> | string;
}

export type ChangeLine = Omit<Shapes['ChangeLine'], 'data'> & { readonly data: Proposed };

export interface ChangePage {
  readonly changes: readonly ChangeLine[];
  readonly next: string | null;
}
