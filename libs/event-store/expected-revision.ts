import { SlaError } from '#facts';
import type { ExpectedRevision, StreamRevision } from './event-store.js';

/** What has to be known of a stream to decide on an append. */
export interface StreamIds {
  readonly stream: string;
  /** Its newest revision, -1 where there is no such stream. */
  readonly head: number;
  readonly idAt: (revision: number) => string | undefined;
  readonly revisionOf: (id: string) => number | undefined;
}

/** Where the events of an append stand, or shall stand, in their stream. */
export interface Placement {
  /** Revision of the first one. */
  readonly from: number;
  /** They are stored already: the append is a repetition. */
  readonly isRepetition: boolean;
}

/**
 * Decides on an append as an EventStoreDB server does (design: event-store, "What the server does").
 *
 * @throws SlaError `WRONG_EXPECTED_REVISION`
 */
export function placeAppend(
  target: StreamIds,
  ids: readonly string[],
  expected: ExpectedRevision,
): Placement {
  const isExpected = isAsExpected(expected, target.head);
  const from = isExact(expected)
    ? revisionBefore(expected) + 1
    : (firstStored(target, ids) ?? target.head + 1);
  if (isExpected && from === target.head + 1) return { from, isRepetition: false };
  const isRepetition = ids.length > 0 && ids.every((id, index) => target.idAt(from + index) === id);
  if (!isRepetition) throw wrongRevision(target.stream, expected, target.head);
  return { from, isRepetition };
}

/** @throws SlaError `WRONG_EXPECTED_REVISION` where the stream is not what the writer believes */
export function checkRevision(stream: string, expected: ExpectedRevision, head: number): void {
  if (!isAsExpected(expected, head)) throw wrongRevision(stream, expected, head);
}

export function streamRevision(head: number): StreamRevision {
  return head < 0 ? 'no-stream' : head;
}

function isAsExpected(expected: ExpectedRevision, head: number): boolean {
  if (expected === 'any') return true;
  if (expected === 'stream-exists') return head >= 0;
  return head === revisionBefore(expected);
}

/** A revision that only one state of the stream can have. */
export function isExact(expected: ExpectedRevision): expected is number | 'no-stream' {
  return expected === 'no-stream' || typeof expected === 'number';
}

/** As a number: -1 where there is no such stream. */
export function revisionBefore(expected: number | 'no-stream'): number {
  return expected === 'no-stream' ? -1 : expected;
}

/** Without an exact revision only the ids tell whether an append was made before. */
function firstStored(target: StreamIds, ids: readonly string[]): number | undefined {
  const stored = ids.map(target.revisionOf).filter((revision) => revision !== undefined);
  return stored.length > 0 ? Math.min(...stored) : undefined;
}

function wrongRevision(stream: string, expected: ExpectedRevision, head: number): SlaError {
  return new SlaError('WRONG_EXPECTED_REVISION', { stream, expected, actual: streamRevision(head) });
}
