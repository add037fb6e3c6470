import { IsObject, IsOptional } from 'class-validator';
import type { Clock } from '#event-store';
import { type Instant, parseInstant } from '#facts';
import { IsInstant } from './validation.js';

/** What every report of a fact carries. What `data` has to hold is for the domain to say. */
export interface StatedFact {
  readonly occurredAt?: string;
  readonly data: Record<string, unknown>;
}

export class FactRequest implements StatedFact {
  /** When it happened; default: now. */
  @IsOptional()
  @IsInstant()
  readonly occurredAt?: string;

  @IsObject()
  readonly data!: Record<string, unknown>;
}

export function occurredAt({ occurredAt: stated }: Pick<StatedFact, 'occurredAt'>, clock: Clock): Instant {
  return stated ? parseInstant(stated) : clock.now();
}
