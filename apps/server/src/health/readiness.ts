import { setTimeout as delay } from 'node:timers/promises';
import { SlaError } from '#facts';
import type { ReadySettings } from '../settings/operations-settings.js';
import type { Follower } from '../compliance/feeding/follower.js';
import type { Lag, ProjectionLag } from './projection-lag.js';

/** Whether this server should be asked: the store can be reached, and the views are at its heels. */
export class Readiness {
  private isStopping = false;

  constructor(
    private readonly lag: ProjectionLag,
    private readonly follower: Follower,
    private readonly settings: ReadySettings,
  ) {}

  /** From now on others should be asked. */
  stop(): void {
    this.isStopping = true;
  }

  /** @throws SlaError `NOT_READY` with `reason`, and with `events` and `seconds` where that is how far the views are behind */
  async check(): Promise<Lag> {
    if (this.isStopping) throw new SlaError('NOT_READY', { reason: 'STOPPING' });
    const { events: mostEvents, age: mostAge } = this.settings;
    const lag = await this.measured(mostEvents + 1);
    if (!this.follower.isFollowing) throw new SlaError('NOT_READY', { reason: 'VIEWS_NOT_FOLLOWING' });
    const { events, age } = lag;
    if (events > mostEvents || age > mostAge) {
      throw new SlaError('NOT_READY', { reason: 'VIEWS_BEHIND', events, seconds: Math.round(age / 1_000) });
    }
    return lag;
  }

  private async measured(atMost: number): Promise<Lag> {
    const waiting = new AbortController();
    const tooLate = delay(this.settings.patience, undefined, { signal: waiting.signal });
    try {
      const lag = await Promise.race([this.lag.measure(atMost), tooLate]);
      if (lag) return lag;
    } catch {
      // Why not, its adapter has logged: the answer names no address.
    } finally {
      waiting.abort();
      tooLate.catch(() => undefined);
    }
    throw new SlaError('NOT_READY', { reason: 'STORE_NOT_REACHED' });
  }
}
