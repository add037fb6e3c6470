import { z } from 'zod';
import { fields, name } from './constants.js';

const FORMATS = ['iso', 'local', 'epoch-seconds', 'epoch-milliseconds'] as const;

const formatName = z.enum(FORMATS);
const pattern = z.string().min(1, 'EMPTY_TEXT');

const settings = z.strictObject({
  format: formatName.optional(),
  pattern: z.union([pattern, z.array(pattern).min(1, 'EMPTY_LIST')]).optional(),
  zone: z.string().optional(),
  skipped: z.enum(['refuse', 'move on']).optional(),
  ambiguous: z.enum(['refuse', 'first', 'second']).optional(),
});

/**
 * How a source writes its times. `format`: `iso` carries its offset (the default), `local` does not; or `pattern`, in
 * the tokens of Luxon, the first that fits where it is a list. What stands in `zone` reads the local ones; a local time
 * that a change of clock skips or repeats is refused unless `skipped` or `ambiguous` says which reading is meant.
 */
export type TimeSettings = z.infer<typeof settings>;

/** The settings, or nothing but the name of a format. */
export const timeShape = z.union([formatName.transform((format): TimeSettings => ({ format })), settings]);

/** A time that a field of the source says. */
export interface TimeRule {
  readonly from: string | readonly string[];
  readonly of?: string | undefined;
  readonly time?: TimeSettings | undefined;
  readonly plus?: Shift | undefined;
  readonly minus?: Shift | undefined;
}

/** A length of time in a field, by which an instant is moved: work logs often say when it began and how long it took. */
export interface Shift {
  readonly from: string;
  readonly of?: string | undefined;
  readonly unit: 'seconds' | 'minutes' | 'hours';
}

const shift = z.strictObject({
  from: name,
  of: name.optional(),
  unit: z.enum(['seconds', 'minutes', 'hours']),
});

export const shifts = { plus: shift.optional(), minus: shift.optional() };

export const timeRuleShape: z.ZodType<TimeRule> = z.strictObject({
  from: fields,
  of: name.optional(),
  time: timeShape.optional(),
  ...shifts,
});
