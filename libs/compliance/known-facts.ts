import { type Fact, type Instant, parseInstant } from '#facts';

/** A fact as an asker sees it: `occurredAt` is the corrected one where a correction is known. */
export interface KnownFact extends Fact {
  /** When it happened as first stated, where a correction moved it. */
  readonly statedAt?: Instant;
  /** The `OccurrenceCorrected` that moved it. */
  readonly correction?: Fact;
}

export interface Question {
  /** Judge what was due and done by this instant; default: the newest `occurredAt` of the history. */
  readonly asOf?: Instant | undefined;
  /** Use only what had been recorded by this instant; default: everything. */
  readonly asKnownAt?: Instant | undefined;
}

export interface KnownHistory {
  readonly asOf: Instant;
  readonly asKnownAt: Instant | null;
  /** By `occurredAt`, then by place in the history; nothing retracted, nothing after `asOf`. */
  readonly facts: readonly KnownFact[];
  /** The same without the limit of `asOf`: what pins content (terms) may be published later than it is judged. */
  readonly recorded: readonly KnownFact[];
  /** What was recorded, and never happened. */
  readonly retracted: readonly Fact[];
}

/** Which facts count, and when each of them happened (judging: "Which events count", 1 to 4). */
export function knownHistory(history: readonly Fact[], question: Question = {}): KnownHistory {
  const asKnownAt = question.asKnownAt ?? Infinity;
  const recorded = history.filter((fact) => fact.recordedAt <= asKnownAt);
  const retracted = retractedIds(recorded);
  const corrections = correctionsById(recorded);
  const asOf = question.asOf ?? newestOccurrence(history);
  const known = recorded
    .filter((fact) => isAboutAnother(fact) || !retracted.has(fact.id))
    .map((fact) => corrected(fact, corrections.get(fact.id)))
    // Sorting is stable, so what happened at the same instant stays in the order of the history.
    .sort((a, b) => a.occurredAt - b.occurredAt);
  return {
    asOf,
    asKnownAt: question.asKnownAt ?? null,
    facts: known.filter((fact) => fact.occurredAt <= asOf),
    recorded: known,
    retracted: recorded.filter((fact) => !isAboutAnother(fact) && retracted.has(fact.id)),
  };
}

function newestOccurrence(history: readonly Fact[]): Instant {
  return history.reduce((newest, fact) => Math.max(newest, fact.occurredAt), -Infinity);
}

/** Corrections and retractions, which can themselves be neither corrected nor retracted. */
export function isAboutAnother({ type }: Fact): boolean {
  return type === 'OccurrenceCorrected' || type === 'FactRetracted';
}

export function retractedIds(recorded: readonly Fact[]): Set<string> {
  return new Set(recorded.filter((fact) => fact.type === 'FactRetracted').map(namedEvent));
}

/** Of several corrections of one event the latest recorded wins; of equals the later in the history. */
export function correctionsById(recorded: readonly Fact[]): Map<string, Fact> {
  const newest = new Map<string, Fact>();
  for (const fact of recorded) {
    if (fact.type !== 'OccurrenceCorrected') continue;
    const known = newest.get(namedEvent(fact));
    if (!known || fact.recordedAt >= known.recordedAt) newest.set(namedEvent(fact), fact);
  }
  return newest;
}

function corrected(fact: Fact, correction: Fact | undefined): KnownFact {
  if (!correction || isAboutAnother(fact)) return fact;
  const { occurredAt } = correction.data as { occurredAt: string };
  return { ...fact, occurredAt: parseInstant(occurredAt), statedAt: fact.occurredAt, correction };
}

function namedEvent(fact: Fact): string {
  return (fact.data as { eventId: string }).eventId;
}
