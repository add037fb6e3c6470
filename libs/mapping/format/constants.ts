import { z } from 'zod';

/** What YAML can say in one word or number. */
export type Constant = string | number | boolean;

/** What the values of a source mean. */
export type Table = Readonly<Record<string, Constant>>;

export const constant = z.union([z.string(), z.number(), z.boolean()], 'NOT_A_CONSTANT');
export const name = z.string().min(1, 'EMPTY_TEXT');
export const table = z.record(z.string(), constant);
/** One field of a source, or several. */
export const fields = z.union([name, z.array(name).min(1, 'EMPTY_LIST')]);
