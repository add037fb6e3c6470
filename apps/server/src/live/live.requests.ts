import { IsOptional, Matches } from 'class-validator';

/** From where on somebody wants to hear of changes. */
export class LiveRequest {
  /** The `id` of the last event that they have; for those who can't set the header `Last-Event-ID`, which goes before it. */
  @IsOptional()
  @Matches(/^\d{1,18}$/)
  readonly lastEventId?: string;
}
