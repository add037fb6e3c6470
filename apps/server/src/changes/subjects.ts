import { decidePublicationChange, evolvePublications, initialPublications } from '#contract';
import { decideCustomerChange, evolveCustomer, initialCustomer } from '#customer';
import type { Decider } from '#event-store';
import type { ChangeCommand } from '#facts';
import { decideTicketChange, evolveTicket, initialTicket } from '#ticket';

/** What a change is about, and so the stream that it is recorded in. */
export interface Subject {
  readonly about: 'ticket' | 'customer' | 'terms' | 'calendar' | 'supplier';
  /** Nothing for the supplier, of whom there is one. */
  readonly id: string;
}

export function streamOf({ about, id }: Subject): string {
  return about === 'supplier' ? about : `${about}-${id}`;
}

/** The decisions about a change, by those of whom it is about. */
export function changeDecider({ about, id }: Subject): Decider<ChangeCommand, unknown> {
  switch (about) {
    case 'ticket':
      return decider(initialTicket, evolveTicket, (command, state, now) =>
        decideTicketChange({ ...command, ticketId: id }, state, now),
      );
    case 'customer':
      return decider(initialCustomer, evolveCustomer, (command, state, now) =>
        decideCustomerChange({ ...command, customerId: id }, state, now),
      );
    default:
      return decider(initialPublications, evolvePublications, (command, state, now) =>
        decidePublicationChange({ ...command, subject: { about, id } }, state, now),
      );
  }
}

function decider<State>(
  initial: State,
  evolve: Decider<ChangeCommand, State>['evolve'],
  decide: Decider<ChangeCommand, State>['decide'],
): Decider<ChangeCommand, unknown> {
  return { initial, evolve, decide } as Decider<ChangeCommand, unknown>;
}
