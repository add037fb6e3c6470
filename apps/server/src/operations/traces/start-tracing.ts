import type { Logger } from 'pino';
import type { TraceSettings } from '../../settings/operations-settings.js';

/** For a batch of spans, in milliseconds, so for the last one too: a collector that cannot be reached holds nobody up. */
const PATIENCE = 3_000;

/** Sends what is left, and stops. */
export type StopTracing = () => Promise<void>;

/**
 * Sends the process's spans to where the settings say. What does it is loaded only then.
 */
export async function startTracing({ endpoint, service }: TraceSettings, log: Logger): Promise<StopTracing> {
  if (endpoint === undefined) return () => Promise.resolve();
  const [{ BatchSpanProcessor, NodeTracerProvider }, { OTLPTraceExporter }, { resourceFromAttributes }] =
    await Promise.all([
      import('@opentelemetry/sdk-trace-node'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
    ]);
  const exporter = new OTLPTraceExporter({ url: `${endpoint}/v1/traces`, timeoutMillis: PATIENCE });
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': service }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  provider.register();
  return async () => {
    try {
      await provider.shutdown();
    } catch (error) {
      log.warn({ reason: (error as Error | null)?.message }, 'The last spans could not be sent');
    }
  };
}
