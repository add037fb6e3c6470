import type { FactLine, TicketExplanations } from '../../api/answers.js';
import type { Instant } from './geometry/span.js';

/** A fact as the axis marks it: at the time that counts, which a correction may have moved. */
export interface AxisFact {
  readonly id: string;
  readonly type: string;
  readonly occurredAt: Instant;
  readonly mark: 'plain' | 'late' | 'corrected';
}

/** What a fact is marked by is what the explanations say that rest on it. */
export function axisFacts(
  facts: readonly FactLine[],
  explanations: TicketExplanations['explanations'],
): AxisFact[] {
  const evidence = new Map(
    explanations
      .flatMap(({ explanation: { started, stopped, evidence: others } }) => [started, stopped, ...others])
      .flatMap((each) => (each ? [[each.id, each] as const] : [])),
  );
  return facts.map(({ id, type, occurredAt }) => {
    const used = evidence.get(id);
    const mark = used?.correctedBy ? 'corrected' : used?.late ? 'late' : 'plain';
    return { id, type, occurredAt: Date.parse(used?.occurredAt ?? occurredAt), mark };
  });
}
