import type { Verdict } from '#compliance';
import type { TimedGuaranteeId } from '#contract';
import {
  type Asked,
  customer,
  type Happening,
  type HistoryLine,
  judged,
  on,
  rowOf,
  signed,
  termsLike,
  ticket,
} from './situation.js';

/** How one promise is counted, as terms write it. */
interface PromiseTerms {
  readonly counting?: { readonly by: string } & Readonly<Record<string, string | number>>;
  readonly pausedWhile?: readonly 'awaiting-customer'[];
  readonly receiptAtNextOpening?: boolean;
}

interface Agreement {
  readonly base?: 'variant-1' | 'variant-2' | 'variant-3';
  readonly readings?: Readonly<Record<string, string>>;
  readonly serviceHoursCalendar?: string;
  readonly workingDaysCalendar?: string;
  /** What else was published: a new version of a calendar. */
  readonly published?: readonly HistoryLine[];
}

/** What happened to the ticket after it was reported. */
type Story = readonly (Happening | readonly Happening[])[];

/** Terms that pause a promise's clock while the supplier waits for the customer. */
export const PAUSING = { pausedWhile: ['awaiting-customer'] } as const;

/**
 * The row of one promise, agreed otherwise than in a package, for a fault that ACME reports (the report is named
 * `report`, for whoever corrects it):
 *
 *     const reaction = promised('reaction', PAUSING);
 *     reaction('Tue 2026-03-10 09:00', [waited('Tue 2026-03-10 09:30', 'Tue 2026-03-10 10:30')]);
 */
export function promised(guarantee: TimedGuaranteeId, promise: PromiseTerms, agreement: Agreement = {}) {
  const { base = 'variant-2', published = [], ...rest } = agreement;
  const terms = termsLike(base, 'own-terms', { ...rest, guarantees: { [guarantee]: { ...promise } } });
  const contract = [terms, ...published, ...customer('acme', signed('own-terms'))];
  return (reportedAt: string, story: Story = [], asked: Asked = {}): Verdict | undefined => {
    const reported = ticket('T1', reportedAt, { as: 'report' }, ...story.flat());
    return rowOf(judged([contract, reported], asked), 'T1', guarantee);
  };
}

/** The supplier waited for the customer from one instant until they answered. */
export function waited(from: string, until: string): Happening[] {
  return [awaited(from), answered(until)];
}

export function awaited(when: string, paperwork: Parameters<typeof on>[3] = {}): Happening {
  return on(when, 'CustomerAwaited', {}, paperwork);
}

export function answered(when: string, paperwork: Parameters<typeof on>[3] = {}): Happening {
  return on(when, 'CustomerResponded', {}, paperwork);
}

/** Time that an approver excused; it is known from `loggedAt` on, else from where it begins. */
export function excused(from: string, until: string, loggedAt = from): Happening {
  return on(loggedAt, 'WorkExcused', { from, until });
}

export function acknowledged(when: string): Happening {
  return on(when, 'TicketAcknowledged');
}

export function neutralised(when: string): Happening {
  return on(when, 'FaultNeutralised');
}
