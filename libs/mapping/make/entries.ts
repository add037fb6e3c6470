import { SlaError } from '#facts';
import type { Scope } from './fields.js';
import type { Making } from './making.js';

interface ListInScope {
  readonly list: string;
  /** The record or entry around in which it stands. */
  readonly of?: string | undefined;
  /** What `of` calls an entry of it. */
  readonly name?: string;
  readonly needed?: boolean | undefined;
}

/**
 * The entries of a list in a record or entry; none where the list is not there.
 *
 * @throws SlaError `NOT_A_LIST`; `LIST_MISSING` where it has to be there
 */
export function entriesOf(
  { list, of, name = list, needed }: ListInScope,
  scope: Scope,
  { fields }: Pick<Making, 'fields'>,
): Scope[] {
  const found = fields.read(scope, list, of);
  if (found === undefined || found === null) {
    if (needed) throw new SlaError('LIST_MISSING', { column: list });
    return [];
  }
  if (!Array.isArray(found)) throw new SlaError('NOT_A_LIST', { column: list });
  return found.map((entry): Scope => ({ name, fields: entry, around: scope }));
}
