import { expect } from '@jest/globals';
import { type Fact, type Instant, type NewFact, parseInstant, SlaError } from '#facts';
import { at, type Happening } from './situation.js';

/**
 * Given what happened, when something is asked, then this is recorded, or it is refused.
 *
 *     const { given } = scenarios({ decide, evolve, initial }, 'Fri 2026-03-27 18:00');
 *     given(reported, shipped).when(deliver('Fri 2026-03-27 16:00')).then('ReplacementDelivered');
 *     given(reported).when(deliver('Fri 2026-03-27 16:00')).thenRefused('NOT_SHIPPED', 'occurredAt');
 *
 * What is given is frozen: every example shows as well that neither `evolve` nor `decide` changes what it gets.
 */
export interface Decider<Command, State> {
  readonly decide: (command: Command, state: State, now: Instant) => readonly NewFact[];
  readonly evolve: (state: State, fact: Fact) => State;
  readonly initial: State;
}

export interface Outcome {
  /** Exactly these events: by their type where no more matters. */
  then(...events: readonly (string | NewFact)[]): void;
  /** `further` is what else the refusal's sentence needs. */
  thenRefused(code: string, field: string, further?: object): void;
}

export interface Scenarios<Command> {
  /** What was recorded already, in this order. */
  given(...happenings: readonly Happening[]): { when(command: Command, now?: string): Outcome };
}

/** `now` is a time on the wall in Bratislava, for the examples that give none. */
export function scenarios<Command, State>(decider: Decider<Command, State>, now: string): Scenarios<Command> {
  return {
    given: (...happenings) => ({
      when: (command, clock = now) => {
        const state = factsOf(happenings).reduce(
          (before, fact) => frozen(decider.evolve(before, fact)),
          frozen(decider.initial),
        );
        return outcome(() => decider.decide(frozen(command), state, parseInstant(at(clock))));
      },
    }),
  };
}

function outcome(decide: () => readonly NewFact[]): Outcome {
  return {
    then: (...expected) => {
      const events = decide();
      expect(
        events.map((event, index) => (typeof expected[index] === 'string' ? event.type : event)),
      ).toEqual(expected);
    },
    thenRefused: (code, field, further = {}) => {
      const refusal = errorOf(decide);
      expect(refusal).toBeInstanceOf(SlaError);
      expect({ ...(refusal as SlaError).data, code: (refusal as SlaError).code }).toMatchObject({
        ...further,
        code,
        field,
      });
    },
  };
}

function errorOf(decide: () => unknown): unknown {
  try {
    decide();
  } catch (error) {
    return error;
  }
  return undefined;
}

/** The facts of one stream, as a store would number them. */
function factsOf(happenings: readonly Happening[]): Fact[] {
  return happenings.map(({ id, type, occurredAt, recordedAt = occurredAt, data }, revision) =>
    frozen({
      id: id ?? `event-${revision}`,
      stream: 'of-one',
      revision,
      type,
      occurredAt: parseInstant(occurredAt),
      recordedAt: parseInstant(recordedAt),
      data,
    }),
  );
}

/** The same value, which nothing can change any more, down to its last part. */
export function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  Object.values(value).forEach(frozen);
  return value;
}
