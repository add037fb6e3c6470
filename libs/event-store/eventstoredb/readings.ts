import { SlaError } from '#facts';
import type { StoredRecord } from '../record-store.js';
import type { StoreClient } from './client.js';
import type { Connection, Generation } from './connection.js';
import { ConnectionEnded, isPassing, SilentServer } from './errors.js';
import { recordsOf, type Source } from './source.js';
import { pauseAfter, type Timing } from './timing.js';

/** How to begin a reading, or to go on with it after the record handled last; nothing where that was the end. */
export type Begin = (client: StoreClient, last: StoredRecord | undefined) => Source | undefined;

/** Reads that survive their connection: each goes on after the record that the consumer handled last. */
export class Readings {
  constructor(
    private readonly connection: Connection,
    private readonly timing: Timing,
    /** The end of the store. */
    private readonly closing: AbortSignal,
  ) {}

  /**
   * To the end of the reading.
   *
   * @throws SlaError `STORE_UNAVAILABLE` where the server could not be reached for as long as patience lasts
   */
  async *read(begin: Begin): AsyncGenerator<StoredRecord> {
    const { limits, now, pause } = this.timing;
    let last: StoredRecord | undefined;
    let deadline = now() + limits.patience;
    for (let failures = 1; ; failures += 1) {
      try {
        for await (const record of this.once(begin, last, { signal: this.closing, answer: limits.answer })) {
          yield record;
          last = record;
          failures = 0;
          deadline = now() + limits.patience;
        }
        return;
      } catch (error) {
        if (!isPassing(error)) throw error;
        const wait = pauseAfter(Math.max(failures, 1), this.timing);
        if (this.closing.aborted || now() + wait > deadline) throw unavailable(error);
        await pause(wait, this.closing);
      }
    }
  }

  /**
   * For ever, until the signal or the store's end. A subscription of the client's never comes back by itself; this one
   * does, however long it takes. What counts as handled is what the consumer has come back from, never what the client
   * has read ahead or the server calls a checkpoint.
   */
  async *follow(begin: Begin, signal: AbortSignal): AsyncGenerator<StoredRecord> {
    const over = AbortSignal.any([signal, this.closing]);
    let last: StoredRecord | undefined;
    for (let failures = 0; !isOver(over); failures += 1) {
      if (failures > 0) await this.timing.pause(pauseAfter(failures, this.timing), over);
      try {
        for await (const record of this.once(begin, last, { signal: over })) {
          if (isOver(over)) return;
          // At least once is what a server promises; here it is once.
          if (last && record.position <= last.position) continue;
          yield record;
          last = record;
          failures = 0;
        }
      } catch (error) {
        if (isOver(over)) return;
        if (!isPassing(error)) throw error;
      }
    }
  }

  private async *once(
    begin: Begin,
    last: StoredRecord | undefined,
    { signal, answer }: { readonly signal: AbortSignal; readonly answer?: number },
  ): AsyncGenerator<StoredRecord> {
    if (isOver(signal)) throw new ConnectionEnded();
    const generation = await this.connection.generation();
    const source = begin(generation.client, last);
    if (source === undefined) return;
    const ended = AbortSignal.any([generation.ended, signal]);
    try {
      yield* recordsOf(source, {
        ended,
        heard: () => generation.heard(),
        ...(answer !== undefined && { answer }),
      });
    } catch (error) {
      if (isPassing(error) && !isOver(signal)) await this.renew(generation, error);
      throw error;
    }
  }

  private async renew(generation: Generation, error: unknown): Promise<void> {
    if (!generation.ended.aborted) await this.connection.renew(generation, error);
  }
}

/** A function, since the compiler believes that what was false before an `await` still is. */
function isOver(signal: AbortSignal): boolean {
  return signal.aborted;
}

function unavailable(cause: unknown): SlaError {
  const reason = cause instanceof SilentServer ? 'no answer' : (cause as Error).message;
  return new SlaError('STORE_UNAVAILABLE', { reason });
}
