import type { AuditMark, FactLine } from '../api/answers.js';

/** Later than this, in milliseconds, a fact is late evidence (design: terms, section 5). */
const LATE_AFTER = 86_400_000;

export interface MarkedFact {
  readonly fact: FactLine;
  readonly marks: readonly AuditMark[];
  /** Where the newest correction has moved it. */
  readonly happenedAt: string;
}

/** Facts in the order in which they happened, as corrected, with what later ones say about them. */
export function markedFacts(facts: readonly FactLine[]): MarkedFact[] {
  const named = (type: string, id: string) =>
    facts.filter((fact) => fact.type === type && fact.data.eventId === id).at(-1);
  return facts
    .map((fact): MarkedFact => {
      const correction = named('OccurrenceCorrected', fact.id);
      const movedTo = correction?.data.occurredAt;
      const delay = Date.parse(fact.recordedAt) - Date.parse(fact.occurredAt);
      return {
        fact,
        happenedAt: typeof movedTo === 'string' ? new Date(movedTo).toISOString() : fact.occurredAt,
        marks: [
          ...(delay > LATE_AFTER ? (['late'] as const) : []),
          ...(correction ? (['corrected'] as const) : []),
          ...(named('FactRetracted', fact.id) ? (['retracted'] as const) : []),
        ],
      };
    })
    .sort((a, b) => Date.parse(a.happenedAt) - Date.parse(b.happenedAt));
}
