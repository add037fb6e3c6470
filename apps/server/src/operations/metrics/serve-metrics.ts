import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import type { MetricsSettings } from '../../settings/operations-settings.js';
import { listeningAt } from '../listening.js';
import type { Metrics } from './metrics.js';

type Fastify = ReturnType<ReturnType<NestFastifyApplication['getHttpAdapter']>['getInstance']>;

const PATH = '/metrics';

/** Adds them to the server's own port: for whoever shields that path from the world. */
export function addMetricsRoute(fastify: Fastify, metrics: Metrics): void {
  fastify.get(PATH, async (_request, reply) =>
    reply.header('content-type', metrics.contentType).send(await metrics.text()),
  );
}

/** Metrics on a port of their own. */
export interface MetricsServer {
  readonly url: string;
  readonly close: () => void;
}

/**
 * Serves them on a port of their own, where the settings say so.
 *
 * @returns nothing where they say otherwise, or the port is taken and nobody has asked for it
 * @throws SlaError `PORT_TAKEN`, `PORT_FORBIDDEN`, `NO_SUCH_ADDRESS`
 */
export async function serveMetrics(
  { host, port, isRequired }: MetricsSettings,
  metrics: Metrics,
  log: Logger,
): Promise<MetricsServer | undefined> {
  if (typeof port === 'string') return undefined;
  const server = answering(metrics, log);
  try {
    await listeningAt({ host, port, variable: 'SLA_METRICS_PORT' }, () => listen(server, port, host));
  } catch (error) {
    if (isRequired) throw error;
    log.warn({ host, port }, 'The port for metrics is taken: there are none. Set SLA_METRICS_PORT');
    return undefined;
  }
  const { address, family, port: actual } = server.address() as AddressInfo;
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://${family === 'IPv6' ? `[${address}]` : address}:${actual}${PATH}`, close };
}

function answering(metrics: Metrics, log: Logger): Server {
  return createServer((request, response) => {
    if (request.url?.split('?', 1)[0] !== PATH) return void response.writeHead(404).end();
    metrics.text().then(
      (text) => response.writeHead(200, { 'content-type': metrics.contentType }).end(text),
      (error: unknown) => {
        log.error({ stack: (error as Error | null)?.stack }, 'The metrics cannot be read');
        response.writeHead(503).end();
      },
    );
  });
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => {
      server.removeListener('error', reject);
      resolve();
    });
  });
}
