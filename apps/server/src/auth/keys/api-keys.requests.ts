import { ArrayNotEmpty, IsIn, IsOptional, IsString } from 'class-validator';
import { type Role, ROLES } from '#access';
import { IsInstant } from '../../http/validation.js';

export class MakeApiKeyRequest {
  /** Who acts by it: a person, or the program that it is given to. */
  @IsString()
  readonly holder!: string;

  @IsIn(ROLES, { each: true })
  @ArrayNotEmpty()
  readonly roles!: Role[];

  /** With the role `customer`: whose tickets are seen. */
  @IsOptional()
  @IsString()
  readonly customerId?: string;

  /** What it is for, in words. */
  @IsOptional()
  @IsString()
  readonly label?: string;

  /** Default: 90 days from now. */
  @IsOptional()
  @IsInstant()
  readonly expiresAt?: string;
}
