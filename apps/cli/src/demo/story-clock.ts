import type { Instant } from '#facts';
import { Clock } from '#event-store';

/** Shows what the story says. */
export class StoryClock extends Clock {
  private instant: Instant = 0;

  now(): Instant {
    return this.instant;
  }

  turnTo(instant: Instant): void {
    this.instant = instant;
  }
}
