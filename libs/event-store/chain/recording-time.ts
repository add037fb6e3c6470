import { type Instant, parseInstant } from '#facts';
import type { Clock } from '../clock.js';
import type { RecordStore, StoredRecord } from '../record-store.js';
import { parseMetadata } from './record-metadata.js';

/** When events are recorded: by the clock, and never before the newest one stored, even where the clock runs backwards. */
export class RecordingTime {
  private newest: Instant = -Infinity;
  private asked: Promise<void> | undefined;

  constructor(
    private readonly records: RecordStore,
    private readonly clock: Clock,
  ) {}

  /** To be awaited before `next`; asks the store once. */
  known(): Promise<void> {
    this.asked ??= this.ask().catch((error: unknown) => {
      this.asked = undefined;
      throw error;
    });
    return this.asked;
  }

  next(): Instant {
    this.newest = Math.max(this.clock.now(), this.newest);
    return this.newest;
  }

  /** Somebody else may write to the same store. */
  notice(recordedAt: Instant): void {
    this.newest = Math.max(recordedAt, this.newest);
  }

  private async ask(): Promise<void> {
    const newest: StoredRecord | undefined = await this.records.newest();
    if (newest) this.notice(parseInstant(parseMetadata(newest).recordedAt));
  }
}
