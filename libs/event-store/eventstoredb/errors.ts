/** The server did not answer within the limit. */
export class SilentServer extends Error {}

/** The connection that this went over was given up, by whomever: another may do better. */
export class ConnectionEnded extends Error {}

/** What is looked at in an error of the client, whatever class it has. */
interface Known {
  /** Of the client's own errors, e.g. `unavailable`. */
  readonly type?: unknown;
  /** Of gRPC's errors, which come through raw at times (a fault of the client's). */
  readonly code?: unknown;
  readonly message?: unknown;
}

/** gRPC: cancelled, unknown, deadline exceeded, aborted, internal (a torn stream), unavailable. */
const PASSING_CODES = new Set([1, 2, 4, 10, 13, 14]);

/**
 * Types of the client's errors that pass by themselves: the server is away, shutting down, busy, or an election is held.
 * `unknown` stands for a connection that broke in a way the client has no name for.
 */
const PASSING_TYPES = new Set([
  'unavailable',
  'not-leader',
  'cancelled',
  'deadline-exceeded',
  'timeout',
  'unknown',
]);

/** What the client says without a type or code: no node found, or a channel that it closed under a call of its own. */
const PASSING_MESSAGES = /^Failed to discover|channel has been shut down|closed channel/i;

/** Whether the same may work when it is tried again. */
export function isPassing(error: unknown): boolean {
  if (error instanceof SilentServer || error instanceof ConnectionEnded) return true;
  const { type, code, message } = knownOf(error);
  if (PASSING_TYPES.has(type as string) || PASSING_CODES.has(code as number)) return true;
  // Node's word for a stream that was torn down before its end.
  if (code === 'ERR_STREAM_PREMATURE_CLOSE') return true;
  return typeof message === 'string' && PASSING_MESSAGES.test(message);
}

/** The server knows who the leader is, and the client goes there the next time. */
export function isNotLeader(error: unknown): boolean {
  return knownOf(error).type === 'not-leader';
}

export function isStreamMissing(error: unknown): boolean {
  return knownOf(error).type === 'stream-not-found';
}

/** The newest revision that the server saw, where it refused an append for another one having been expected. */
export function clashOf(error: unknown): bigint | 'no_stream' | undefined {
  if (knownOf(error).type !== 'wrong-expected-version') return undefined;
  return (error as { readonly actualVersion: bigint | 'no_stream' }).actualVersion;
}

/** Bytes that the server takes at once, where it refused an append as too large. */
export function sizeLimitOf(error: unknown): number | undefined {
  if (knownOf(error).type !== 'maximum-append-size-exceeded') return undefined;
  return (error as { readonly maxAppendSize: number }).maxAppendSize;
}

function knownOf(error: unknown): Known {
  return typeof error === 'object' && error !== null ? error : {};
}
