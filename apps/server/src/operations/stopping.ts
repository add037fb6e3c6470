import { setTimeout as delay } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { Readiness } from '../health/readiness.js';

/** How often connections that have become idle are closed meanwhile, in milliseconds. */
const SWEEP = 50;

interface HttpServer {
  readonly closeIdleConnections: () => void;
  readonly closeAllConnections: () => void;
}

/**
 * Takes no more requests, answers those that are under way, and closes views and store. What is not answered in time is cut
 * off: whether it was recorded, its sender finds out by sending it again.
 *
 * @param patience in milliseconds
 */
export async function stopApplication(
  application: NestFastifyApplication,
  patience: number,
  log: Logger,
): Promise<void> {
  application.get(Readiness, { strict: false }).stop();
  const server = application.getHttpServer() as HttpServer;
  // Those that were answering are kept alive by who asked.
  const sweeping = setInterval(() => server.closeIdleConnections(), SWEEP);
  const answered = application.getHttpAdapter().getInstance().close();
  const waiting = new AbortController();
  const late = delay(patience, 'late', { signal: waiting.signal }).catch(() => undefined);
  if ((await Promise.race([answered, late])) === 'late') {
    log.warn({ seconds: patience / 1_000 }, 'Some requests were not answered in time and are cut off');
    server.closeAllConnections();
  }
  waiting.abort();
  await answered;
  clearInterval(sweeping);
  await application.close();
}
