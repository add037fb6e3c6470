import { beforeEach, describe, expect, test } from '@jest/globals';
import { type Fact, SlaError } from '#facts';
import { memoryEventStore } from '../../test/support/event-store-adapters.js';
import { CountedIds, noted, outcome, StoppedClock } from '../../test/support/event-store-samples.js';
import type { EventStore, ExpectedRevision } from './event-store.js';
import { Idempotency } from './idempotency.js';
import { type Decider, handleCommand, Recorder } from './handle-command.js';

/** Seats in a room: as simple as a decision can be that depends on what came before. */
interface TakeSeats {
  readonly seats: number;
}

const SEATS = 3;

const room: Decider<TakeSeats, number> = {
  initial: 0,
  evolve: (taken, fact) => taken + (fact.type === 'SeatTaken' ? 1 : 0),
  decide: ({ seats }, taken, now) => {
    if (taken + seats > SEATS) throw new SlaError('ROOM_FULL', { taken });
    return Array.from({ length: seats }, () => ({ type: 'SeatTaken', occurredAt: now, data: {} }));
  },
};

describe('handling a command', () => {
  let store: EventStore;
  let recorder: Recorder;
  const clock = new StoppedClock();

  beforeEach(() => {
    store = memoryEventStore(clock);
    recorder = new Recorder(store, clock, new CountedIds());
  });

  const take = (seats: number, expectedRevision?: ExpectedRevision): Promise<unknown> =>
    outcome(
      handleCommand(recorder, room, {
        stream: 'room-1',
        command: { seats },
        actor: 'agent-1',
        correlationId: 'conversation-1',
        causationId: 'request-1',
        expectedRevision,
      }),
    );

  const facts = async (): Promise<Fact[]> => {
    const read: Fact[] = [];
    for await (const fact of store.readStream('room-1')) read.push(fact);
    return read;
  };

  test('decides on what came before and appends the outcome, attributed to who asked for it', async () => {
    expect(await take(2)).toEqual({ revision: 1, position: 1n });
    expect(await take(2)).toEqual({ code: 'ROOM_FULL', taken: 2 });
    expect(await facts()).toMatchObject(
      [1, 2].map((number) => ({
        id: `00000000-0000-7000-8000-00000000000${number}`,
        type: 'SeatTaken',
        occurredAt: clock.now(),
        metadata: { schema: 1, actor: 'agent-1', correlationId: 'conversation-1', causationId: 'request-1' },
      })),
    );
  });

  test('a decision that nothing has to happen writes nothing', async () => {
    expect(await take(0)).toEqual({ revision: 'no-stream', position: null });
    await take(1);
    expect(await take(0)).toEqual({ revision: 0, position: null });
  });

  test('commands at the same time are decided one after the other: nobody gets a seat that is taken', async () => {
    const outcomes = await Promise.all([take(1), take(1), take(1), take(1)]);
    expect(outcomes.filter((each) => 'revision' in (each as object))).toHaveLength(SEATS);
    expect(outcomes).toContainEqual({ code: 'ROOM_FULL', taken: SEATS });
  });

  test('whoever says what they have seen is told about a clash instead', async () => {
    await take(1, 'no-stream');
    const clash = { code: 'WRONG_EXPECTED_REVISION', stream: 'room-1', actual: 0 };
    expect(await take(1, 'no-stream')).toEqual({ ...clash, expected: 'no-stream' });
    expect(await take(1, 7)).toEqual({ ...clash, expected: 7 });
    // An outdated view is the first thing to hear of, whatever is wrong with the command beside it.
    expect(await take(9, 7)).toEqual({ ...clash, expected: 7 });
    expect(await take(1, 0)).toEqual({ revision: 1, position: 1n });
    expect(await take(1, 'stream-exists')).toEqual({ revision: 2, position: 2n });
  });

  test('of two with the same revision in hand one is told about the clash', async () => {
    await take(1);
    const outcomes = await Promise.all([take(1, 0), take(1, 0)]);
    expect(outcomes).toEqual([
      { revision: 1, position: 1n },
      { code: 'WRONG_EXPECTED_REVISION', stream: 'room-1', expected: 0, actual: 1 },
    ]);
  });

  test('gives up where somebody else is always faster', async () => {
    let number = 100;
    const append = store.append.bind(store);
    store.append = async (stream, events, expected) => {
      await append('room-1', [noted(number++)], 'any');
      return append(stream, events, expected);
    };
    expect(await take(1)).toMatchObject({ code: 'WRONG_EXPECTED_REVISION' });
    expect(number).toBe(105);
  });

  describe('beside another process on the same store', () => {
    const ask = (by: Recorder, seats: number, further: object = {}): Promise<unknown> => {
      const sender = { actor: 'agent-1', correlationId: 'conversation-1', causationId: 'request-1' };
      const request = { stream: 'room-1', command: { seats }, ...sender, ...further };
      return outcome(handleCommand(by, room, request));
    };
    let other: Recorder;

    beforeEach(async () => {
      other = new Recorder(store, clock, new CountedIds());
      await ask(recorder, 1);
    });

    test('nobody gets a seat that was taken there', async () => {
      await store.append(
        'room-1',
        [
          { ...noted(50), type: 'SeatTaken' },
          { ...noted(51), type: 'SeatTaken' },
        ],
        0,
      );
      expect(await ask(recorder, 1)).toEqual({ code: 'ROOM_FULL', taken: 3 });
    });

    test('nobody is refused by what has changed there', async () => {
      await store.append('room-1', [noted(50)], 0);
      expect(await ask(recorder, 1, { expectedRevision: 1 })).toEqual({ revision: 2, position: 2n });
      await store.append('room-1', [noted(51)], 2);
      expect(await ask(recorder, 1, { expectedRevision: 2 })).toMatchObject({ expected: 2, actual: 3 });
      expect(await ask(recorder, 1)).toEqual({ revision: 4, position: 4n });
    });

    test('a request that is sent to both at once is made once', async () => {
      const asked = { key: 'e7f0', actor: 'agent-1', route: 'POST /rooms/room-1/seats', body: { seats: 1 } };
      const keyed = { idempotency: new Idempotency(asked) };
      const both = [recorder, other, recorder, other, recorder, other];
      const answers = await Promise.all(both.map((by) => ask(by, 1, keyed)));
      expect(answers).toEqual(Array.from({ length: 6 }, () => ({ revision: 1, position: 1n })));
      const reused = { idempotency: new Idempotency({ ...asked, body: { seats: 2 } }) };
      expect(await ask(other, 1, reused)).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
      expect(await facts()).toHaveLength(2);
    });
  });
});
