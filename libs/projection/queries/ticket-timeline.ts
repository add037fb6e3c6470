import { type Fact, type Instant, parseInstant } from '#facts';
import type { Asked } from './asked.js';
import { knownFactsOf } from './tickets.js';

/** An instant at which there was something new about a ticket: as of it, or as known at it. */
export interface TimelineInstant {
  readonly at: Instant;
  /** Ids of the facts that happened then, as stated or as corrected. */
  readonly occurred: readonly string[];
  /** Ids of the facts that count as known from then on. */
  readonly recorded: readonly string[];
}

/** Every instant at which the answer about a ticket can have changed other than by time alone, in order. */
export async function timelineOf(asked: Asked, ticketId: string): Promise<TimelineInstant[]> {
  const own = await knownFactsOf(asked, ticketId, Infinity);
  const ids = new Set(own.map(({ id }) => id));
  // Corrections and retractions may stand in any stream.
  const elsewhere = asked.history.pieces.changesOf(own).filter(({ id }) => !ids.has(id));
  const facts = [...own, ...elsewhere];
  const occurred = Map.groupBy(facts.flatMap(occurrences), ({ at }) => at);
  const recorded = Map.groupBy(facts, ({ recordedAt }) => recordedAt);
  const instants = [...new Set([...occurred.keys(), ...recorded.keys()])].sort((a, b) => a - b);
  return instants.map((at) => ({
    at,
    occurred: (occurred.get(at) ?? []).map(({ id }) => id),
    recorded: (recorded.get(at) ?? []).map(({ id }) => id),
  }));
}

/** A correction has an instant of its own, and one to which it moves the fact that it names. */
function occurrences({ id, type, occurredAt, data }: Fact): { readonly at: Instant; readonly id: string }[] {
  const own = { at: occurredAt, id };
  if (type !== 'OccurrenceCorrected') return [own];
  const { eventId, occurredAt: right } = data as { eventId: string; occurredAt: string };
  return [own, { at: parseInstant(right), id: eventId }];
}
