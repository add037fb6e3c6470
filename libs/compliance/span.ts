import type { Instant } from '#facts';

/** A half-open stretch of time, [from, until). */
export interface Span {
  readonly from: Instant;
  readonly until: Instant;
}
