import {
  type ApprovedChange,
  type ChangeCommand,
  checkChangeType,
  decideChange,
  type Instant,
  type NewFact,
} from '#facts';
import type { TicketCommand } from './commands.js';
import { decideTicket } from './decide.js';
import type { TicketState } from './ticket.js';

/** What takes two people: the command that an approved proposal amounts to, and where its event names who proposed it. */
export const ticketChanges = {
  OccurrenceCorrected: { name: 'CorrectOccurrence', proposer: 'correctedBy' },
  FactRetracted: { name: 'RetractFact', proposer: 'retractedBy' },
  WorkExcused: { name: 'ExcuseWork', proposer: 'proposedBy' },
  TicketVoided: { name: 'VoidTicket', proposer: 'proposedBy' },
} as const;

const types = Object.keys(ticketChanges) as (keyof typeof ticketChanges)[];

/** A change to a ticket that takes two people, in one of its stages. */
export type TicketChangeCommand = ChangeCommand & { readonly ticketId: string };

/**
 * The event that a stage of such a change leads to; an approval leads to the change itself.
 *
 * @throws SlaError one of `changeRejections`, or what `decideTicket` refuses with
 */
export function decideTicketChange(
  command: TicketChangeCommand,
  state: TicketState,
  now: Instant,
): readonly NewFact[] {
  const { ticketId, occurredAt } = command;
  const decided = decideChange(command, state.changes, (approved) =>
    decideTicket(commandOf(ticketId, approved), state, now),
  );
  // What holds for every fact about a ticket holds for a proposal and a refusal: it was reported, and not in the future.
  return decided.flatMap((fact) => {
    if (fact.type !== 'ChangeProposed' && fact.type !== 'ChangeRefused') return [fact];
    const name = fact.type === 'ChangeProposed' ? 'ProposeChange' : 'RefuseChange';
    return decideTicket({ name, ticketId, occurredAt, data: fact.data } as TicketCommand, state, now);
  });
}

function commandOf(ticketId: string, { proposal, approvedBy, occurredAt }: ApprovedChange): TicketCommand {
  const { name, proposer } = ticketChanges[checkChangeType(proposal.type, types)];
  const { changeId, by, change } = proposal;
  const data = { ...change, [proposer]: by, approvedBy, changeId };
  return { name, ticketId, occurredAt, data } as unknown as TicketCommand;
}
