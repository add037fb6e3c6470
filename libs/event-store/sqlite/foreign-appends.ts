import type Database from 'better-sqlite3';
import type { Bell } from '../catch-up.js';

/** How often a reader looks whether a writer in another process has appended, in milliseconds, unless told otherwise. */
const LOOK_EVERY = 200;

/**
 * Rings when another connection has committed, which SQLite counts in `PRAGMA data_version`. It looks only while
 * somebody listens.
 */
export class ForeignAppends {
  private listeners = 0;
  private timer: NodeJS.Timeout | undefined;
  private seen: unknown;

  constructor(
    private readonly database: Database.Database,
    private readonly appended: Bell,
    private readonly lookEvery = LOOK_EVERY,
  ) {}

  /** Hands on what a subscription delivers, and looks for appends meanwhile. */
  async *during<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
    this.listeners += 1;
    // What was committed before is read before anybody waits.
    this.seen ??= this.version();
    this.timer ??= setInterval(() => this.look(), this.lookEvery);
    try {
      yield* items;
    } finally {
      this.listeners -= 1;
      if (this.listeners === 0) this.stop();
    }
  }

  stop(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }

  private look(): void {
    try {
      const version = this.version();
      if (version === this.seen) return;
      this.seen = version;
    } catch {
      // Whoever listens reads now, and meets the same error where they can handle it.
    }
    this.appended.ring();
  }

  private version(): unknown {
    return this.database.pragma('data_version', { simple: true });
  }
}
