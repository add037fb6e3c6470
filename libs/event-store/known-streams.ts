import type { Fact, Instant } from '#facts';
import type { AppendResult, EventStore, NewEvent, StoredEvent } from './event-store.js';
import type { Idempotency, MadeRequest } from './idempotency.js';
import { Recent } from './recent.js';

/** How a stream becomes a state. */
export interface Evolution<State> {
  readonly initial: State;
  readonly evolve: (state: State, fact: Fact) => State;
}

/** A stream as far as it was read. */
export interface KnownStream<State> {
  readonly evolve: Evolution<State>['evolve'];
  readonly state: State;
  /** -1 where there is no such stream. */
  readonly head: number;
  readonly requests: Requests | undefined;
}

/** The requests that can be repeated and were made, the newest first: grows by a link and never changes. */
export interface Requests {
  readonly made: MadeRequest;
  readonly before: Requests | undefined;
}

/**
 * States of the streams in use, so that a command need not read what was read before: streams grow and never change, so
 * what was made of their beginning stays right, whoever writes.
 */
export class KnownStreams {
  private readonly streams = new Recent<KnownStream<unknown>>();

  /** What is known of a stream, of which there may be more by now. */
  recall<State>({ evolve }: Evolution<State>, stream: string): KnownStream<State> | undefined {
    const known = this.streams.get(stream);
    return known?.evolve === evolve ? (known as KnownStream<State>) : undefined;
  }

  /** What there is of a stream now. */
  async read<State>(
    store: EventStore,
    evolution: Evolution<State>,
    stream: string,
  ): Promise<KnownStream<State>> {
    const { evolve } = evolution;
    let { state, head, requests } = this.recall(evolution, stream) ?? { state: evolution.initial, head: -1 };
    for await (const event of store.readStream(stream, { from: head + 1 })) {
      state = evolve(state, event);
      head = event.revision;
      requests = withRequest(requests, event);
    }
    const known = { evolve, state, head, requests };
    this.streams.set(stream, known as KnownStream<unknown>);
    return known;
  }

  /** What was just appended, as the store numbers it: whoever comes next need not read it back. */
  appended(
    stream: string,
    events: readonly NewEvent[],
    { revision, position }: AppendResult,
    now: Instant,
  ): void {
    const known = this.streams.get(stream);
    const last = Number(revision);
    if (!known || position === null || last !== known.head + events.length) return;
    let { state, head, requests } = known;
    for (const event of events) {
      head += 1;
      // When it was recorded is for the store to say, and no decision depends on it.
      const stored = { ...event, stream, revision: head, recordedAt: now, position };
      state = known.evolve(state, stored);
      requests = withRequest(requests, { ...stored, revision: last });
    }
    this.streams.set(stream, { ...known, state, head, requests });
  }
}

function withRequest(requests: Requests | undefined, event: StoredEvent): Requests | undefined {
  const { revision, position } = event;
  const { idempotency } = event.metadata;
  return idempotency === undefined
    ? requests
    : { made: { mark: idempotency, answer: { revision, position } }, before: requests };
}

/**
 * What a request was answered when it was made before.
 *
 * @throws SlaError `IDEMPOTENCY_KEY_REUSED`
 */
export function answerAmong(
  requests: Requests | undefined,
  idempotency: Idempotency,
): AppendResult | undefined {
  for (let at = requests; at; at = at.before) {
    const answer = idempotency.answerOf(at.made);
    if (answer) return answer;
  }
  return undefined;
}
