import type { AppendResult, ExpectedRevision, ReadStreamOptions, SubscribeOptions } from './event-store.js';
import type { Instant } from '#facts';
import type { Position } from './position.js';

/** An event as an adapter keeps it: text that no adapter looks into, so that what was hashed is what is kept. */
export interface NewRecord {
  readonly id: string;
  readonly type: string;
  /** JSON. */
  readonly data: string;
  /** JSON: both times, who caused it, its hash and the one before it. */
  readonly metadata: string;
}

/** A record at its place. */
export interface StoredRecord extends NewRecord {
  readonly stream: string;
  /** Place in its stream, from 0. */
  readonly revision: number;
  readonly position: Position;
  /** The server's own word for when it was stored, where the adapter has one: compared, never used. */
  readonly createdAt?: Instant;
}

/** An append that is made together with others. */
export interface RecordAppend {
  readonly stream: string;
  readonly records: readonly NewRecord[];
  readonly expected: ExpectedRevision;
}

/**
 * The port that every adapter implements: streams of text with expected revisions. It knows no clock, no hash and no
 * key; what is recorded, chained and sealed is decided in the one layer above.
 */
export abstract class RecordStore {
  /** Whether others can append to it while it is open here. */
  readonly hasOtherWriters: boolean = true;

  /**
   * Appends all of the records, or none. The same ids at the same expected revision succeed again with the original
   * answer, whatever has come since; an empty append only checks.
   *
   * @throws SlaError `WRONG_EXPECTED_REVISION` with `stream`, `expected` and `actual`, also where only some of the ids
   *   are stored; `REPEATED_EVENT_ID`, `APPEND_TOO_LARGE` before anything is written; `OUTCOME_UNKNOWN` where the
   *   store did not answer in time: then the same records at the same expected revision are to be sent again
   */
  abstract append(
    stream: string,
    records: readonly NewRecord[],
    expectedRevision: ExpectedRevision,
  ): Promise<AppendResult>;

  /**
   * Appends to many streams at once, so that the positions lie in this order: all of the appends, or none. A server that
   * cannot do so makes one after the other and stops at the first that is refused.
   *
   * @throws SlaError as `append` does
   */
  abstract appendInOrder(appends: readonly RecordAppend[]): Promise<AppendResult[]>;

  /** The records of one stream; nothing where there is no such stream, or past its end. */
  abstract readStream(stream: string, options?: ReadStreamOptions): AsyncIterable<StoredRecord>;

  /** The records of all streams, in order of position, up to the newest at the end of the reading. */
  abstract readAll(options?: { readonly after?: Position | undefined }): AsyncIterable<StoredRecord>;

  /** The same, and then whatever is appended, until the signal or the store's end. Delivers at least once. */
  abstract subscribe(options: SubscribeOptions): AsyncIterable<StoredRecord>;

  /** The newest record of all, or nothing where the store is empty. */
  abstract newest(): Promise<StoredRecord | undefined>;

  /** Ends all subscriptions and lets go of files and connections. */
  abstract close(): Promise<void>;
}
