import { type Changes, evolveChanges, type Fact, type Instant, parseInstant } from '#facts';

/** An event of a ticket, as far as the rules for commands need to know it. */
export interface TicketEvent {
  readonly id: string;
  readonly type: string;
  readonly occurredAt: Instant;
  /** Of a correction or retraction: the event it names, and where a correction moves that one to. */
  readonly names?: { readonly eventId: string; readonly movedTo?: Instant };
}

/**
 * What is known of a ticket: its newest event, and the state before that. So a state grows by one link for each event,
 * never changes, and forgets nothing that a later correction or retraction could name.
 */
export interface TicketState {
  readonly newest?: TicketEvent;
  readonly before?: TicketState;
  readonly changes?: Changes | undefined;
}

export const initialTicket: TicketState = {};

export function evolveTicket(state: TicketState, fact: Fact): TicketState {
  const { id, type, occurredAt } = fact;
  const names = namedBy(fact);
  return {
    newest: names ? { id, type, occurredAt, names } : { id, type, occurredAt },
    before: state,
    changes: evolveChanges(state.changes, fact),
  };
}

function namedBy({ type, data }: Fact): TicketEvent['names'] {
  if (type !== 'FactRetracted' && type !== 'OccurrenceCorrected') return undefined;
  const { eventId, occurredAt } = data as { eventId: string; occurredAt: string };
  return type === 'FactRetracted' ? { eventId } : { eventId, movedTo: parseInstant(occurredAt) };
}

/** Every event recorded so far, the newest first, whatever later ones say about it. */
export function recordedEvents(state: TicketState): TicketEvent[] {
  const events: TicketEvent[] = [];
  for (let at: TicketState | undefined = state; at?.newest; at = at.before) events.push(at.newest);
  return events;
}

/**
 * What happened, in the order in which it did (of equals, as recorded): nothing retracted, everything where its newest
 * correction moved it. Corrections and retractions are no part of it, and so have no effect on each other
 * (design: judging, "Which events count").
 */
export function happenings(state: TicketState): TicketEvent[] {
  const retracted = new Set<string>();
  const movedTo = new Map<string, Instant>();
  const events: TicketEvent[] = [];
  for (const event of recordedEvents(state)) {
    if (!event.names) events.push(event);
    else if (event.names.movedTo === undefined) retracted.add(event.names.eventId);
    else if (!movedTo.has(event.names.eventId)) movedTo.set(event.names.eventId, event.names.movedTo);
  }
  return events
    .filter(({ id }) => !retracted.has(id))
    .map((event) => ({ ...event, occurredAt: movedTo.get(event.id) ?? event.occurredAt }))
    .reverse()
    .sort((a, b) => a.occurredAt - b.occurredAt);
}
