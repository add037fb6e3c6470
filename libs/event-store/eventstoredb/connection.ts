import { StoreClient } from './client.js';
import { isNotLeader } from './errors.js';
import { Slots } from './slots.js';
import type { Timing } from './timing.js';

/**
 * Appends under way at a time. The client queues what its stream of appends can't take at once (16 messages), and when
 * that stream breaks it rejects what is queued where nobody can catch it, which ends the process.
 */
const APPENDS_UNDER_WAY = 15;

/** One client with its connection, until something goes wrong with it. */
export class Generation {
  readonly appends = new Slots(APPENDS_UNDER_WAY);
  private readonly ending = new AbortController();
  private lastHeard = -Infinity;

  constructor(
    readonly client: StoreClient,
    private readonly now: () => number,
  ) {}

  get ended(): AbortSignal {
    return this.ending.signal;
  }

  heard(): void {
    this.lastHeard = this.now();
  }

  /** Whether anything at all came since an instant of the same clock. */
  isHeardSince(instant: number): boolean {
    return this.lastHeard >= instant;
  }

  end(): void {
    this.ending.abort();
    this.appends.close();
  }
}

/**
 * The process's one connection. Clients share a table of pending appends: when the stream of one breaks, those of all
 * are rejected, and an answer that comes for one of them later ends the process. So there is never a second client, and
 * no second stream of appends: when anything is wrong with a connection, all that goes over it ends before the next one
 * begins, and whoever was served tries again.
 */
export class Connection {
  private current: Generation | undefined;
  private change: Promise<void> = Promise.resolve();
  private isClosed = false;

  constructor(
    private readonly url: string,
    private readonly timing: Timing,
  ) {}

  /** The generation to use now. @throws Error where the connection was closed */
  async generation(): Promise<Generation> {
    await this.change;
    if (this.isClosed) throw new Error('The event store was closed.');
    this.current ??= this.generationOf(new StoreClient(this.url));
    return this.current;
  }

  /** Ends a generation that failed with an error; once, whoever comes first. */
  async renew(failed: Generation, error: unknown): Promise<void> {
    if (failed === this.current) this.change = this.replace(failed, isNotLeader(error));
    await this.change;
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await this.change;
    if (this.current) await this.replace(this.current, false);
  }

  /**
   * A client that was told of the leader is kept, since it alone knows the way. Any other is not: one that failed to
   * learn what its server can do remembers that for ever.
   */
  private async replace(failed: Generation, isKept: boolean): Promise<void> {
    const { client } = failed;
    this.current = undefined;
    failed.end();
    const ended = isKept ? client.endStreams() : client.close();
    const limit = new AbortController();
    // Should the client's own tidying ever hang, then the next generation must not hang with it.
    await Promise.race([
      ended.catch(() => undefined),
      this.timing.pause(this.timing.limits.answer, limit.signal),
    ]);
    limit.abort();
    if (isKept) this.current = this.generationOf(client);
  }

  private generationOf(client: StoreClient): Generation {
    return new Generation(client, this.timing.now);
  }
}
