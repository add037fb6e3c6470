import { SlaError } from '#facts';

/** Where a page ends: what its rows are sorted by, and which of equals it was. */
export type Place = readonly [number, string];

export function writeCursor([value, id]: Place): string {
  return Buffer.from(JSON.stringify([value, id])).toString('base64url');
}

/** @throws SlaError `INVALID_CURSOR` */
export function parseCursor(text: string): Place {
  try {
    const [value, id, ...rest] = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown[];
    if (typeof value === 'number' && typeof id === 'string' && rest.length === 0) return [value, id];
  } catch {
    // Not ours: the error is below.
  }
  throw new SlaError('INVALID_CURSOR', { value: text.slice(0, 80) });
}
