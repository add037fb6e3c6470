import { IsOptional, IsString } from 'class-validator';
import { ticketShapes } from '#ticket';
import type { StatedFact } from '../http/fact.request.js';
import { Shaped, strictly } from '../http/shaped.js';
import { IsInstant } from '../http/validation.js';

/** The report that a ticket begins with. */
export class ReportTicketRequest implements StatedFact {
  /** Default: a new one. */
  @IsOptional()
  @IsString()
  readonly ticketId?: string;

  /** When the customer reported it; default: now. */
  @IsOptional()
  @IsInstant()
  readonly occurredAt?: string;

  @Shaped(strictly(ticketShapes.TicketReported))
  readonly data!: Record<string, unknown>;
}
