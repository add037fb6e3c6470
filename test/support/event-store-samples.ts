import { type Instant, parseInstant, SlaError } from '#facts';
import { Clock, EventIds, type NewEvent } from '#event-store';

/** A clock that stands still until it is told to move, also backwards. */
export class StoppedClock extends Clock {
  constructor(private instant: Instant = parseInstant('2026-03-27T15:30:00+01:00')) {
    super();
  }

  now(): Instant {
    return this.instant;
  }

  set(instant: Instant | string): void {
    this.instant = typeof instant === 'string' ? parseInstant(instant) : instant;
  }
}

/** `00000000-0000-7000-8000-000000000001` and so on. */
export class CountedIds extends EventIds {
  private count = 0;

  next(): string {
    this.count += 1;
    return eventId(this.count);
  }
}

export function eventId(number: number): string {
  return `00000000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
}

/** An event that a store can keep and no domain knows. */
export function noted(number: number, data: unknown = { number }): NewEvent {
  return {
    id: eventId(number),
    type: 'Noted',
    occurredAt: parseInstant('2026-03-27T15:00:00+01:00'),
    data,
    metadata: { schema: 1, actor: 'agent-1', correlationId: 'request-1', causationId: 'request-1' },
  };
}

export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const read: Item[] = [];
  for await (const item of items) read.push(item);
  return read;
}

/** The first items of something that may never end. */
export async function take<Item>(count: number, items: AsyncIterable<Item>): Promise<Item[]> {
  const taken: Item[] = [];
  if (count === 0) return taken;
  for await (const item of items) {
    taken.push(item);
    if (taken.length === count) break;
  }
  return taken;
}

/** What came of a promise, to be compared as data. */
export async function outcome(attempt: Promise<unknown>): Promise<unknown> {
  try {
    return await attempt;
  } catch (error) {
    if (!(error instanceof SlaError)) throw error;
    return { code: error.code, ...error.data };
  }
}
