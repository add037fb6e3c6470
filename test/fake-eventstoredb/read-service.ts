import { once } from 'node:events';
import type { ServerWritableStream } from '@grpc/grpc-js';
import pb from '@eventstore/db-client/generated/streams_pb.js';
import type { EventLog, Recorded } from './event-log.js';
import type { Faults } from './faults.js';
import { passes } from './filter.js';
import { caughtUp, checkpoint, confirmation, notFound, readEvent } from './read-messages.js';

/** `Enumerators.ReadBatchSize`: the server reads its log in pages, and so sees what is appended meanwhile. */
const PAGE = 32;

type Call = ServerWritableStream<pb.ReadReq, pb.ReadResp>;

/** `streams.proto`, `Streams.Read`: reads and subscriptions, of one stream or of all. */
export class ReadService {
  constructor(
    private readonly log: EventLog,
    private readonly faults: Faults,
  ) {}

  read = (call: Call): void => {
    const refusal = this.faults.refusal(call.metadata);
    if (refusal) return void call.emit('error', refusal);
    if (this.faults.silentReads > 0) {
      this.faults.silentReads -= 1;
      return;
    }
    call.on('error', () => undefined);
    this.answer(call).catch((error: unknown) => call.emit('error', error));
  };

  private async answer(call: Call): Promise<void> {
    const options = call.request.getOptions()!;
    if (options.hasSubscription()) return this.follow(call, options);
    if (options.hasStream()) await this.readStream(call, options);
    else await this.readAll(call, options);
    call.end();
  }

  private async readStream(call: Call, options: pb.ReadReq.Options): Promise<void> {
    const wanted = options.getStream()!;
    const name = Buffer.from(wanted.getStreamIdentifier()!.getStreamName_asU8()).toString('utf8');
    const kept = this.log.stream(name);
    // `ReadResp.stream_not_found`: a missing stream is an answer.
    if (kept.length === 0) await write(call, notFound(name));
    const backwards = isBackwards(options);
    let at = wanted.hasRevision() ? Number(wanted.getRevision()) : wanted.hasEnd() ? kept.length - 1 : 0;
    if (backwards) at = Math.min(at, kept.length - 1);
    let left = Number(options.getCount());
    for (let event = kept[at]; event && left > 0; event = kept[at]) {
      if (!(await write(call, readEvent(event, false)))) return;
      at += backwards ? -1 : 1;
      left -= 1;
    }
  }

  private async readAll(call: Call, options: pb.ReadReq.Options): Promise<void> {
    const backwards = isBackwards(options);
    const { events } = this.log;
    let left = Number(options.getCount());
    // `ReadAllForwards` begins with the event at the position, `ReadAllBackwards` with the one before it.
    let at = backwards
      ? firstAt(events, startOf(options), false) - 1
      : firstAt(events, startOf(options), false);
    if (backwards && options.getAll()!.hasEnd()) at = events.length - 1;
    for (; left > 0; left -= 1, at += backwards ? -1 : 1) {
      const event = events[at];
      if (event === undefined || !(await write(call, readEvent(event, true)))) return;
    }
  }

  /** A subscription excludes the position that it starts from; without one it starts before everything. */
  private async follow(call: Call, options: pb.ReadReq.Options): Promise<void> {
    const { events } = this.log;
    const all = options.getAll()!;
    let at = all.hasEnd() ? events.length : firstAt(events, startOf(options), all.hasPosition());
    let isLive = false;
    const ended = new AbortController();
    call.on('cancelled', () => ended.abort());
    call.on('close', () => ended.abort());
    await write(call, confirmation());
    while (!call.cancelled && !ended.signal.aborted) {
      const page = events.slice(at, at + PAGE);
      at += page.length;
      for (const event of page.filter((each) => passes(options.getFilter(), each))) {
        if (!(await write(call, readEvent(event, true)))) return;
      }
      const last = page.at(-1);
      // `AllSubscriptionFiltered`: a checkpoint tells how far was looked, also where nothing passed.
      if (last && options.hasFilter()) await write(call, checkpoint(last.position));
      if (page.length > 0) continue;
      if (!isLive) await write(call, caughtUp());
      isLive = true;
      await once(this.log.changes, 'appended', { signal: ended.signal }).catch(() => undefined);
    }
  }
}

/** Where `ReadReq.Options.All` says to begin: `TFPos`, the commit position first, then the prepare position. */
function startOf(options: pb.ReadReq.Options): readonly [bigint, bigint] {
  const position = options.getAll()!.getPosition();
  return position
    ? [BigInt(position.getCommitPosition()), BigInt(position.getPreparePosition())]
    : [-1n, -1n];
}

/**
 * Index of the first event at or after a position. An event is compared by its own place on both sides (`TFPos`), not
 * by the prepare position that a read answers.
 */
function firstAt(
  events: readonly Recorded[],
  [commit, prepare]: readonly [bigint, bigint],
  isAfter: boolean,
): number {
  const index = events.findIndex(({ position }) => {
    if (position !== commit) return position > commit;
    return isAfter ? position > prepare : position >= prepare;
  });
  return index < 0 ? events.length : index;
}

function isBackwards(options: pb.ReadReq.Options): boolean {
  return options.getReadDirection() === pb.ReadReq.Options.ReadDirection.BACKWARDS;
}

/** Writes as fast as the client takes it. False: nobody listens any more. */
async function write(call: Call, response: pb.ReadResp): Promise<boolean> {
  if (call.cancelled || call.destroyed) return false;
  if (call.write(response)) return true;
  const gone = new AbortController();
  const leave = (): void => gone.abort();
  call.once('cancelled', leave).once('close', leave);
  await once(call, 'drain', { signal: gone.signal }).catch(() => undefined);
  call.off('cancelled', leave).off('close', leave);
  return !call.cancelled;
}
