import { type Fact, type Instant, type NewFact, SlaError } from '#facts';
import type { Clock } from './clock.js';
import type { EventIds } from './event-ids.js';
import { Turns } from './chain/turns.js';
import type { AppendResult, EventStore, ExpectedRevision, NewEvent } from './event-store.js';
import { checkRevision, streamRevision } from './expected-revision.js';
import type { Idempotency } from './idempotency.js';
import { answerAmong, type KnownStream, KnownStreams } from './known-streams.js';

/** How often a command is decided anew when somebody else wrote first. */
const ATTEMPTS = 5;

/** Decisions about one kind of stream, without surroundings. */
export interface Decider<Command, State> {
  readonly initial: State;
  readonly evolve: (state: State, fact: Fact) => State;
  /** @throws SlaError where the command is refused */
  readonly decide: (command: Command, state: State, now: Instant) => readonly NewFact[];
}

/** What it takes to record something. */
export class Recorder {
  /** Within a process commands about one stream are decided one after the other, so that none of them is in vain. */
  readonly turns = new Turns();
  readonly streams = new KnownStreams();

  constructor(
    readonly store: EventStore,
    readonly clock: Clock,
    readonly ids: EventIds,
  ) {}
}

/** A command, where it is decided, and who sends it. */
export interface CommandRequest<Command> {
  readonly stream: string;
  readonly command: Command;
  readonly actor: string;
  readonly correlationId: string;
  readonly causationId: string;
  /** What the sender last saw of the stream; without it a clash is decided anew instead of reported. */
  readonly expectedRevision?: ExpectedRevision | undefined;
  /** Of a request that may be sent twice: the second time it is answered as it was the first time. */
  readonly idempotency?: Idempotency | undefined;
}

/**
 * Decides on the state of the stream, and appends the outcome at exactly the revision that the decision was made on. A
 * request that was made before is found in the stream, and answered from there before anything else is looked at.
 *
 * @throws SlaError `WRONG_EXPECTED_REVISION`, `IDEMPOTENCY_KEY_REUSED`, or what the decider refuses with: then nothing
 *   is written
 */
export function handleCommand<Command, State>(
  recorder: Recorder,
  decider: Decider<Command, State>,
  request: CommandRequest<Command>,
): Promise<AppendResult> {
  return recorder.turns.take([request.stream], () => inTurn(recorder, decider, request));
}

/**
 * Begins with what is known of the stream without reading it: the append fails where there is more by now, and only then
 * it is read. A refusal has no append that would tell, so nobody is refused before the stream was read.
 */
async function inTurn<Command, State>(
  recorder: Recorder,
  decider: Decider<Command, State>,
  request: CommandRequest<Command>,
): Promise<AppendResult> {
  const { store, streams } = recorder;
  const { stream } = request;
  let recalled = streams.recall(decider, stream);
  for (let attempt = 1; ; attempt += 1) {
    const known = recalled ?? (await streams.read(store, decider, stream));
    let plan: Plan;
    try {
      plan = planned(recorder, decider, request, known);
    } catch (refusal) {
      if (!recalled) throw refusal;
      recalled = undefined;
      continue;
    }
    if ('answer' in plan) return plan.answer;
    try {
      const result = await store.append(stream, plan.events, streamRevision(known.head));
      streams.appended(stream, plan.events, result, recorder.clock.now());
      return result;
    } catch (error) {
      // Somebody else, in another process, wrote first: what they wrote may be this very request.
      if (attempt >= ATTEMPTS || !isClash(error)) throw error;
      recalled = undefined;
    }
  }
}

/** What is to be appended, or what the same request was answered before. */
type Plan = { readonly events: readonly NewEvent[] } | { readonly answer: AppendResult };

function planned<Command, State>(
  recorder: Recorder,
  decider: Decider<Command, State>,
  request: CommandRequest<Command>,
  { state, head, requests }: KnownStream<State>,
): Plan {
  const { stream, idempotency, expectedRevision = 'any' } = request;
  const answer = idempotency && answerAmong(requests, idempotency);
  if (answer) return { answer };
  // Before deciding: whoever acts on an outdated view should learn that, not why their command makes no sense now.
  checkRevision(stream, expectedRevision, head);
  return { events: decide(recorder, decider, request, state) };
}

function decide<Command, State>(
  { clock, ids }: Recorder,
  decider: Decider<Command, State>,
  request: CommandRequest<Command>,
  state: State,
): NewEvent[] {
  const { command, actor, correlationId, causationId, idempotency } = request;
  const stated = { schema: 1, actor, correlationId, causationId };
  const metadata = idempotency ? { ...stated, idempotency: idempotency.mark } : stated;
  return decider.decide(command, state, clock.now()).map((fact, index) => {
    const id = idempotency?.eventId(index) ?? ids.next();
    return { ...fact, id, metadata };
  });
}

function isClash(error: unknown): boolean {
  return error instanceof SlaError && error.code === 'WRONG_EXPECTED_REVISION';
}
