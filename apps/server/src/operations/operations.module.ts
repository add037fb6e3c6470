import { type DynamicModule, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Follower } from '../compliance/feeding/follower.js';
import { HealthController } from '../health/health.controller.js';
import { ProjectionLag } from '../health/projection-lag.js';
import { Readiness } from '../health/readiness.js';
import { type OperationsSettings, usualOperations } from '../settings/operations-settings.js';
import type { Instruments } from './instruments.js';
import { Metrics } from './metrics/metrics.js';
import { Causes } from './traces/causes.js';
import { WatchedCommands } from './watched/watched-commands.js';
import { WatchedProjection } from './watched/watched-projection.js';

/** What tells operators how the server does. */
@Module({})
export class OperationsModule {
  static with(
    { metrics, causes }: Instruments,
    { ready }: OperationsSettings = usualOperations(),
  ): DynamicModule {
    return {
      module: OperationsModule,
      imports: [CqrsModule],
      controllers: [HealthController],
      providers: [
        { provide: Metrics, useValue: metrics },
        { provide: Causes, useValue: causes },
        ProjectionLag,
        {
          provide: Readiness,
          useFactory: (lag: ProjectionLag, follower: Follower) => new Readiness(lag, follower, ready),
          inject: [ProjectionLag, Follower],
        },
        WatchedCommands,
        WatchedProjection,
      ],
    };
  }
}
