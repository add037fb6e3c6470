import { SlaError } from '#facts';
import type { AppendResult } from '../event-store.js';
import { positionOf } from '../position.js';
import type { NewRecord } from '../record-store.js';
import type { Appended } from './client.js';
import type { Connection, Generation } from './connection.js';
import { clashOf, ConnectionEnded, isPassing, SilentServer, sizeLimitOf } from './errors.js';
import { pauseAfter, type Timing } from './timing.js';

/** Records at the exact revision that they are appended at, which is what makes sending them again harmless. */
export interface ExactAppend {
  readonly stream: string;
  readonly records: readonly NewRecord[];
  readonly expected: number | 'no-stream';
}

/** Appends until the server has answered, or patience is at its end. */
export class Appends {
  constructor(
    private readonly connection: Connection,
    private readonly timing: Timing,
    /** The end of the store. */
    private readonly closing: AbortSignal,
  ) {}

  /**
   * Whatever happened to an attempt, the next one sends the same ids at the same expected revision: the server answers
   * with the original revision where the first one had been written after all.
   *
   * @throws SlaError `WRONG_EXPECTED_REVISION`, `APPEND_TOO_LARGE`: nothing was written; `OUTCOME_UNKNOWN`
   */
  async append(append: ExactAppend): Promise<Appended> {
    const { limits, now, pause } = this.timing;
    const deadline = now() + limits.patience;
    for (let failures = 1; ; failures += 1) {
      try {
        return await this.attempt(await this.connection.generation(), append);
      } catch (error) {
        throwDefinite(error, append);
        const wait = pauseAfter(failures, this.timing);
        if (this.closing.aborted || now() + wait > deadline) throw outcomeUnknown(append, error);
        await pause(wait, this.closing);
      }
    }
  }

  private async attempt(
    generation: Generation,
    { stream, records, expected }: ExactAppend,
  ): Promise<Appended> {
    await generation.appends.enter();
    const began = this.timing.now();
    const sent = generation.client.append(stream, records, expected);
    // The room is taken until the client lets go of it, not only until patience ends here.
    void sent.catch(() => undefined).finally(() => generation.appends.leave());
    try {
      const appended = await this.withinLimit(sent, generation.ended);
      generation.heard();
      return appended;
    } catch (error) {
      if (clashOf(error) !== undefined || sizeLimitOf(error) !== undefined) generation.heard();
      // One slow append is no reason to cut off the others: while answers come, the connection is well.
      const isSlowOnly = error instanceof SilentServer && generation.isHeardSince(began);
      if (isPassing(error) && !isSlowOnly) await this.connection.renew(generation, error);
      throw error;
    }
  }

  /** An append of the client's has no limit of its own: a silent server leaves it pending for ever. */
  private async withinLimit(sent: Promise<Appended>, ended: AbortSignal): Promise<Appended> {
    const { promise: givenUp, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => reject(new SilentServer()), this.timing.limits.answer);
    const end = (): void => reject(new ConnectionEnded());
    ended.addEventListener('abort', end);
    try {
      return await Promise.race([sent, givenUp]);
    } finally {
      clearTimeout(timer);
      ended.removeEventListener('abort', end);
    }
  }
}

export function resultOf({ revision }: Appended, commit: bigint): AppendResult {
  return { revision, position: positionOf(commit) };
}

/** What the server decided, as against what became of the connection. */
function throwDefinite(error: unknown, { stream, expected, records }: ExactAppend): void {
  const actual = clashOf(error);
  if (actual !== undefined) {
    throw new SlaError('WRONG_EXPECTED_REVISION', {
      stream,
      expected,
      actual: actual === 'no_stream' ? 'no-stream' : Number(actual),
    });
  }
  const limit = sizeLimitOf(error);
  if (limit !== undefined) throw new SlaError('APPEND_TOO_LARGE', { bytes: sizeOf(records), limit });
  if (!isPassing(error)) throw error;
}

function outcomeUnknown({ stream, expected, records }: ExactAppend, cause: unknown): SlaError {
  const reason = cause instanceof SilentServer ? 'no answer' : (cause as Error).message;
  return new SlaError('OUTCOME_UNKNOWN', { stream, expected, eventIds: records.map(({ id }) => id), reason });
}

/** As the server counts: two bytes for every character of a type. */
function sizeOf(records: readonly NewRecord[]): number {
  return records.reduce(
    (sum, { type, data, metadata }) =>
      sum + type.length * 2 + Buffer.byteLength(data) + Buffer.byteLength(metadata),
    0,
  );
}
