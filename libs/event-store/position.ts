import { SlaError } from '#facts';

/** A place in the order of everything that a store holds: opaque, sparse, and `0n` is one. */
export type Position = bigint & { readonly [opaque]: true };
declare const opaque: unique symbol;

/** Negative where `a` lies before `b`, as a sort wants it. */
export function comparePositions(a: Position, b: Position): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** For adapters, which alone know what their store's positions are made of. */
export function positionOf(place: bigint | number): Position {
  return BigInt(place) as Position;
}

/** A position as text: in an answer, or in a checkpoint. */
export function formatPosition(position: Position): string {
  return position.toString();
}

/** @throws SlaError `INVALID_POSITION` */
export function parsePosition(text: string): Position {
  if (!/^\d{1,19}$/.test(text)) throw new SlaError('INVALID_POSITION', { value: text.slice(0, 80) });
  return positionOf(BigInt(text));
}
