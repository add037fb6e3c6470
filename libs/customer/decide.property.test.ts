import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Fact, SlaError } from '#facts';
import { frozen } from '../../test/support/given-when-then.js';
import {
  customerCommands,
  customerRejections,
  decideCustomer,
  evolveCustomer,
  initialCustomer,
} from './index.js';
import type { CustomerCommand, CustomerCommandName, CustomerState } from './index.js';
import { ask, friday } from './testing/words.js';

const reasons: readonly string[] = customerRejections;
const now = ask('TakeBackup', friday('11:00')).occurredAt;

/** A command, and which of the events recorded so far a correction names, from the newest back. */
const anyCommand = fc.record({
  name: fc.constantFrom(...(Object.keys(customerCommands) as CustomerCommandName[])),
  when: fc.constantFrom('09:00', '10:00', '11:00', '11:30').map(friday),
  approvedBy: fc.constantFrom('dispatcher', 'manager'),
  names: fc.integer({ min: 0, max: 8 }),
});

function decide(command: CustomerCommand, state: CustomerState): Omit<Fact, 'id'> | string {
  try {
    return decideCustomer(frozen(command), state, now)[0] as Fact;
  } catch (error) {
    if (error instanceof SlaError) return error.code;
    throw error;
  }
}

describe('whatever is asked of a customer, in whatever order', () => {
  test('it is recorded or refused for a reason on the list, and nothing that was known before is changed', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 30, size: 'max' }), (commands) => {
        let state = frozen(initialCustomer);
        const facts: Fact[] = [];
        for (const { name, when, approvedBy, names } of commands) {
          const eventId = facts.at(-1 - names)?.id ?? 'nowhere';
          const decided = decide(ask(name, when, { eventId, approvedBy }), state);
          seen.add(typeof decided === 'string' ? decided : decided.type);
          if (typeof decided === 'string') {
            expect(reasons).toContain(decided);
            continue;
          }
          const revision = facts.length;
          const fact = {
            ...decided,
            id: `event-${revision}`,
            stream: 'customer-acme',
            revision,
            recordedAt: now,
          };
          facts.push(fact);
          state = frozen(evolveCustomer(state, frozen(fact)));
        }
        expect(facts.reduce<CustomerState>(evolveCustomer, initialCustomer)).toEqual(state);
      }),
      { numRuns: 300, seed: 1 },
    );
    const notAsked = 'END_BEFORE_START';
    expect([...seen, notAsked].sort()).toEqual([...Object.values(customerCommands), ...reasons].sort());
  });

  test('a hundred thousand backups later the first one can still be retracted', () => {
    const backup = {
      stream: 'customer-acme',
      type: 'BackupTaken',
      occurredAt: now,
      recordedAt: now,
      data: {},
    };
    let state = initialCustomer;
    for (let revision = 0; revision < 100_000; revision += 1) {
      state = evolveCustomer(state, { ...backup, id: `event-${revision}`, revision });
    }
    expect(decide(ask('RetractFact', friday('11:00'), { eventId: 'event-0' }), state)).toMatchObject({
      type: 'FactRetracted',
    });
  });
});
