import { context, propagation, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { correlationIdOf } from '../../http/correlation.js';
import type { Metrics } from '../metrics/metrics.js';
import { tracer } from '../traces/spans.js';

type Fastify = ReturnType<ReturnType<NestFastifyApplication['getHttpAdapter']>['getInstance']>;
type Request = Parameters<Parameters<Fastify['route']>[0]['handler']>[0];

/** As whoever signs people in has left it on the request. */
interface Identified {
  readonly identity?: { readonly signedIn?: { readonly id: string } };
}

/** Every request leaves a line in the log, a duration by route, and a span that everything it causes belongs to. */
export function watchRequests(fastify: Fastify, log: Logger, metrics: Metrics): void {
  const spans = new WeakMap<Request, Span>();
  // What its lines say is put together below, field by field, and nothing in it is anybody's secret.
  const lines = log.child({}, { redact: [] });
  fastify.addHook('onRequest', (request, _reply, done) => {
    const parent = propagation.extract(context.active(), request.headers);
    const span = tracer.startSpan(request.method, { kind: SpanKind.SERVER }, parent);
    if (span.isRecording()) spans.set(request, span);
    done();
  });
  // The last hook before the handler: reading a body leaves whatever context it began in.
  fastify.addHook('preHandler', (request, _reply, done) => {
    const span = spans.get(request);
    if (span) context.with(trace.setSpan(context.active(), span), done);
    else done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const { method } = request;
    const route = request.routeOptions.url ?? 'unknown';
    const { statusCode: status, elapsedTime: durationMs } = reply;
    metrics.countRequest({ method: methodOf(method), route, status }, durationMs / 1_000);
    lines[levelOf(route, status)](
      {
        requestId: request.id,
        correlationId: correlationIdOf(request),
        actor: (request as Identified).identity?.signedIn?.id ?? null,
        method,
        route,
        status,
        durationMs: Math.round(durationMs * 1_000) / 1_000,
      },
      'request',
    );
    endSpan(spans.get(request), `${method} ${route}`, status);
    done();
  });
}

/** Anybody can send a method of any name; a label has the usual ones. */
function methodOf(method: string): string {
  return ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'].includes(method) ? method : 'other';
}

/** Probes ask every few seconds. */
function levelOf(route: string, status: number): 'debug' | 'info' | 'error' {
  if (route.startsWith('/health/') || route === '/metrics') return 'debug';
  return status >= 500 ? 'error' : 'info';
}

function endSpan(span: Span | undefined, name: string, status: number): void {
  if (!span) return;
  span.updateName(name);
  span.setAttribute('http.response.status_code', status);
  if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}
