import { z } from 'zod';
import { type Condition, conditionShape } from './condition-shape.js';
import { name } from './constants.js';
import { exactlyOneOf } from './exactly-one.js';
import { type TimeValue, timeValueShape, type Value, valueShape } from './value-shape.js';

/** Which stream an event goes to: by its name, or by whose id it is. */
export type StreamRule =
  | string
  | {
      readonly ticket?: Value | undefined;
      readonly customer?: Value | undefined;
      readonly terms?: Value | undefined;
      readonly calendar?: Value | undefined;
    };

/** One event that a record or entry makes, where `when` holds. */
export interface EventRule {
  readonly type: string;
  readonly when?: Condition | undefined;
  /** At most one event by this rule in a record: the first for which `when` holds. */
  readonly once?: boolean | undefined;
  readonly stream?: StreamRule | undefined;
  readonly occurredAt?: TimeValue | undefined;
  readonly recordedAt?: TimeValue | undefined;
  /** The event's own id, a UUID, where the source has one. */
  readonly id?: Value | undefined;
  readonly data?: Readonly<Record<string, Value>> | undefined;
}

/** What a record makes, or each entry of a list in it: its events in this order, then its lists in theirs. */
export interface Block {
  /** These three hold for every event inside that has none of its own. */
  readonly stream?: StreamRule | undefined;
  readonly occurredAt?: TimeValue | undefined;
  readonly recordedAt?: TimeValue | undefined;
  /** What means nothing: counted, no problem. */
  readonly leaveOut?: Condition | undefined;
  /** Where no event applies and nothing says to leave it out. */
  readonly otherwise?: 'leave out' | 'problem' | undefined;
  readonly events?: readonly EventRule[] | undefined;
  readonly lists?: readonly ListRule[] | undefined;
}

/** A list inside a record or entry. */
export interface ListRule extends Block {
  readonly list: string;
  /** What `of` calls an entry of it; default: the list's own name. */
  readonly as?: string | undefined;
  /** True where a record without this list is a problem: part of it was not exported. */
  readonly needed?: boolean | undefined;
  /** Entries in the order of this time, where the source lists them otherwise. */
  readonly sortBy?: TimeValue | undefined;
}

export interface Records extends Block {
  readonly order?: 'as written' | 'by time' | undefined;
}

const streamShape: z.ZodType<StreamRule> = z.union([
  name,
  z
    .strictObject({
      ticket: valueShape.optional(),
      customer: valueShape.optional(),
      terms: valueShape.optional(),
      calendar: valueShape.optional(),
    })
    .check(exactlyOneOf('ticket', 'customer', 'terms', 'calendar')),
]);

const inherited = {
  stream: streamShape.optional(),
  occurredAt: timeValueShape.optional(),
  recordedAt: timeValueShape.optional(),
};

const eventShape: z.ZodType<EventRule> = z.strictObject({
  type: name,
  when: conditionShape.optional(),
  once: z.boolean().optional(),
  ...inherited,
  id: valueShape.optional(),
  data: z.record(z.string(), valueShape).optional(),
});

const block = {
  ...inherited,
  leaveOut: conditionShape.optional(),
  otherwise: z.enum(['leave out', 'problem']).optional(),
  events: z.array(eventShape).optional(),
  lists: z.lazy(() => z.array(listShape)).optional(),
};

const listShape: z.ZodType<ListRule> = z.strictObject({
  list: name,
  as: name.optional(),
  needed: z.boolean().optional(),
  sortBy: timeValueShape.optional(),
  ...block,
});

export const recordsShape: z.ZodType<Records> = z.strictObject({
  order: z.enum(['as written', 'by time']).optional(),
  ...block,
});

/** What `of` calls an entry of a list. */
export function entryName({ list, as = list }: ListRule): string {
  return as;
}
