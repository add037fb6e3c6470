import { setTimeout as delay } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import type { EventStore } from '#event-store';
import { bringUpToDate, follow, type LedgerViews } from '#projection';
import { Follower } from './follower.js';

/** Pauses between attempts, in milliseconds. */
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 30_000;

/** How often a server that does not feed the views looks how far they are, and whether it has to, in milliseconds. */
const LOOKS_EVERY = 100;

/** Who hears of how it goes; default: the log alone. */
interface Told {
  readonly complain?: (message: string, stack: string | undefined) => void;
  readonly changed?: (isFollowing: boolean) => void;
}

/**
 * Keeps the views at the store's heels for as long as the application runs. Of several servers with the same views one feeds
 * them; the others look on, and take over where it ends.
 */
export class ViewFollower extends Follower implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly stopping = new AbortController();
  private following: Promise<void> = Promise.resolve();
  private failure: unknown;
  /** The first time they need not be brought up to date again. */
  private isUpToDate = false;

  constructor(
    private readonly store: EventStore,
    private readonly views: LedgerViews,
    private readonly told: Told = {},
  ) {
    super();
  }

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
        this.fail(error);
        await delay(pause, undefined, { signal }).catch(() => undefined);
        pause = Math.min(2 * pause, LONGEST_PAUSE);
      }
    }
  }

  private fail(error: unknown): void {
    if (this.failure === undefined) this.told.changed?.(false);
    this.failure = error;
    const complain = this.told.complain ?? ((...said) => new Logger(ViewFollower.name).error(...said));
    complain('The views cannot follow the store and will try again', (error as Error | null)?.stack);
  }

  private recover(): void {
    if (this.failure !== undefined) this.told.changed?.(true);
    this.failure = undefined;
  }

  private async followOnce(): Promise<void> {
    const { signal } = this.stopping;
    const { feed } = this.views;
    if (await feed.tryLead()) {
      if (!this.isUpToDate) await bringUpToDate(this.store, feed);
      this.isUpToDate = false;
      this.recover();
      await follow(this.store, feed, signal);
    } else {
      // Whoever waits for a position here is told as soon as the other server has got there.
      await feed.lag(undefined);
      this.recover();
      await delay(LOOKS_EVERY, undefined, { signal }).catch(() => undefined);
    }
  }
}
