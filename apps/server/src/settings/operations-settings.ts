import { z } from 'zod';

const SECOND = 1_000;

/** How a server is watched, and how it stops. */
export interface OperationsSettings {
  readonly log: LogSettings;
  readonly metrics: MetricsSettings;
  readonly ready: ReadySettings;
  /** For requests under way when it is told to stop, in milliseconds. */
  readonly stopPatience: number;
  readonly traces: TraceSettings;
}

export interface LogSettings {
  readonly level: (typeof LEVELS)[number];
  /** `auto`: for people on a terminal, JSON lines everywhere else. */
  readonly format: 'auto' | 'json' | 'pretty';
}

export interface MetricsSettings {
  readonly host: string;
  /** `off`: nowhere; `same`: where the server itself listens. */
  readonly port: number | 'off' | 'same';
  /** Whether somebody has asked for this port: then the server does not start without it. */
  readonly isRequired: boolean;
}

export interface ReadySettings {
  /** For the store to answer, in milliseconds. */
  readonly patience: number;
  /** How far the views may be behind the store: in events, and in milliseconds since the oldest of those was recorded. */
  readonly events: number;
  readonly age: number;
}

export interface TraceSettings {
  /** Where spans are sent (OTLP over HTTP, without `/v1/traces`); without it there are none. */
  readonly endpoint?: string;
  readonly service: string;
}

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const METRICS_PORT = 9464;

const port = z.union([z.enum(['off', 'same']), z.coerce.number().int().min(0).max(65_535)]);
const count = (standard: number) => z.coerce.number().int().min(1).max(1e9).default(standard);

/** The variables about operations, with what they are when nobody sets them. */
export const operationsVariables = {
  SLA_LOG_LEVEL: z.enum(LEVELS).default('info').meta({ example: 'debug' }),
  SLA_LOG_FORMAT: z.enum(['auto', 'json', 'pretty']).default('auto').meta({ example: 'json' }),
  SLA_METRICS_HOST: z.string().min(1).default('127.0.0.1').meta({ example: '0.0.0.0' }),
  SLA_METRICS_PORT: port.optional().meta({ standard: String(METRICS_PORT), example: 'off' }),
  SLA_READY_SECONDS: count(2).meta({ example: '5' }),
  SLA_READY_LAG_EVENTS: count(1_000).meta({ example: '10000' }),
  SLA_READY_LAG_SECONDS: count(30).meta({ example: '60' }),
  SLA_STOP_SECONDS: count(10).meta({ example: '25' }),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta({ example: 'http://127.0.0.1:4318' }),
  OTEL_SERVICE_NAME: z.string().min(1).default('sla-ledger').meta({ example: 'sla-ledger-2' }),
};

type Variables = z.infer<z.ZodObject<typeof operationsVariables>>;

export function operationsSettings(variables: Variables): OperationsSettings {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, SLA_METRICS_PORT: metricsPort } = variables;
  return {
    log: { level: variables.SLA_LOG_LEVEL, format: variables.SLA_LOG_FORMAT },
    metrics: {
      host: variables.SLA_METRICS_HOST,
      port: metricsPort ?? METRICS_PORT,
      isRequired: metricsPort !== undefined,
    },
    ready: {
      patience: variables.SLA_READY_SECONDS * SECOND,
      events: variables.SLA_READY_LAG_EVENTS,
      age: variables.SLA_READY_LAG_SECONDS * SECOND,
    },
    stopPatience: variables.SLA_STOP_SECONDS * SECOND,
    traces: {
      service: variables.OTEL_SERVICE_NAME,
      ...(endpoint !== undefined && { endpoint: endpoint.replace(/\/+$/, '') }),
    },
  };
}

/** As nobody has set anything. */
export function usualOperations(): OperationsSettings {
  return operationsSettings(z.object(operationsVariables).parse({}));
}
