import { IsObject, IsOptional, IsString } from 'class-validator';
import { IsInstant } from '../http/validation.js';

export class RegisterCustomerRequest {
  /** A pseudonym, never a name. */
  @IsString()
  readonly customerId!: string;

  /** Default: now. */
  @IsOptional()
  @IsInstant()
  readonly occurredAt?: string;

  @IsObject()
  readonly data!: Record<string, unknown>;
}
