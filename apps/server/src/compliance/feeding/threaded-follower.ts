import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { type BeforeApplicationShutdown, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { SlaError } from '#facts';
import type { LedgerViews } from '#projection';
import { Follower } from './follower.js';
import { type FeedingMessage, type FeedingSettings, STOP } from './messages.js';

/** What the thread runs. */
const THREAD = new URL('./thread.js', import.meta.url);

/** Before a thread that died is replaced, in milliseconds. */
const PAUSE = 1_000;

/** Has the views fed by another thread, and passes on how far they are. */
export class ThreadedFollower extends Follower implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(ThreadedFollower.name);
  /** While there is one. */
  thread: Worker | undefined;
  private follows = false;
  private isStopping = false;

  constructor(
    private readonly settings: FeedingSettings,
    private readonly views: LedgerViews,
    private readonly program = THREAD,
  ) {
    super();
  }

  get isFollowing(): boolean {
    return this.follows && !this.isStopping;
  }

  /** Nobody is answered from views of yesterday: the application is up once they are. */
  onApplicationBootstrap(): Promise<void> {
    return this.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    if (!this.thread) return;
    const ended = once(this.thread, 'exit');
    this.thread.postMessage(STOP);
    await ended;
  }

  /** Resolves when the views are up to date; rejects where the thread ends before they are. */
  private start(): Promise<void> {
    return new Promise((resolve, reject) => {
      const thread = new Worker(this.program, { workerData: this.settings });
      this.thread = thread;
      let failure = new Error('The thread that feeds the views has ended');
      thread.on('message', (message: FeedingMessage) => {
        if (message.kind === 'refused') failure = new SlaError(message.code, message.data);
        else this.hear(message, resolve);
      });
      thread.on('error', (error: Error) => (failure = error));
      thread.on('exit', () => {
        this.thread = undefined;
        const wasUp = this.follows;
        this.follows = false;
        reject(failure);
        if (wasUp && !this.isStopping) void this.restart(failure);
      });
    });
  }

  private hear(message: Exclude<FeedingMessage, { kind: 'refused' }>, upToDate: () => void): void {
    if (message.kind === 'reached') this.views.feed.reached(message.position);
    else if (message.kind === 'complaint') this.logger.error(message.message, message.stack);
    else if (message.kind === 'following') this.follows = message.isFollowing;
    else {
      this.follows = true;
      upToDate();
    }
  }

  private async restart(failure: unknown): Promise<void> {
    this.logger.error(
      'The thread that feeds the views has ended, and is replaced',
      (failure as Error | null)?.stack,
    );
    await delay(PAUSE);
    // The application may have been told to stop meanwhile.
    if (this.isStopping) return;
    await this.start().catch((error: unknown) => this.restart(error));
  }
}
