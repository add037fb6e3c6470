import type { Readable } from 'node:stream';
import { positionOf } from '../position.js';
import type { StoredRecord } from '../record-store.js';
import { ConnectionEnded, isStreamMissing, SilentServer } from './errors.js';
import { textOfData, textOfMetadata } from './record-bytes.js';

/** A reading or a subscription of the client's: its events, and how to tell the server to stop. */
export interface Source {
  readonly events: Readable;
  readonly cancel: () => Promise<void>;
}

/** What a reading is held against. */
export interface Watch {
  /** Tears the reading down. */
  readonly ended: AbortSignal;
  /** Milliseconds without an event after which the server counts as silent; nothing, where silence is normal. */
  readonly answer?: number;
  readonly heard: () => void;
}

/** An event as the client reads it; `commitPosition` is there in a reading of all streams. */
interface Read {
  readonly event?: {
    readonly id: string;
    readonly type: string;
    readonly streamId: string;
    readonly revision: bigint;
    readonly data: unknown;
    readonly metadata?: unknown;
    readonly created: Date;
    readonly position?: { readonly commit: bigint };
  };
  readonly commitPosition?: bigint;
}

/**
 * The records of a reading. It ends where the server ends it, or with an error; a stream that does not exist has none.
 *
 * @throws SilentServer, ConnectionEnded, or whatever error the client has
 */
export async function* recordsOf(
  source: Source,
  { ended, answer, heard }: Watch,
): AsyncGenerator<StoredRecord> {
  const { events } = source;
  // The client emits errors also when nobody reads any more, which without a listener would end the process.
  events.on('error', () => undefined);
  const letGo = whenPiped(events);
  const end = (): void => void events.destroy(new ConnectionEnded());
  if (ended.aborted) end();
  ended.addEventListener('abort', end);
  let timer: NodeJS.Timeout | undefined;
  const listen = (): void => {
    if (answer !== undefined) timer = setTimeout(() => events.destroy(new SilentServer()), answer);
  };
  try {
    listen();
    for await (const read of events as AsyncIterable<Read>) {
      // Only the server's time counts, not the consumer's.
      clearTimeout(timer);
      heard();
      const record = recordOf(read);
      if (record) yield record;
      listen();
    }
  } catch (error) {
    if (!isStreamMissing(error)) throw error;
  } finally {
    clearTimeout(timer);
    ended.removeEventListener('abort', end);
    events.destroy();
    letGo();
    // Without this the server would go on sending: the client's own stream ends, the one beneath it does not.
    void source.cancel().catch(() => undefined);
  }
}

/**
 * Lets the stream beneath the client's own run out, once both are known to be over. The client waits for it when it is
 * disposed of, for ever if need be, and a stream that nobody reads never ends.
 */
function whenPiped(events: Readable): () => void {
  let isOver = false;
  let beneath: Readable | undefined;
  const runOut = (): void => {
    // After the pipe has taken itself apart.
    if (isOver && beneath) setImmediate((stream: Readable) => stream.resume(), beneath);
  };
  events.on('pipe', (stream: Readable) => {
    beneath = stream;
    runOut();
  });
  return () => {
    isOver = true;
    runOut();
  };
}

/** Nothing for the server's own events, also where the server was asked to leave them out: old ones ignore that. */
function recordOf({ event, commitPosition }: Read): StoredRecord | undefined {
  if (event === undefined || event.type.startsWith('$') || event.streamId.startsWith('$')) return undefined;
  const commit = commitPosition ?? event.position?.commit;
  // Servers from 22.6 on always name it.
  if (commit === undefined)
    throw new TypeError('The server named no position: it is older than is supported.');
  return {
    id: event.id,
    type: event.type,
    data: textOfData(event.data),
    metadata: textOfMetadata(event.metadata),
    stream: event.streamId,
    revision: Number(event.revision),
    position: positionOf(commit),
    createdAt: event.created.getTime(),
  };
}
