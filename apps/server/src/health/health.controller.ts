import { Controller, Get } from '@nestjs/common';
import { formatPosition, type Position } from '#event-store';
import { Readiness } from './readiness.js';

interface Ready {
  /** Position of the newest event in the store, and of the newest that the view has taken in. */
  readonly store: string | null;
  readonly view: string | null;
  /** How far the view is behind. */
  readonly lag: { readonly events: number; readonly seconds: number };
}

@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  /** The process answers. */
  @Get('live')
  live(): { readonly alive: true } {
    return { alive: true };
  }

  /** The store can be reached, and the view follows it closely enough. */
  @Get('ready')
  async ready(): Promise<Ready> {
    const { store, views, events, age } = await this.readiness.check();
    return { store: shown(store), view: shown(views), lag: { events, seconds: Math.round(age / 1_000) } };
  }
}

function shown(position: Position | undefined): string | null {
  return position === undefined ? null : formatPosition(position);
}
