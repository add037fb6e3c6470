import {
  BACKWARDS,
  binaryEvent,
  END,
  EventStoreDBClient,
  excludeSystemEvents,
  FORWARDS,
  NO_STREAM,
  START,
} from '@eventstore/db-client';
import type { Readable } from 'node:stream';
import type { ReadStreamOptions } from '../event-store.js';
import type { NewRecord } from '../record-store.js';
import { bytesOfData, bytesOfMetadata } from './record-bytes.js';
import type { Source } from './source.js';

/** Where an append was put. */
export interface Appended {
  readonly revision: number;
  /** In the log of all streams; older servers leave it out where an append is a repetition. */
  readonly commit: bigint | undefined;
}

/** A connection's innards: `dispose` ends its streams only, and nothing public closes it. */
interface Channelled {
  readonly getChannel?: () => Promise<{ close: () => void }>;
}

/**
 * All that is used of `@eventstore/db-client`, and the only file that names it: `@kurrent/kurrentdb-client` is to be
 * able to take its place. It maps and nothing else; what the client gets wrong is made good around it.
 *
 * Everything requires the leader: a follower's answer may lie behind what the same caller wrote a moment ago.
 */
export class StoreClient {
  private readonly client: EventStoreDBClient;

  /** @throws Error where the URL makes no sense, or lets the client report wrong revisions */
  constructor(url: string) {
    // Without throwing it would answer with the revision 1 where there is a stream, whatever its revision is.
    if (url.toLowerCase().replace(/[_-]/g, '').includes('throwonappendfailure=false')) {
      throw new Error('throwOnAppendFailure must not be switched off.');
    }
    this.client = EventStoreDBClient.connectionString(url);
  }

  /**
   * Always as bytes: of an event that is JSON the client would keep the value, not the text, and the text is what was
   * hashed. A promise of the client's may stay pending for ever: whoever calls sets a limit.
   */
  async append(
    stream: string,
    records: readonly NewRecord[],
    expected: number | 'no-stream',
  ): Promise<Appended> {
    const events = records.map(({ id, type, data, metadata }) =>
      binaryEvent({ id, type, data: bytesOfData(data), metadata: bytesOfMetadata(metadata) }),
    );
    const { nextExpectedRevision, position } = await this.client.appendToStream(stream, events, {
      expectedRevision: expected === 'no-stream' ? NO_STREAM : BigInt(expected),
      requiresLeader: true,
    });
    return { revision: Number(nextExpectedRevision), commit: position?.commit };
  }

  readStream(stream: string, { from, direction }: ReadStreamOptions, count?: number): Source {
    const isBackwards = direction === 'backwards';
    const reading = this.client.readStream(stream, {
      fromRevision: from === undefined ? (isBackwards ? END : START) : BigInt(from),
      direction: isBackwards ? BACKWARDS : FORWARDS,
      requiresLeader: true,
      ...(count !== undefined && { maxCount: count }),
    });
    return sourceOf(reading, () => reading.cancel());
  }

  /** From a place on, itself included. The client has no filter for this: the server's own events come as well. */
  readAll(from: bigint | undefined): Source {
    const reading = this.client.readAll({ fromPosition: placeOf(from), requiresLeader: true });
    return sourceOf(reading, () => reading.cancel());
  }

  readAllBackwards(): Source {
    const reading = this.client.readAll({ direction: BACKWARDS, fromPosition: END, requiresLeader: true });
    return sourceOf(reading, () => reading.cancel());
  }

  /** After a place, itself excluded. */
  subscribeToAll(after: bigint | undefined): Source {
    const subscription = this.client.subscribeToAll({
      fromPosition: placeOf(after),
      filter: excludeSystemEvents(),
      requiresLeader: true,
    });
    return sourceOf(subscription, () => subscription.unsubscribe());
  }

  /** Ends everything that goes on; the client can be used on, and goes to where the last answer sent it. */
  endStreams(): Promise<void> {
    return this.client.dispose();
  }

  /** Ends everything that goes on, and lets go of the connection. */
  async close(): Promise<void> {
    await this.client.dispose();
    const channel = await (this.client as unknown as Channelled).getChannel?.();
    channel?.close();
  }
}

/** The client's streams are readable ones of Node's, with types of their own. */
function sourceOf(events: unknown, cancel: () => Promise<void>): Source {
  return { events: events as Readable, cancel };
}

/**
 * A place in the log of all streams is its commit position. An event read says for `prepare` where its append began;
 * the server compares by the event's own place, so that the commit position stands for both: anything less, and it
 * would deliver the last event of an append again.
 */
function placeOf(commit: bigint | undefined): typeof START | { commit: bigint; prepare: bigint } {
  return commit === undefined ? START : { commit, prepare: commit };
}
