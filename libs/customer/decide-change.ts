import {
  type ApprovedChange,
  type ChangeCommand,
  checkChangeType,
  decideChange,
  type Instant,
  type NewFact,
} from '#facts';
import type { CustomerCommand } from './commands.js';
import type { CustomerState } from './customer.js';
import { decideCustomer } from './decide.js';

/** What takes two people: the command that an approved proposal amounts to, and where its event names who proposed it. */
export const customerChanges = {
  OccurrenceCorrected: { name: 'CorrectOccurrence', proposer: 'correctedBy' },
  FactRetracted: { name: 'RetractFact', proposer: 'retractedBy' },
} as const;

const types = Object.keys(customerChanges) as (keyof typeof customerChanges)[];

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
  const { customerId, occurredAt } = command;
  const decided = decideChange(command, state.changes, (approved) =>
    decideCustomer(commandOf(customerId, approved), state, now),
  );
  return decided.flatMap((fact) => {
    if (fact.type !== 'ChangeProposed' && fact.type !== 'ChangeRefused') return [fact];
    const name = fact.type === 'ChangeProposed' ? 'ProposeChange' : 'RefuseChange';
    return decideCustomer({ name, customerId, occurredAt, data: fact.data } as CustomerCommand, state, now);
  });
}

function commandOf(
  customerId: string,
  { proposal, approvedBy, occurredAt }: ApprovedChange,
): CustomerCommand {
  const { name, proposer } = customerChanges[checkChangeType(proposal.type, types)];
  const { changeId, by, change } = proposal;
  const data = { ...change, [proposer]: by, approvedBy, changeId };
  return { name, customerId, occurredAt, data } as unknown as CustomerCommand;
}
