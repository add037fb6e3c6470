import type { Difference } from './answers.js';

/** What a supposition or a proposal does to a verdict, in the order in which people ask. */
export const FLIP_KINDS = ['broken', 'kept', 'new', 'gone', 'other'] as const;
export type FlipKind = (typeof FLIP_KINDS)[number];

/** @returns nothing where it ends as before, and merely has another due instant or other terms */
export function flipKindOf({ before, after }: Difference): FlipKind | undefined {
  if (before === null) return 'new';
  if (after === null) return 'gone';
  const [was, is] = [before.verdict, after.verdict];
  if (was.outcome === is.outcome) return was.excused === is.excused ? undefined : 'other';
  if (is.outcome === 'breached') return 'broken';
  return is.outcome === 'met' ? 'kept' : 'other';
}

/** A row is told from others by these. */
export function rowOf({ before, after }: Difference): string {
  const { ticketId, contractId, month, guarantee } = (after ?? before)?.verdict ?? {};
  return [ticketId, contractId, month, guarantee].join(' ');
}
