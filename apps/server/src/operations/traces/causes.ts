import { type Link, type SpanContext, trace } from '@opentelemetry/api';

/** Commands whose events have not come back from the store yet, at most. */
const REMEMBERED = 10_000;
const LINKS = 100;

/**
 * Which span an event came from, by the correlation id in its metadata. Kept in this process alone: events hold facts, and
 * a span is none. Where another process projects, the correlation id stands on both spans all the same.
 */
export class Causes {
  private readonly spans = new Map<string, SpanContext>();

  /** The span at hand is what events with these correlation ids come from. */
  remember(correlationIds: readonly string[]): void {
    const span = trace.getActiveSpan();
    if (!span?.isRecording()) return;
    for (const correlationId of correlationIds) {
      this.spans.delete(correlationId);
      this.spans.set(correlationId, span.spanContext());
    }
    for (const oldest of this.spans.keys()) {
      if (this.spans.size <= REMEMBERED) break;
      this.spans.delete(oldest);
    }
  }

  linksTo(correlationIds: Iterable<string>): Link[] {
    if (this.spans.size === 0) return [];
    const links: Link[] = [];
    for (const correlationId of correlationIds) {
      const context = this.spans.get(correlationId);
      if (context && links.length < LINKS) links.push({ context });
    }
    return links;
  }
}
