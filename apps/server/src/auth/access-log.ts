import { Injectable } from '@nestjs/common';
import { type AccessEventData, type AccessEventType, accessLogStream, dayOf } from '#access';
import { Clock, EventIds, EventStore, type StoredEvent } from '#event-store';

/** What the log is told of: everything about access but keys, which have a stream of their own. */
type Logged = Exclude<AccessEventType, 'ApiKeyMade' | 'ApiKeyRevoked'>;

/** Takes down who came in, and who read or exported what. */
@Injectable()
export class AccessLog {
  constructor(
    private readonly store: EventStore,
    private readonly clock: Clock,
    private readonly ids: EventIds,
  ) {}

  /** @param actor who caused it; default: the one whom it is about */
  async record<Type extends Logged>(
    type: Type,
    data: AccessEventData<Type>,
    actor = data.user,
  ): Promise<void> {
    const now = this.clock.now();
    const id = this.ids.next();
    const metadata = { schema: 1, actor, correlationId: id, causationId: id };
    await this.store.append(
      accessLogStream(dayOf(now)),
      [{ id, type, occurredAt: now, data, metadata }],
      'any',
    );
  }
  /** @param day of UTC: `2026-03-27` */
  of(day: string): Promise<StoredEvent[]> {
    return Array.fromAsync(this.store.readStream(accessLogStream(day)));
  }
}
