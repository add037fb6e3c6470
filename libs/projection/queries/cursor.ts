import { SlaError } from '#facts';

/** Where a page ends: what its rows are sorted by, and which of equals it was. */
export type Place = readonly [number, string];

/** @param order of the list, for a place in one order is none in another */
export function writeCursor(order: string, [value, id]: Place): string {
  return Buffer.from(JSON.stringify([order, value, id])).toString('base64url');
}

/** @throws SlaError `INVALID_CURSOR`, also for a place in a list of another order */
export function parseCursor(order: string, text: string): Place {
  const [stated, value, id, ...rest] = partsOf(text);
  const isPlace = Number.isSafeInteger(value) && typeof id === 'string' && !/\p{Cc}/u.test(id);
  if (stated === order && isPlace && rest.length === 0) return [value as number, id];
  throw new SlaError('INVALID_CURSOR', { field: 'after', value: text.slice(0, 80) });
}

function partsOf(text: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}
