import type { Outcome } from '#compliance';
import type { GuaranteeId } from '#contract';
import type { Instant } from '#facts';
import type { TicketKind } from '#ticket';

/** A ticket as a list shows it, by its facts as of and as known at the instants asked about. */
export interface ListedTicket {
  readonly ticketId: string;
  readonly customerId: string;
  readonly contractId: string | null;
  readonly kind: TicketKind;
  readonly reportedAt: Instant;
  /** By the resolution that holds. */
  readonly resolvedAt: Instant | null;
  readonly voidedAt: Instant | null;
  readonly termsId: string | null;
  readonly termsVersion: number | null;
  /** Newest of these facts: of its stream, where they are all there are. */
  readonly revision: number;
  /** Some of its facts were recorded more than a day after they had happened. */
  readonly isLate: boolean;
  /** Some of its facts were corrected or retracted. */
  readonly isCorrected: boolean;
}

export const TICKET_STATES = ['open', 'resolved', 'voided'] as const;

export interface TicketFilters {
  readonly customerId?: string;
  readonly contractId?: string;
  readonly kind?: TicketKind;
  readonly state?: (typeof TICKET_STATES)[number];
  /** Reported at or after. */
  readonly reportedFrom?: Instant;
  /** Reported before. */
  readonly reportedUntil?: Instant;
  /** A part of its id. */
  readonly text?: string;
  /** Has a verdict on this promise. */
  readonly guarantee?: GuaranteeId;
  /** Has a verdict of this outcome, on that promise where both are given. */
  readonly outcome?: Outcome;
  readonly isLate?: boolean;
  readonly isCorrected?: boolean;
}

export interface TicketListRequest extends TicketFilters {
  /** Default: the newest report first. */
  readonly sort?: TicketSort;
  /** The `next` of the page before. */
  readonly after?: string;
  /** Tickets on a page, 1 to 1,000; default 50. */
  readonly limit?: number;
}

export const TICKET_SORTS = ['reported', 'reported-descending', 'id', 'id-descending'] as const;
export type TicketSort = (typeof TICKET_SORTS)[number];

export interface TicketList {
  readonly tickets: readonly ListedTicket[];
  /** Where the next page begins; `null` on the last one. */
  readonly next: string | null;
}
