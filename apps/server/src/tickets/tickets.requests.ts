import { IsObject, IsOptional, IsString } from 'class-validator';
import { IsInstant } from '../http/validation.js';

/** The report that a ticket begins with. */
export class ReportTicketRequest {
  /** Default: a new one. */
  @IsOptional()
  @IsString()
  readonly ticketId?: string;

  /** When the customer reported it; default: now. */
  @IsOptional()
  @IsInstant()
  readonly occurredAt?: string;

  @IsObject()
  readonly data!: Record<string, unknown>;
}
