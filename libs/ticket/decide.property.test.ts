import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { knownHistory } from '#compliance';
import { type Fact, SlaError } from '#facts';
import { frozen } from '../../test/support/given-when-then.js';
import { decideTicket, evolveTicket, initialTicket, ticketCommands, ticketRejections } from './index.js';
import type { TicketCommand, TicketState } from './index.js';
import { happenings } from './ticket.js';
import { type AnyCommand, anyCommands } from './testing/arbitrary-commands.js';
import { ask, friday } from './testing/words.js';

const reasons: readonly string[] = ticketRejections;
const now = ask('GiveAdvice', friday('11:00')).occurredAt;

interface Played {
  readonly state: TicketState;
  readonly facts: readonly Fact[];
  readonly refusals: readonly string[];
}

/** Records what is accepted, one after the other; every state is frozen before it is asked or evolved. */
function play(commands: readonly AnyCommand[]): Played {
  let state = frozen(initialTicket);
  const facts: Fact[] = [];
  const refusals: string[] = [];
  for (const { command, names } of commands) {
    const eventId = facts.at(-1 - names)?.id ?? 'nowhere';
    const decided = decide({ ...command, data: { ...command.data, eventId } } as TicketCommand, state);
    if (typeof decided === 'string') refusals.push(decided);
    else {
      const revision = facts.length;
      const fact = {
        ...decided,
        id: `event-${revision}`,
        stream: 'ticket-T1',
        revision,
        recordedAt: revision,
      };
      facts.push(fact);
      state = frozen(evolveTicket(state, frozen(fact)));
    }
  }
  return { state, facts, refusals };
}

function decide(command: TicketCommand, state: TicketState): Omit<Fact, 'id'> | string {
  try {
    return decideTicket(frozen(command), state, now)[0] as Fact;
  } catch (error) {
    if (error instanceof SlaError) return error.code;
    throw error;
  }
}

describe('whatever is asked of a ticket, in whatever order', () => {
  test('it is recorded or refused for a reason on the list, and nothing that was known before is changed', () => {
    fc.assert(
      fc.property(anyCommands, (commands) => {
        const { facts, refusals } = play(commands);
        expect(facts.length + refusals.length).toBe(commands.length);
        expect(refusals.filter((code) => !reasons.includes(code))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('whoever decides sees what the judge sees: the same events at the same instants in the same order', () => {
    fc.assert(
      fc.property(anyCommands, (commands) => {
        const { state, facts } = play(commands);
        const aboutOthers = ['OccurrenceCorrected', 'FactRetracted'];
        const judged = knownHistory(facts).recorded.filter(({ type }) => !aboutOthers.includes(type));
        const shown = ({ id, type, occurredAt }: Pick<Fact, 'id' | 'type' | 'occurredAt'>): object => ({
          id,
          type,
          occurredAt,
        });
        expect(happenings(state).map(shown)).toEqual(judged.map(shown));
      }),
      { numRuns: 300 },
    );
  });

  test('the same state comes from the stream alone', () => {
    fc.assert(
      fc.property(anyCommands, (commands) => {
        const { state, facts } = play(commands);
        expect(facts.reduce<TicketState>(evolveTicket, initialTicket)).toEqual(state);
      }),
    );
  });

  test('these commands do reach every event and every refusal (which this shows for one seed)', () => {
    const played = fc.sample(anyCommands, { numRuns: 300, seed: 1 }).map(play);
    const types = new Set(played.flatMap(({ facts }) => facts.map(({ type }) => type)));
    const refusals = new Set(played.flatMap((each) => each.refusals));
    // In these commands it is always two people who correct; the examples show what one alone cannot do.
    const unreached = ['SAME_PERSON'];
    expect([...types].sort()).toEqual(Object.values(ticketCommands).sort());
    expect([...refusals, ...unreached].sort()).toEqual([...ticketRejections].sort());
  });
});
