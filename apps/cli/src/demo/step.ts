import type { CustomerCommand, CustomerCommandName, CustomerCommandOf } from '#customer';
import { type Instant, type NewFact } from '#facts';
import type { TicketCommand } from '#ticket';
import { at, MINUTE } from './wall-clock.js';

/** What a step of the story does to the ledger. */
export type Deed =
  | { readonly on: 'ticket'; readonly command: TicketCommand }
  | { readonly on: 'customer'; readonly command: CustomerCommand }
  | { readonly on: 'publication'; readonly stream: string; readonly fact: NewFact };

/** The id of an event that an earlier step has led to, by that step's label. */
export type IdOf = (label: string) => string;

/** Somebody records something. */
export interface Step {
  /** What the story's clock shows then. */
  readonly recordedAt: Instant;
  readonly by: string;
  /** By which later steps find the event that this one leads to. */
  readonly label?: string | undefined;
  readonly deed: (idOf: IdOf) => Deed;
}

/** Something happens to a customer, and is recorded a minute later. */
export function onCustomer<Name extends CustomerCommandName>(
  customerId: string,
  when: string | Instant,
  name: Name,
  data: CustomerCommandOf<Name>['data'],
): Step {
  const occurredAt = at(when);
  const command = { name, customerId, occurredAt, data } as CustomerCommand;
  return {
    recordedAt: occurredAt + MINUTE,
    by: 'agent-eva',
    deed: () => ({ on: 'customer', command }),
  };
}
