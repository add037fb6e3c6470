import {
  type AppendResult,
  EventStore,
  type ExpectedRevision,
  type NewEvent,
  type Position,
  type ReadAllOptions,
  type ReadStreamOptions,
  type StoredEvent,
  type StreamAppend,
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
    return inSpan('append', { attributes }, () =>
      this.timed(events.length, () => this.store.append(stream, events, expectedRevision)),
    );
  }

  appendInOrder(appends: readonly StreamAppend[]): Promise<AppendResult[]> {
    const events = appends.flatMap((append) => append.events);
    this.causes.remember(events.map(({ metadata }) => metadata.correlationId));
    const attributes = { 'sla.streams': appends.length, 'sla.events': events.length };
    return inSpan('append in order', { attributes }, () =>
      this.timed(events.length, () => this.store.appendInOrder(appends)),
    );
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

  private async timed<Result>(events: number, append: () => Promise<Result>): Promise<Result> {
    const began = performance.now();
    let { outcome } = ACCEPTED;
    try {
      return await append();
    } catch (error) {
      ({ outcome } = outcomeOf(error));
      throw error;
    } finally {
      this.metrics.countAppend(outcome, events, (performance.now() - began) / 1_000);
    }
  }
}

/** `ticket` of `ticket-T1`: spans hold no ids but the correlation id. */
function kindOf(stream: string): string {
  return stream.split('-', 1)[0] ?? '';
}
