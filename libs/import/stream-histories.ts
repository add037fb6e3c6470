import type { EventStore } from '#event-store';
import { keptEvent, StreamHistory } from './stream-history.js';
import { rulesOf } from './stream-rules.js';

/** Where an import goes: an event store, or what stands in for one. */
export type ImportTarget = Pick<EventStore, 'appendInOrder' | 'readAll' | 'readStream'>;

/** What is remembered over all streams, in facts. */
const CAPACITY = 20_000;
/** What a stream takes beside its facts. */
const STREAM = 4;

/** The streams that an import came across last; others are read from the store when they come again. */
export class StreamHistories {
  /** Those used last at the end. */
  private readonly known = new Map<string, StreamHistory>();

  constructor(
    private readonly target: Pick<ImportTarget, 'readStream'>,
    private readonly importId: string,
    private readonly capacity = CAPACITY,
  ) {}

  get(stream: string): StreamHistory | undefined {
    return this.known.get(stream);
  }

  async read(stream: string): Promise<StreamHistory> {
    const history = new StreamHistory(rulesOf(stream));
    for await (const event of this.target.readStream(stream, { withoutPersonal: true })) {
      history.add(keptEvent(event, this.importId));
    }
    this.known.set(stream, history);
    return history;
  }

  /** What was decided on them has not happened. */
  forget(streams: Iterable<string>): void {
    for (const stream of streams) this.known.delete(stream);
  }

  /** All that was decided is in the store: whatever is forgotten now can be read again. */
  settle(used: Iterable<string>): void {
    for (const stream of used) this.touch(stream);
    let size = this.size();
    for (const [stream, history] of this.known) {
      if (size <= this.capacity) return;
      this.known.delete(stream);
      size -= history.size + STREAM;
    }
  }

  private size(): number {
    let size = 0;
    for (const history of this.known.values()) size += history.size + STREAM;
    return size;
  }

  private touch(stream: string): void {
    const history = this.known.get(stream);
    if (!history) return;
    this.known.delete(stream);
    this.known.set(stream, history);
  }
}
