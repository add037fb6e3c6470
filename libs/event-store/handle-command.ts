import { type Fact, type Instant, type NewFact, SlaError } from '#facts';
import type { Clock } from './clock.js';
import type { EventIds } from './event-ids.js';
import type { AppendResult, EventStore, ExpectedRevision, NewEvent } from './event-store.js';
import { checkRevision } from './expected-revision.js';

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
}

/**
 * Loads the stream, decides, and appends the outcome at exactly the revision that the decision was made on.
 *
 * @throws SlaError `WRONG_EXPECTED_REVISION`, or what the decider refuses with: then nothing is written
 */
export async function handleCommand<Command, State>(
  recorder: Recorder,
  decider: Decider<Command, State>,
  request: CommandRequest<Command>,
): Promise<AppendResult> {
  const mayRetry = request.expectedRevision === undefined;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await decideAndAppend(recorder, decider, request);
    } catch (error) {
      if (!mayRetry || attempt === ATTEMPTS || !isClash(error)) throw error;
    }
  }
}

async function decideAndAppend<Command, State>(
  { store, clock, ids }: Recorder,
  { initial, evolve, decide }: Decider<Command, State>,
  request: CommandRequest<Command>,
): Promise<AppendResult> {
  const { stream, command, expectedRevision = 'any' } = request;
  let state = initial;
  let head = -1;
  for await (const event of store.readStream(stream)) {
    state = evolve(state, event);
    head = event.revision;
  }
  // Before deciding: whoever acts on an outdated view should learn that, not why their command makes no sense now.
  checkRevision(stream, expectedRevision, head);
  const decided = decide(command, state, clock.now());
  const events = decided.map((fact) => attributed(fact, ids.next(), request));
  return store.append(stream, events, head < 0 ? 'no-stream' : head);
}

function attributed(fact: NewFact, id: string, request: CommandRequest<unknown>): NewEvent {
  const { actor, correlationId, causationId } = request;
  return { ...fact, id, metadata: { schema: 1, actor, correlationId, causationId } };
}

function isClash(error: unknown): boolean {
  return error instanceof SlaError && error.code === 'WRONG_EXPECTED_REVISION';
}
