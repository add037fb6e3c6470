import { z } from 'zod';
import { recordsShape } from './block-shape.js';
import { name, table } from './constants.js';
import { timeShape } from './time-shape.js';

const oneCharacter = z.string().length(1, 'NOT_ONE_CHARACTER');
const encoding = name.optional();

const csv = z.strictObject({
  kind: z.literal('csv'),
  encoding,
  delimiter: oneCharacter.optional(),
  /** `''`: fields are never quoted. */
  quote: z.union([oneCharacter, z.literal('')]).optional(),
  /** False where the first line holds values already. */
  header: z.boolean().optional(),
  /** Names in place of those in the file; needed where there are none, or where one stands twice. */
  columns: z.array(name).min(1, 'EMPTY_LIST').optional(),
  /** Lines that follow each other and have the same value in `by` are one record, with the lines as its list `as`. */
  group: z.strictObject({ by: name, as: name }).optional(),
});

const json = z.strictObject({
  kind: z.literal('json'),
  encoding,
  /** Where the list of records stands, `data.tickets`; default: the file is the list. */
  records: name.optional(),
});

const jsonLines = z.strictObject({ kind: z.literal('json-lines'), encoding });

/**
 * How foreign ids become ids of the product. `exact`: as they are, and what does not fit is a problem. `escaped`: every
 * character that does not fit is written as `_` and its UTF-8 in hex, so that no two become one. `keyed`: a keyed hash.
 */
const idRule = z.strictObject({
  fit: z.enum(['exact', 'escaped', 'keyed']).optional(),
  prefix: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,23}$/, 'NOT_A_PREFIX')
    .optional(),
  lowercase: z.boolean().optional(),
});

/** Escaping would show who it is: customer ids are pseudonyms. */
const customerIdRule = z.strictObject({ ...idRule.shape, fit: z.enum(['exact', 'keyed']).optional() });

const beforeEvent = z.strictObject({
  stream: name,
  type: name,
  occurredAt: name,
  recordedAt: name.optional(),
  id: z.guid('NOT_A_UUID').optional(),
  data: z.record(z.string(), z.unknown()).optional(),
});

/** The whole of a mapping file (docs/mapping.md). */
export const mappingShape = z.strictObject({
  /** The format of this file. */
  mapping: z.literal(1),
  about: z.string().optional(),
  source: z.discriminatedUnion('kind', [csv, json, jsonLines]),
  time: timeShape.optional(),
  ids: z.strictObject({ ticket: idRule.optional(), customer: customerIdRule.optional() }).optional(),
  tables: z.record(z.string(), table).optional(),
  before: z.array(beforeEvent).optional(),
  records: recordsShape,
});

/** A mapping as `readMapping` has checked it. */
export type Mapping = z.infer<typeof mappingShape>;
export type CsvSource = z.infer<typeof csv>;
export type IdRule = z.infer<typeof idRule>;
export type BeforeEvent = z.infer<typeof beforeEvent>;
