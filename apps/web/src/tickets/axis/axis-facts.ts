import type { AuditMark, FactLine } from '../../api/answers.js';
import { markedFacts } from '../marked-facts.js';
import type { Instant } from './geometry/span.js';

/** A fact as the axis marks it: at the time that counts, which a correction may have moved. */
export interface AxisFact {
  readonly id: string;
  readonly type: string;
  readonly occurredAt: Instant;
  readonly mark: AuditMark | 'plain';
}

export function axisFacts(facts: readonly FactLine[]): AxisFact[] {
  return markedFacts(facts).map(({ fact: { id, type }, marks, happenedAt }) => ({
    id,
    type,
    occurredAt: Date.parse(happenedAt),
    // The one that takes most away goes first.
    mark: marks.at(-1) ?? 'plain',
  }));
}
