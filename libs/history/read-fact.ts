import { v5 as uuidFromName } from 'uuid';
import { z } from 'zod';
import { checkShape, type Fact, instant, parseInstant, SlaError, text } from '#facts';
import { contentOf } from './fact-content.js';
import { parseStreamName, shapeOf, type StreamName } from './event-types.js';

/** The envelope of an event in a history file (design: events, "History files"). */
const envelope = z.looseObject({
  stream: text,
  type: text,
  occurredAt: instant,
  recordedAt: instant.optional(),
  id: z.guid().optional(),
  data: z.looseObject({}),
});

/** Ids derived from a fact's content live in a name space of their own (RFC 9562, section 5.5). */
const DERIVED_IDS = '6f1d3a52-8c0e-5f5b-9f0a-0c5d6b0f4f7e';

/** An event of a history, its shape checked; the id only where it names one. */
interface StatedEvent extends Omit<Fact, 'id' | 'revision'> {
  readonly id: string | undefined;
  readonly data: Record<string, unknown>;
}

/**
 * Checks one event of a history and reads it; its revision is for whoever knows the whole stream to set.
 *
 * @throws SlaError as `readEvent` does
 */
export function readFact(json: unknown): Fact {
  const event = readEvent(json);
  return { ...event, id: event.id ?? uuidFromName(contentOf(event), DERIVED_IDS), revision: 0 };
}

/**
 * The same without deriving an id.
 *
 * @throws SlaError as `checkShape` and `shapeOf` do, with `eventId` where the event has one; `STREAM_MISMATCH` where
 *   `data.ticketId` or `data.customerId` contradicts the stream
 */
export function readEvent(json: unknown): StatedEvent {
  const place = { eventId: (json as { id?: unknown } | null)?.id };
  try {
    const event = checkShape(envelope, json);
    checkEvent(event);
    const { id, stream, type, data } = event;
    const occurredAt = parseInstant(event.occurredAt);
    const recordedAt = event.recordedAt === undefined ? occurredAt : parseInstant(event.recordedAt);
    return { id, stream, type, occurredAt, recordedAt, data };
  } catch (error) {
    throw error instanceof SlaError && typeof place.eventId === 'string' ? error.at(place) : error;
  }
}

/**
 * Checks an event's data by its type and its stream.
 *
 * @throws SlaError as `readFact` does
 */
export function checkEvent({ stream, type, data }: UncheckedEvent): void {
  const name = parseStreamName(stream);
  checkShape(shapeOf(type, name), data);
  checkSubject(name, data);
}

/** As much of an event as its shape depends on. */
interface UncheckedEvent {
  readonly stream: string;
  readonly type: string;
  readonly data: Record<string, unknown>;
}

/** `data.ticketId` and `data.customerId` may be left out, for the stream names them; they may not name another. */
function checkSubject({ about, id }: StreamName, data: Record<string, unknown>): void {
  const field = `${about}Id`;
  const stated = data[field];
  if (about in SUBJECTS && stated !== undefined && stated !== id) {
    throw new SlaError('STREAM_MISMATCH', { field, value: stated, expected: id });
  }
}

const SUBJECTS = { ticket: true, customer: true, terms: true, calendar: true };
