import { type ChangeCommand, type ChangeKinds, decideChange, type Instant, type NewFact } from '#facts';
import type { CustomerCommand } from './commands.js';
import type { CustomerState } from './customer.js';
import { decideCustomer } from './decide.js';

/** What takes two people. */
export const customerChanges = {
  OccurrenceCorrected: { name: 'CorrectOccurrence', proposer: 'correctedBy' },
  FactRetracted: { name: 'RetractFact', proposer: 'retractedBy' },
} as const satisfies ChangeKinds;

/** A change to what was recorded about a customer that takes two people, in one of its stages. */
export type CustomerChangeCommand = ChangeCommand & { readonly customerId: string };

/**
 * The event that a stage of such a change leads to; an approval leads to the change itself.
 *
 * @throws SlaError one of `changeRejections`, or what `decideCustomer` refuses with
 */
export function decideCustomerChange(
  command: CustomerChangeCommand,
  state: CustomerState,
  now: Instant,
): readonly NewFact[] {
  const { customerId } = command;
  return decideChange(command, state.changes, {
    kinds: customerChanges,
    decide: (each) => decideCustomer({ ...each, customerId } as unknown as CustomerCommand, state, now),
  });
}
