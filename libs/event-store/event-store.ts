import type { Fact, Instant, NewFact } from '#facts';
import type { Position } from './position.js';

/** Who caused an event, and by which request. */
export interface EventMetadata {
  /** Of the event's type, from 1. */
  readonly schema: number;
  readonly actor: string;
  readonly correlationId: string;
  readonly causationId: string;
  /** When an imported history says that it was recorded: a claim, beside the store's own `recordedAt`. */
  readonly claimedRecordedAt?: Instant;
  readonly importId?: string;
  /** The key under which a request was sent, so that it can be sent twice. */
  readonly idempotency?: string;
}

/** An event on its way into a store. */
export interface NewEvent extends NewFact {
  /** Chosen by the writer, so that the same append can be sent twice. */
  readonly id: string;
  readonly metadata: EventMetadata;
}

/** An event as a store holds it. Its `recordedAt` is the store's, whatever an import claims. */
export interface StoredEvent extends Fact {
  readonly position: Position;
  readonly metadata: EventMetadata;
}

/** What a writer believes about a stream: nothing, that it is new, that it exists, or its newest revision (from 0). */
export type ExpectedRevision = 'any' | 'no-stream' | 'stream-exists' | number;

/** The newest revision of a stream, or that there is no such stream. */
export type StreamRevision = number | 'no-stream';

export interface AppendResult {
  /** Of the last event appended; of the stream as it is where the append was empty. */
  readonly revision: StreamRevision;
  /** Of the last event appended; `null` where the append was empty. */
  readonly position: Position | null;
}

/** An append that is made together with others. */
export interface StreamAppend {
  readonly stream: string;
  readonly events: readonly NewEvent[];
  /** The stream's newest revision, or that it is new: known, since what is appended was decided on it. */
  readonly expected: StreamRevision;
}

/** How events are read. */
export interface Reading {
  /** Leaves out the personal fields: for whoever keeps what is read. Default: they are opened as far as they can be. */
  readonly withoutPersonal?: boolean;
}

export interface ReadAllOptions extends Reading {
  /** The position handled last. Default: from the beginning. */
  readonly after?: Position | undefined;
}

export interface ReadStreamOptions extends Reading {
  /** The first revision to read, itself included; default: the first, or the newest when reading backwards. */
  readonly from?: number;
  readonly direction?: 'forwards' | 'backwards';
}

export interface SubscribeOptions extends Reading {
  /** The position handled last; it is not delivered again. Default: from the beginning. */
  readonly after?: Position | undefined;
  /** Ends the subscription. */
  readonly signal: AbortSignal;
}

/** Where facts are kept, as applications see it: type and injection token in one. Adapters implement `RecordStore`. */
export abstract class EventStore {
  /**
   * Appends all of the events, or none, and stamps their `recordedAt`, which never lies below the newest one stored.
   * The same ids at the same expected revision succeed again with the original answer, whatever has come since; an
   * empty append only checks.
   *
   * @throws SlaError `WRONG_EXPECTED_REVISION` with `stream`, `expected` and `actual`, also where only some of the ids
   *   are stored; `UNSERIALISABLE_EVENT`, `REPEATED_EVENT_ID`, `APPEND_TOO_LARGE` before anything is written
   */
  abstract append(
    stream: string,
    events: readonly NewEvent[],
    expectedRevision: ExpectedRevision,
  ): Promise<AppendResult>;

  /**
   * Appends to many streams at once, so that all the events lie behind each other in this order: all of the appends, or
   * none. Over a server, which cannot do so, one after the other until one is refused. Unlike `append` it is not made for
   * being repeated.
   *
   * @throws SlaError as `append` does
   */
  abstract appendInOrder(appends: readonly StreamAppend[]): Promise<AppendResult[]>;

  /** The events of one stream; nothing where there is no such stream, or past its end. */
  abstract readStream(stream: string, options?: ReadStreamOptions): AsyncIterable<StoredEvent>;

  /** The events of all streams, in order of position, up to the newest at the end of the reading. */
  abstract readAll(options?: ReadAllOptions): AsyncIterable<StoredEvent>;

  /** The same, and then whatever is appended, until the signal or the store's end. Delivers at least once. */
  abstract subscribe(options: SubscribeOptions): AsyncIterable<StoredEvent>;

  /** The position of the newest event, or nothing where the store is empty. */
  abstract newestPosition(): Promise<Position | undefined>;

  /** Ends all subscriptions and lets go of files and connections. */
  abstract close(): Promise<void>;
}
