import type { Segment, SegmentKind } from './segments.js';
import type { NameInLanguages } from './service-hours.js';

/** Time that went by and did not count, by its reason; each day of rest for itself. */
export interface OutOfCount {
  readonly kind: SegmentKind;
  readonly name?: NameInLanguages | undefined;
  /** Milliseconds in all. */
  readonly length: number;
}

export function timeOutOfCount(segments: readonly Segment[]): OutOfCount[] {
  const reasons = new Map<string, OutOfCount>();
  for (const { kind, name, phase, from, until } of segments) {
    if (kind === 'counted' || phase === 'spare') continue;
    const reason = `${kind} ${name?.sk ?? name?.en ?? ''}`;
    const before = reasons.get(reason)?.length ?? 0;
    reasons.set(reason, { kind, name, length: before + until - from });
  }
  return [...reasons.values()];
}
