import type { Clock } from '#event-store';
import { type Instant, parseInstant } from '#facts';

/** What every report of a fact carries. What `data` has to hold is for the domain to say. */
export interface StatedFact {
  readonly occurredAt?: string;
  readonly data: Record<string, unknown>;
}

/** When it happened; default: now. */
export function occurredAt({ occurredAt: stated }: Pick<StatedFact, 'occurredAt'>, clock: Clock): Instant {
  return stated ? parseInstant(stated) : clock.now();
}
