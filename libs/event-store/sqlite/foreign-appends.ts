import type Database from 'better-sqlite3';
import type { Bell } from '../catch-up.js';

/** How often a reader looks whether another connection has appended, in milliseconds. */
export interface LookingPace {
  readonly usually: number;
  /** While the last append is less than a second ago. */
  readonly whileBusy: number;
}

const UNHURRIED: LookingPace = { usually: 200, whileBusy: 200 };
const BUSY_FOR = 1_000;

/**
 * Rings when another connection has committed, which SQLite counts in `PRAGMA data_version`. It looks only while
 * somebody listens.
 */
export class ForeignAppends {
  private listeners = 0;
  private timer: NodeJS.Timeout | undefined;
  private seen: unknown;
  /** Looks that are left before the pace slackens. */
  private busyLooks = 0;

  constructor(
    private readonly database: Database.Database,
    private readonly appended: Bell,
    private readonly pace = UNHURRIED,
  ) {}

  /** Hands on what a subscription delivers, and looks for appends meanwhile. */
  async *during<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
    this.listeners += 1;
    // What was committed before is read before anybody waits.
    this.seen ??= this.version();
    if (!this.timer) this.wait();
    try {
      yield* items;
    } finally {
      this.listeners -= 1;
      if (this.listeners === 0) this.stop();
    }
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private wait(): void {
    const { usually, whileBusy } = this.pace;
    this.timer = setTimeout(
      () => {
        this.wait();
        this.look();
      },
      this.busyLooks > 0 ? whileBusy : usually,
    );
  }

  private look(): void {
    this.busyLooks -= 1;
    try {
      const version = this.version();
      if (version === this.seen) return;
      this.seen = version;
      this.busyLooks = BUSY_FOR / this.pace.whileBusy;
    } catch {
      // Whoever listens reads now, and meets the same error where they can handle it.
    }
    this.appended.ring();
  }

  private version(): unknown {
    return this.database.pragma('data_version', { simple: true });
  }
}
