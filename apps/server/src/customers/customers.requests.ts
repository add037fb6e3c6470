import { IsOptional, IsString } from 'class-validator';
import { customerShapes } from '#customer';
import type { StatedFact } from '../http/fact.request.js';
import { Shaped, strictly } from '../http/shaped.js';
import { IsInstant } from '../http/validation.js';

export class RegisterCustomerRequest implements StatedFact {
  /** A pseudonym, never a name. */
  @IsString()
  readonly customerId!: string;

  /** Default: now. */
  @IsOptional()
  @IsInstant()
  readonly occurredAt?: string;

  @Shaped(strictly(customerShapes.CustomerRegistered))
  readonly data!: Record<string, unknown>;
}
