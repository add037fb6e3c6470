import { setTimeout as delay } from 'node:timers/promises';
import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { EventStore } from '#event-store';
import { bringUpToDate, follow, LedgerViews } from '#projection';

/** Pauses between attempts, in milliseconds. */
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 30_000;

/** How often a server that does not feed the views looks how far they are, and whether it has to, in milliseconds. */
const LOOKS_EVERY = 100;

/**
 * Keeps the views at the store's heels for as long as the application runs. Of several servers with the same views one feeds
 * them; the others look on, and take over where it ends.
 */
@Injectable()
export class ViewFollower implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(ViewFollower.name);
  private readonly stopping = new AbortController();
  private following: Promise<void> = Promise.resolve();
  private failure: unknown;
  /** The first time they need not be brought up to date again. */
  private isUpToDate = false;

  constructor(
    private readonly store: EventStore,
    private readonly views: LedgerViews,
  ) {}

  /** False from a failure on until the views follow again. */
  get isFollowing(): boolean {
    return this.failure === undefined && !this.stopping.signal.aborted;
  }

  /** Nobody is answered from views of yesterday: the application is up once they are. */
  async onApplicationBootstrap(): Promise<void> {
    const { feed } = this.views;
    while (!(await feed.tryLead())) {
      if (!(await feed.lag(await this.store.newestPosition())).isBehind) break;
      await delay(LOOKS_EVERY);
    }
    if (await feed.tryLead()) {
      await bringUpToDate(this.store, feed);
      this.isUpToDate = true;
    }
    this.following = this.keepFollowing();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.following;
  }

  private async keepFollowing(): Promise<void> {
    const { signal } = this.stopping;
    let pause = FIRST_PAUSE;
    while (!signal.aborted) {
      try {
        await this.followOnce();
        pause = FIRST_PAUSE;
      } catch (error) {
        this.failure = error;
        this.logger.error(
          'The views cannot follow the store and will try again',
          (error as Error | null)?.stack,
        );
        await delay(pause, undefined, { signal }).catch(() => undefined);
        pause = Math.min(2 * pause, LONGEST_PAUSE);
      }
    }
  }

  private async followOnce(): Promise<void> {
    const { signal } = this.stopping;
    const { feed } = this.views;
    if (await feed.tryLead()) {
      if (!this.isUpToDate) await bringUpToDate(this.store, feed);
      this.isUpToDate = false;
      this.failure = undefined;
      await follow(this.store, feed, signal);
    } else {
      // Whoever waits for a position here is told as soon as the other server has got there.
      await feed.lag(undefined);
      this.failure = undefined;
      await delay(LOOKS_EVERY, undefined, { signal }).catch(() => undefined);
    }
  }
}
