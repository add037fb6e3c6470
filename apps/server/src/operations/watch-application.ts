import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Logger, pino } from 'pino';
import { Clock } from '#event-store';
import { LedgerViews } from '#projection';
import { ProjectionLag } from '../health/projection-lag.js';
import type { OperationsSettings } from '../settings/operations-settings.js';
import type { Instruments } from './instruments.js';
import { addMetricsRoute } from './metrics/serve-metrics.js';
import { VerdictCounts } from './metrics/verdict-counts.js';
import { watchRequests } from './watched/watch-requests.js';

/** Counting further would tell nobody more. */
const MOST_EVENTS = 10_000;

/** How an application is watched; without anything it is not. */
export interface Watching {
  readonly operations?: OperationsSettings;
  readonly log?: Logger;
  /** Default: its own. */
  readonly instruments?: Instruments;
}

/** Before the application is initialised: its routes have to come after the hooks. */
export function watchApplication(
  application: NestFastifyApplication,
  { metrics }: Instruments,
  { operations, log = pino({ level: 'silent' }) }: Watching,
): void {
  const fastify = application.getHttpAdapter().getInstance();
  watchRequests(fastify, log, metrics);
  // Somebody who has set nothing up watches nothing.
  if (!operations || operations.metrics.port === 'off') return;
  const lag = application.get(ProjectionLag, { strict: false });
  const verdicts = new VerdictCounts(application.get(LedgerViews), application.get(Clock));
  metrics.readFrom({
    lag: () => lag.measure(MOST_EVENTS),
    verdicts: () => verdicts.read(),
  });
  if (operations.metrics.port === 'same') addMetricsRoute(fastify, metrics);
}
