import type { Verdict } from '#compliance';
import { formatInstant } from '#facts';
import type { UpcomingDue } from '#projection';

/** In the order of a table's columns; a row is about a ticket, or about a contract's month. */
export const VERDICT_COLUMNS = [
  ...(['ticketId', 'contractId', 'customerId', 'month', 'guarantee', 'outcome'] as const),
  ...(['startedAt', 'dueAt', 'stoppedAt', 'excused', 'binding', 'overtakenBy'] as const),
  ...(['termsId', 'termsVersion', 'calendarId', 'calendarVersion'] as const),
] satisfies readonly (keyof Verdict)[];

/** When a running clock is due. */
export interface DueLine extends Omit<UpcomingDue, 'dueAt' | 'startedAt' | 'timeLeft'> {
  readonly dueAt: string;
  readonly startedAt: string;
  /** Service time by the calendar that the promise counts by; elapsed time where it counts by none. Rounded down. */
  readonly openSecondsLeft: number;
}

export const DUE_COLUMNS = [
  ...(['dueAt', 'openSecondsLeft', 'ticketId', 'contractId', 'customerId', 'month'] as const),
  ...(['guarantee', 'binding', 'startedAt'] as const),
] satisfies readonly (keyof DueLine)[];

export function dueLine({ dueAt, startedAt, timeLeft, ...due }: UpcomingDue): DueLine {
  return {
    ...due,
    dueAt: formatInstant(dueAt),
    startedAt: formatInstant(startedAt),
    openSecondsLeft: Math.floor(timeLeft / 1000),
  };
}
