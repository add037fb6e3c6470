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

/** Keeps the views at the store's heels for as long as the application runs. */
@Injectable()
export class ViewFollower implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(ViewFollower.name);
  private readonly stopping = new AbortController();
  private following: Promise<void> = Promise.resolve();
  private failure: unknown;

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
    await bringUpToDate(this.store, this.views.feed);
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
        await bringUpToDate(this.store, this.views.feed);
        this.failure = undefined;
        pause = FIRST_PAUSE;
        await follow(this.store, this.views.feed, signal);
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
}
