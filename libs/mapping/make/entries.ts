import { SlaError } from '#facts';
import type { Scope } from './fields.js';
import type { Making } from './making.js';

/**
 * The entries of a list in a record or entry; none where the list is not there.
 *
 * @throws SlaError `NOT_A_LIST`; `LIST_MISSING` where it has to be there
 */
export function entriesOf(
  { list, name = list, needed }: { list: string; name?: string; needed?: boolean | undefined },
  scope: Scope,
  { fields }: Pick<Making, 'fields'>,
): Scope[] {
  const found = fields.read(scope, list);
  if (found === undefined || found === null) {
    if (needed) throw new SlaError('LIST_MISSING', { column: list });
    return [];
  }
  if (!Array.isArray(found)) throw new SlaError('NOT_A_LIST', { column: list });
  return found.map((entry): Scope => ({ name, fields: entry, around: scope }));
}
