import { SlaError } from '#facts';

type Table = Readonly<Record<string, unknown>>;

/** The tables of a mapping by name. */
export type Tables = Readonly<Record<string, Table>>;

/** What a rule says about its table. */
interface TableRule {
  /** Its name, or the table itself. */
  readonly table?: string | Table | undefined;
  readonly otherwise?: unknown;
}

/**
 * What a table says of a value.
 *
 * @throws SlaError `NOT_IN_TABLE` with `value` and `table`, where it does not know the value and nothing stands for that
 */
export function inTable({ table, otherwise }: TableRule, value: string, tables: Tables): unknown {
  const entries = typeof table === 'string' ? tables[table] : table;
  if (entries && Object.hasOwn(entries, value)) return entries[value];
  if (otherwise !== undefined) return otherwise;
  const name = typeof table === 'string' ? table : '';
  throw new SlaError('NOT_IN_TABLE', { value: value.slice(0, 80), table: name });
}
