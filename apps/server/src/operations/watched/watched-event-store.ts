import {
  type AppendResult,
  EventStore,
  type ExpectedRevision,
  type NewEvent,
  type Position,
  type ReadAllOptions,
  type ReadStreamOptions,
  type StoredEvent,
  type SubscribeOptions,
} from '#event-store';
import type { Metrics } from '../metrics/metrics.js';
import type { Causes } from '../traces/causes.js';
import { inSpan } from '../traces/spans.js';
import { ACCEPTED, outcomeOf } from './outcome.js';

/** A store whose appends are counted, timed and traced. It changes nothing about them. */
export class WatchedEventStore extends EventStore {
  constructor(
    private readonly store: EventStore,
    private readonly metrics: Metrics,
    private readonly causes: Causes,
  ) {
    super();
  }

  append(
    stream: string,
    events: readonly NewEvent[],
    expectedRevision: ExpectedRevision,
  ): Promise<AppendResult> {
    this.causes.remember(events.map(({ metadata }) => metadata.correlationId));
    const attributes = { 'sla.stream.kind': kindOf(stream), 'sla.events': events.length };
    return inSpan('append', { attributes }, () => this.timed(stream, events, expectedRevision));
  }

  readStream(stream: string, options?: ReadStreamOptions): AsyncIterable<StoredEvent> {
    return this.store.readStream(stream, options);
  }

  readAll(options?: ReadAllOptions): AsyncIterable<StoredEvent> {
    return this.store.readAll(options);
  }

  subscribe(options: SubscribeOptions): AsyncIterable<StoredEvent> {
    return this.store.subscribe(options);
  }

  newestPosition(): Promise<Position | undefined> {
    return this.store.newestPosition();
  }

  close(): Promise<void> {
    return this.store.close();
  }

  private async timed(
    stream: string,
    events: readonly NewEvent[],
    expectedRevision: ExpectedRevision,
  ): Promise<AppendResult> {
    const began = performance.now();
    let { outcome } = ACCEPTED;
    try {
      return await this.store.append(stream, events, expectedRevision);
    } catch (error) {
      ({ outcome } = outcomeOf(error));
      throw error;
    } finally {
      this.metrics.countAppend(outcome, events.length, (performance.now() - began) / 1_000);
    }
  }
}

/** `ticket` of `ticket-T1`: spans hold no ids but the correlation id. */
function kindOf(stream: string): string {
  return stream.split('-', 1)[0] ?? '';
}
