import {
  type CustomerCommand,
  customerCommands,
  decideCustomer,
  evolveCustomer,
  initialCustomer,
} from '#customer';
import { evolvePublications, initialPublications } from '#contract';
import type { Fact, Instant, NewFact } from '#facts';
import { type ImportedFact, parseStreamName } from '#history';
import { decideTicket, evolveTicket, initialTicket, type TicketCommand, ticketCommands } from '#ticket';
import { decideErased } from './erased-rule.js';
import { decidePublication } from './publication-rules.js';

/** How facts of one kind of stream are accepted: the same rules as for commands. */
export interface StreamRules<State = unknown> {
  readonly initial: State;
  readonly evolve: (state: State, fact: Fact) => State;
  /** @throws SlaError where the fact is refused */
  readonly decide: (fact: ImportedFact, state: State, now: Instant) => readonly NewFact[];
}

const ticketRules: StreamRules = rules({
  initial: initialTicket,
  evolve: evolveTicket,
  decide: ({ stream, type, occurredAt, data }, state, now) => {
    const command = { name: TICKET_COMMANDS.get(type), ticketId: idOf(stream), occurredAt, data };
    // Its shape was checked by whoever read it, and is checked again.
    return decideTicket(command as TicketCommand, state, now);
  },
});

const customerRules: StreamRules = rules({
  initial: initialCustomer,
  evolve: evolveCustomer,
  decide: (fact, state, now) => {
    const { stream, type, occurredAt, data } = fact;
    if (type === 'PersonalDataErased') return [decideErased(fact, now)];
    const command = { name: CUSTOMER_COMMANDS.get(type), customerId: idOf(stream), occurredAt, data };
    return decideCustomer(command as CustomerCommand, state, now);
  },
});

/** Terms, calendars, the supplier's own, and statements, to which no command leads yet. */
const otherRules: StreamRules = rules({
  initial: initialPublications,
  evolve: evolvePublications,
  decide: (fact, state, now) => [decidePublication(fact, state, now)],
});

export function rulesOf(stream: string): StreamRules {
  const { about } = parseStreamName(stream);
  if (about === 'ticket') return ticketRules;
  return about === 'customer' ? customerRules : otherRules;
}

/** One command per event. */
const TICKET_COMMANDS = namesByType(ticketCommands);
const CUSTOMER_COMMANDS = namesByType(customerCommands);

function namesByType(commands: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(commands).map(([name, type]) => [type, name]));
}

function idOf(stream: string): string {
  return stream.slice(stream.indexOf('-') + 1);
}

/** A state is given to nobody but the rules that made it. */
function rules<State>(of: StreamRules<State>): StreamRules {
  return of as unknown as StreamRules;
}
