import { type ChangeCommand, type ChangeKinds, decideChange, type Instant, type NewFact } from '#facts';
import type { TicketCommand } from './commands.js';
import { decideTicket } from './decide.js';
import type { TicketState } from './ticket.js';

/** What takes two people. */
export const ticketChanges = {
  OccurrenceCorrected: { name: 'CorrectOccurrence', proposer: 'correctedBy' },
  FactRetracted: { name: 'RetractFact', proposer: 'retractedBy' },
  WorkExcused: { name: 'ExcuseWork', proposer: 'proposedBy' },
  TicketVoided: { name: 'VoidTicket', proposer: 'proposedBy' },
} as const satisfies ChangeKinds;

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
  const { ticketId } = command;
  return decideChange(command, state.changes, {
    kinds: ticketChanges,
    decide: (each) => decideTicket({ ...each, ticketId } as unknown as TicketCommand, state, now),
  });
}
