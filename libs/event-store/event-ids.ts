import { randomUUID } from 'node:crypto';
import type { Clock } from './clock.js';

/** Where the ids of new events come from. */
export abstract class EventIds {
  abstract next(): string;
}

/**
 * UUIDs that begin with their instant (RFC 9562, version 7), so that new ones lie beside each other in an index; random
 * ones all over it cost a store half its rate.
 */
export class TimeOrderedIds extends EventIds {
  constructor(
    private readonly clock: Clock,
    /** A random UUID of version 4, whose last 74 free bits are kept. */
    private readonly random: () => string = randomUUID,
  ) {
    super();
  }

  next(): string {
    const milliseconds = this.clock.now().toString(16).padStart(12, '0');
    const tail = this.random().slice('xxxxxxxx-xxxx-4'.length);
    return `${milliseconds.slice(0, 8)}-${milliseconds.slice(8)}-7${tail}`;
  }
}
