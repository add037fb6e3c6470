import type { Instant } from '#facts';

/** The only source of "now"; a test brings its own. */
export abstract class Clock {
  abstract now(): Instant;
}

/** The machine's own clock. */
export class SystemClock extends Clock {
  now(): Instant {
    return Date.now();
  }
}
