import { z } from 'zod';
import { publicationShapes } from '#contract';
import { customerShapes, statementShapes } from '#customer';
import { correctionShapes, SlaError } from '#facts';
import { ticketShapes } from '#ticket';

/** Which events may stand in which streams (design: events, "Streams"). */
const SHAPES_BY_STREAM: Readonly<Record<string, Readonly<Record<string, z.ZodType>>>> = {
  ticket: ticketShapes,
  customer: customerShapes,
  terms: { TermsPublished: publicationShapes.TermsPublished, ...correctionShapes },
  calendar: { CalendarPublished: publicationShapes.CalendarPublished, ...correctionShapes },
  statement: statementShapes,
  supplier: {
    TrainingHeld: publicationShapes.TrainingHeld,
    PriceListPublished: publicationShapes.PriceListPublished,
    ...correctionShapes,
  },
};

const STREAM = /^(ticket|customer|terms|calendar|statement)-([A-Za-z0-9][A-Za-z0-9._-]{0,63})$|^(supplier)$/;
const KNOWN_TYPES = new Set(Object.values(SHAPES_BY_STREAM).flatMap((shapes) => Object.keys(shapes)));

/** What a stream is about: `{ about: 'ticket', id: 'T1' }` for `ticket-T1`. */
export interface StreamName {
  readonly about: string;
  readonly id: string;
}

/** @throws SlaError `UNKNOWN_STREAM` */
export function parseStreamName(stream: string): StreamName {
  const match = STREAM.exec(stream);
  if (!match) throw new SlaError('UNKNOWN_STREAM', { field: 'stream', value: stream.slice(0, 80) });
  return { about: match[1] ?? match[3] ?? '', id: match[2] ?? '' };
}

/**
 * The shape of an event's data.
 *
 * @throws SlaError `UNKNOWN_EVENT_TYPE`, or `WRONG_STREAM` where the type exists but not in such a stream
 */
export function shapeOf(type: string, { about }: StreamName): z.ZodType {
  const shape = SHAPES_BY_STREAM[about]?.[type];
  if (shape) return shape;
  if (KNOWN_TYPES.has(type)) throw new SlaError('WRONG_STREAM', { field: 'stream', type, about });
  throw new SlaError('UNKNOWN_EVENT_TYPE', { field: 'type', type: type.slice(0, 80) });
}

/**
 * The fields that an event of this type may or must have in such a stream.
 *
 * @throws SlaError as `parseStreamName` and `shapeOf` do
 */
export function eventFields(type: string, stream: string): { name: string; isNeeded: boolean }[] {
  const shape = shapeOf(type, parseStreamName(stream));
  if (!(shape instanceof z.ZodObject)) return [];
  return Object.entries(shape.shape as Record<string, z.ZodType>).map(([name, field]) => ({
    name,
    isNeeded: !field.safeParse(undefined).success,
  }));
}
