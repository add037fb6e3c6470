import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { EventStore, formatPosition, type Position } from '#event-store';
import { LedgerViews } from '#projection';
import { ViewFollower } from '../compliance/view-follower.js';

interface Readiness {
  /** Position of the newest event in the store, and of the newest that the view has taken in. */
  readonly store: string | null;
  readonly view: string | null;
}

@Controller('health')
export class HealthController {
  constructor(
    private readonly store: EventStore,
    private readonly views: LedgerViews,
    private readonly follower: ViewFollower,
  ) {}

  /** The process answers. */
  @Get('live')
  live(): { readonly alive: true } {
    return { alive: true };
  }

  /** The store can be reached, and the view follows it. */
  @Get('ready')
  async ready(): Promise<Readiness> {
    const newest = await this.store.newestPosition();
    if (!this.follower.isFollowing) throw new ServiceUnavailableException();
    return { store: shown(newest), view: shown((await this.views.feed.lag(newest)).checkpoint) };
  }
}

function shown(position: Position | undefined): string | null {
  return position === undefined ? null : formatPosition(position);
}
