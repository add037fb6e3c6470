import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApplication } from './application.js';
import { Instruments } from './operations/instruments.js';
import { listeningAt } from './operations/listening.js';
import { flushLog, openLog } from './operations/logs/log.js';
import { type MetricsServer, serveMetrics } from './operations/metrics/serve-metrics.js';
import { stopApplication } from './operations/stopping.js';
import { startTracing } from './operations/traces/start-tracing.js';
import type { Settings } from './settings/settings.js';

/** A server that answers. */
export interface RunningServer {
  readonly application: NestFastifyApplication;
  readonly url: string;
  /** Where the metrics are, if they have a port of their own. */
  readonly metricsUrl?: string;
  /** Resolves when everything under way is answered and everything is closed. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts a server with all that belongs to it.
 *
 * @param logTo where its log goes
 * @throws SlaError `PORT_TAKEN`, `PORT_FORBIDDEN`, `NO_SUCH_ADDRESS`, or what its store is refused with: then nothing runs
 */
export async function startServer(
  settings: Settings,
  logTo: { readonly fd: number; readonly isTTY?: boolean },
): Promise<RunningServer> {
  const { host, port, operations } = settings;
  const log = openLog(operations.log, logTo);
  const instruments = new Instruments();
  const stopTracing = await startTracing(operations.traces, log);
  const application = await createApplication({
    ...settings,
    feedsInThread: canFeedInThread(settings),
    log,
    instruments,
  });
  let metrics: MetricsServer | undefined;
  const stop = async (patience: number): Promise<void> => {
    log.info('stopping');
    await stopApplication(application, patience, log);
    await stopTracing();
    metrics?.close();
    log.info('stopped');
    await flushLog(log);
  };
  try {
    metrics = await serveMetrics(operations.metrics, instruments.metrics, log);
    await listeningAt({ host, port, variable: 'SLA_PORT' }, () => application.listen(port, host));
  } catch (error) {
    await stop(0);
    throw error;
  }
  const url = await application.getUrl();
  const at = { url, ...(metrics && { metricsUrl: metrics.url }) };
  log.info(at, 'listening');
  return { application, ...at, stop: () => stop(operations.stopPatience) };
}

/** Another thread sees no store in memory, and knows of no span. */
function canFeedInThread({ store, viewFile, viewsUrl, operations }: Settings): boolean {
  const isShared = store.kind !== 'memory' && (viewsUrl !== undefined || viewFile !== ':memory:');
  return isShared && operations.traces.endpoint === undefined;
}
