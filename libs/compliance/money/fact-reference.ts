import type { KnownFact } from '../known-facts.js';

/** The fact that an entry comes from, by which anybody finds it in the store. */
export interface FactReference {
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
}

export function referenceTo({ id, stream, revision, type }: KnownFact): FactReference {
  return { id, stream, revision, type };
}
