import type { StoredEvent } from '#event-store';
import type { Fact, Instant } from '#facts';
import { placeIn } from './provenance.js';
import type { StreamRules } from './stream-rules.js';

/** A fact at its place in the file that is imported (`placeNumber`), where it came from there. */
export interface KeptFact extends Omit<Fact, 'revision'> {
  readonly place: number | undefined;
}

/** Types whose data decisions look into. */
const NEEDS_DATA = new Set(['OccurrenceCorrected', 'FactRetracted', 'TermsPublished', 'CalendarPublished']);

export function keptEvent(event: StoredEvent, importId: string): KeptFact {
  return kept(event, placeIn(importId, event.metadata));
}

/** As much of a fact as later decisions need. */
export function kept(fact: Omit<Fact, 'revision'>, place: number | undefined): KeptFact {
  const { id, stream, type, occurredAt, recordedAt } = fact;
  return {
    id,
    stream,
    type,
    occurredAt,
    recordedAt,
    data: NEEDS_DATA.has(type) ? fact.data : undefined,
    place,
  };
}

/** What a stream holds and what follows from it, at the end and at places before. */
export class StreamHistory {
  private readonly facts: KeptFact[] = [];
  private readonly byId = new Map<string, KeptFact>();
  private newestPlace = -1;
  private state: unknown;

  constructor(private readonly rules: StreamRules) {
    this.state = rules.initial;
  }

  get size(): number {
    return this.facts.length;
  }

  find(id: string): KeptFact | undefined {
    return this.byId.get(id);
  }

  add(fact: KeptFact): void {
    const revision = this.facts.push(fact) - 1;
    this.byId.set(fact.id, fact);
    this.newestPlace = Math.max(this.newestPlace, fact.place ?? -1);
    this.state = this.rules.evolve(this.state, { ...fact, revision });
  }

  now(): unknown {
    return this.state;
  }

  /**
   * As it was when an earlier run of the same import came to a place of the file, and when that run then went on; nothing
   * where none has come so far. What it refused there it refuses again, though later facts might allow it now.
   */
  asOf(place: number): { readonly state: unknown; readonly at: Instant } | undefined {
    if (this.newestPlace <= place) return undefined;
    const next = this.facts.findIndex((fact) => (fact.place ?? -1) > place);
    const before = this.facts.slice(0, next).map((fact, revision) => ({ ...fact, revision }));
    const state = before.reduce<unknown>(this.rules.evolve, this.rules.initial);
    return { state, at: this.facts[next]!.recordedAt };
  }
}
