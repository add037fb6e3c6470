import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { EventStore, formatPosition, type Position } from '#event-store';
import { ComplianceView } from '#projection';
import { Public } from '../auth/allow.js';
import { ViewFollower } from '../compliance/view-follower.js';

interface Readiness {
  /** Position of the newest event in the store, and of the newest that the view has taken in. */
  readonly store: string | null;
  readonly view: string | null;
}

@Controller('health')
@Public()
export class HealthController {
  constructor(
    private readonly store: EventStore,
    private readonly view: ComplianceView,
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
    return { store: shown(newest), view: shown(this.view.checkpoint) };
  }
}

function shown(position: Position | undefined): string | null {
  return position === undefined ? null : formatPosition(position);
}
