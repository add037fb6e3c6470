import { type Span, type SpanOptions, SpanStatusCode, trace } from '@opentelemetry/api';
import { outcomeOf } from '../watched/outcome.js';

/** Costs next to nothing where nobody has started tracing. */
export const tracer = trace.getTracer('sla-ledger');

/**
 * Does something within a span, and says in it how it ended: by a code, never by a message, which may hold what a person
 * has written. A refusal is an answer and no error.
 */
export function inSpan<Outcome>(name: string, options: SpanOptions, work: () => Outcome): Outcome {
  return tracer.startActiveSpan(name, options, (span) => {
    if (!span.isRecording()) return work();
    try {
      const outcome = work();
      if (!(outcome instanceof Promise)) {
        span.end();
        return outcome;
      }
      return outcome.then(
        (value: unknown) => {
          span.end();
          return value;
        },
        (error: unknown) => fail(span, error),
      ) as Outcome;
    } catch (error) {
      return fail(span, error);
    }
  });
}

function fail(span: Span, error: unknown): never {
  const { outcome, code } = outcomeOf(error);
  span.setAttributes({ 'sla.outcome': outcome, 'sla.code': code });
  if (outcome === 'failed') span.setStatus({ code: SpanStatusCode.ERROR, message: code });
  span.end();
  throw error;
}
