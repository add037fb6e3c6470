import type { Fact, Instant } from '#facts';
import type { AppendResult, EventStore, NewEvent, StoredEvent } from './event-store.js';
import type { Idempotency, MadeRequest } from './idempotency.js';
import { Recent } from './recent.js';

type Evolve = (state: never, fact: Fact) => unknown;

/** A stream as far as it was read. */
interface KnownStream {
  readonly evolve: Evolve;
  readonly state: unknown;
  /** -1 where there is no such stream. */
  readonly head: number;
  readonly requests: Requests | undefined;
}

/** The requests that can be repeated and were made, the newest first: grows by a link and never changes. */
interface Requests {
  readonly made: MadeRequest;
  readonly before: Requests | undefined;
}

/** The state of a stream, and what the same request was answered before. */
export interface Loaded<State> {
  readonly state: State;
  readonly head: number;
  readonly answer: AppendResult | undefined;
}

/**
 * States of the streams in use, so that a command reads only what was appended since the last one: streams grow and
 * never change, so what was made of their beginning stays right, whoever writes.
 */
export class KnownStreams {
  private readonly streams = new Recent<KnownStream>();

  /** @throws SlaError `IDEMPOTENCY_KEY_REUSED` */
  async load<State>(
    store: EventStore,
    { initial, evolve }: { readonly initial: State; readonly evolve: (state: State, fact: Fact) => State },
    stream: string,
    idempotency: Idempotency | undefined,
  ): Promise<Loaded<State>> {
    const known = this.known(stream, evolve);
    let state = known ? (known.state as State) : initial;
    let head = known?.head ?? -1;
    let requests = known?.requests;
    for await (const event of store.readStream(stream, { from: head + 1 })) {
      state = evolve(state, event);
      head = event.revision;
      requests = withRequest(requests, event);
    }
    if (head !== known?.head) this.streams.set(stream, { evolve, state, head, requests });
    return { state, head, answer: idempotency && answerAmong(requests, idempotency) };
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
      state = known.evolve(state as never, stored);
      requests = withRequest(requests, { ...stored, revision: last });
    }
    this.streams.set(stream, { ...known, state, head, requests });
  }

  private known(stream: string, evolve: Evolve): KnownStream | undefined {
    const known = this.streams.get(stream);
    return known?.evolve === evolve ? known : undefined;
  }
}

function withRequest(requests: Requests | undefined, event: StoredEvent): Requests | undefined {
  const { revision, position } = event;
  const { idempotency } = event.metadata;
  return idempotency === undefined
    ? requests
    : { made: { mark: idempotency, answer: { revision, position } }, before: requests };
}

function answerAmong(requests: Requests | undefined, idempotency: Idempotency): AppendResult | undefined {
  for (let at = requests; at; at = at.before) {
    const answer = idempotency.answerOf(at.made);
    if (answer) return answer;
  }
  return undefined;
}
