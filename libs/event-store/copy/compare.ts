import { SlaError } from '#facts';
import type { Position } from '../position.js';
import type { StoredRecord } from '../record-store.js';

const COMPARED = ['stream', 'revision', 'id', 'type', 'data', 'metadata'] as const;

/**
 * Compares a target's records with the first ones of a source, of which no more is read than that and one.
 *
 * @returns how many there are, and the first record of the source that the target does not have
 * @throws SlaError `COPY_CLASH` at the first record of the target that is not the source's
 */
export async function compareFirst(
  source: AsyncIterator<StoredRecord, undefined>,
  target: AsyncIterable<StoredRecord>,
  onRecord?: (position: Position) => void,
): Promise<{ found: number; next: StoredRecord | undefined }> {
  let found = 0;
  for await (const copy of target) {
    const { value: original } = await source.next();
    if (!original) throw clash(copy, undefined, copy.id);
    compare(original, copy);
    found += 1;
    onRecord?.(original.position);
  }
  const { value: next } = await source.next();
  return { found, next };
}

/**
 * Compares all of a target's records with all of a source's: ids, types, data, metadata, places, and their order.
 *
 * @returns how many there are
 * @throws SlaError `COPY_CLASH` at the first difference
 */
export async function compareAll(
  source: AsyncIterator<StoredRecord, undefined>,
  target: AsyncIterable<StoredRecord>,
  onRecord?: (position: Position) => void,
): Promise<number> {
  const { found, next } = await compareFirst(source, target, onRecord);
  if (next) throw clash(next, next.id, undefined);
  return found;
}

/** @param found what stands there: an id, or a revision */
export function clash(
  { stream, revision }: Pick<StoredRecord, 'stream' | 'revision'>,
  expected: string | undefined,
  found: unknown,
): SlaError {
  return new SlaError('COPY_CLASH', {
    stream,
    revision,
    expected: expected ?? null,
    found: found ?? null,
  });
}

function compare(original: StoredRecord, copy: StoredRecord): void {
  const differing = COMPARED.find((field) => original[field] !== copy[field]);
  if (differing === undefined) return;
  const isSamePlace = original.stream === copy.stream && original.revision === copy.revision;
  if (!isSamePlace || original.id !== copy.id) throw clash(copy, original.id, copy.id);
  throw clash(copy, `${original.id}: ${differing}`, copy.id);
}
