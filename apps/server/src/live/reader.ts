import { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Scope } from '#access';
import { changeEvent, closingEvent, type Ending, GREETING, HEARTBEAT, isFor } from './change-event.js';
import type { Place, RecentChanges } from './recent-changes.js';

/** Bytes that wait for one reader beside what the system buffers for the connection. */
const BUFFERED = 16 * 1_024;

/**
 * One open stream. It is read by whoever is at the other end: nothing is fetched or put together for them before they have
 * taken what came before, so that a reader who does not read costs no memory.
 */
export class Reader {
  readonly stream: Readable;
  private ending: Ending | undefined;
  private isCalled = false;
  private wake: (() => void) | undefined;
  private isBeatDue = false;
  /** Since when it waits for the reader to take something, in milliseconds of the clock that only runs forwards. */
  private offeredAt: number | undefined;

  /** @param place after which it begins */
  constructor(
    private readonly changes: RecentChanges,
    private readonly scope: Scope,
    private place: Place,
  ) {
    this.stream = Readable.from(this.texts(), { objectMode: false, highWaterMark: BUFFERED });
  }

  /** Whether something was offered to the reader before an instant and has not been taken. */
  isStuckSince(instant: number): boolean {
    return this.offeredAt !== undefined && this.offeredAt <= instant;
  }

  /** There may be something new. */
  call(): void {
    this.isCalled = true;
    this.wake?.();
  }

  /** It is time for a sign of life. */
  beat(): void {
    this.isBeatDue = true;
    this.call();
  }

  /** Says why, if there is still somebody who reads, and ends. */
  end(reason: Ending): void {
    this.ending ??= reason;
    this.call();
  }

  private async *texts(): AsyncGenerator<string> {
    yield* this.offer(GREETING);
    while (this.ending === undefined) {
      this.isCalled = false;
      const page = await this.changes.after(this.place);
      const text = page
        .filter((change) => isFor(change, this.scope))
        .map(changeEvent)
        .join('');
      this.place = page.at(-1)?.position ?? this.place;
      if (text !== '') yield* this.offer(text);
      // Of others' changes there may be many.
      else if (page.length > 0) await nextTurn();
      else if (this.isBeatDue) yield* this.offer(HEARTBEAT);
      else await this.untilCalled();
    }
    yield* this.offer(closingEvent(this.ending));
  }

  private *offer(text: string): Generator<string> {
    this.isBeatDue = false;
    this.offeredAt = performance.now();
    yield text;
    this.offeredAt = undefined;
  }

  private untilCalled(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
      if (this.isCalled) resolve();
    });
  }
}
