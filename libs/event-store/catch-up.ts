import type { SubscribeOptions } from './event-store.js';
import type { RecordStore, StoredRecord } from './record-store.js';

/** Wakes whoever waits for new events. */
export class Bell {
  private readonly waiting = new Set<() => void>();

  ring(): void {
    for (const wake of this.waiting) wake();
    this.waiting.clear();
  }

  /** Resolves at the next ring or at the signal, whichever comes first. */
  next(signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = (): void => {
        signal.removeEventListener('abort', wake);
        this.waiting.delete(wake);
        resolve();
      };
      signal.addEventListener('abort', wake);
      this.waiting.add(wake);
    });
  }
}

/**
 * Everything after a position and then whatever comes, read by the consumer at its own pace: no record is missed between
 * catching up and going live, and none is delivered twice, since both are the same reading.
 */
export async function* catchUp(
  store: Pick<RecordStore, 'readAll'>,
  appended: Bell,
  { after, signal }: SubscribeOptions,
): AsyncGenerator<StoredRecord> {
  let handled = after;
  while (!signal.aborted) {
    // Listens before it reads, so that an append during the reading is not slept through.
    const nextAppend = appended.next(signal);
    try {
      for await (const record of store.readAll({ after: handled })) {
        // The consumer may have taken its time over the record before this one.
        if (isOver(signal)) return;
        yield record;
        handled = record.position;
      }
    } catch (error) {
      // The store was closed in the middle of a reading, which is an end and no failure.
      if (isOver(signal)) return;
      throw error;
    }
    await nextAppend;
  }
}

function isOver(signal: AbortSignal): boolean {
  return signal.aborted;
}
