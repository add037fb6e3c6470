import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';

/** Fastify complains into a log; of requests we tell ourselves. */
export function fastifyLog(log: Logger | undefined) {
  if (!log) return {};
  const loggerInstance = log.child({}, { level: log.isLevelEnabled('warn') ? 'warn' : log.level });
  // Not a logger for every request: what we tell of one names it.
  return { loggerInstance, childLoggerFactory: () => loggerInstance };
}

/** Parts of the framework that tell of every class and route. */
const TALKATIVE = new Set([
  'InstanceLoader',
  'NestFactory',
  'NestApplication',
  'RouterExplorer',
  'RoutesResolver',
]);

/** What the framework has to say, in the same log as everything else. */
export class FrameworkLog implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, ...more: unknown[]): void {
    const context = contextOf(more);
    this.logger[TALKATIVE.has(context) ? 'debug' : 'info']({ context }, String(message));
  }

  /** @param more a stack, where there is one, and last the name of who says it */
  error(message: unknown, ...more: unknown[]): void {
    const context = contextOf(more);
    const stack = more.length > 1 && typeof more[0] === 'string' ? { stack: more[0] } : {};
    this.logger.error({ context, ...stack }, String(message));
  }

  warn(message: unknown, ...more: unknown[]): void {
    this.logger.warn({ context: contextOf(more) }, String(message));
  }

  debug(message: unknown, ...more: unknown[]): void {
    this.logger.debug({ context: contextOf(more) }, String(message));
  }

  verbose(message: unknown, ...more: unknown[]): void {
    this.logger.trace({ context: contextOf(more) }, String(message));
  }

  fatal(message: unknown, ...more: unknown[]): void {
    this.logger.fatal({ context: contextOf(more) }, String(message));
  }
}

function contextOf(more: readonly unknown[]): string {
  const last = more.at(-1);
  return typeof last === 'string' ? last : '';
}
