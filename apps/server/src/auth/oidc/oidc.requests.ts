import { IsOptional, IsString } from 'class-validator';

export class BeginRequest {
  /** A path of ours to go on to. */
  @IsOptional()
  @IsString()
  readonly returnTo?: string;
}
