import type { NewEvent, StreamAppend } from '#event-store';
import { type Instant, SlaError } from '#facts';
import type { ImportedFact } from '#history';
import type { DerivedIds } from './derived-ids.js';
import { type Place, placeNumber, provenanceOf } from './provenance.js';
import { kept, type KeptFact, type StreamHistory } from './stream-history.js';
import { rulesOf } from './stream-rules.js';

/** What one import is, for all of its facts. */
export interface ImportIdentity {
  readonly ids: DerivedIds;
  /** The same for the same file. */
  readonly importId: string;
}

/** A fact at its place in the file. */
export interface PlacedFact {
  readonly fact: ImportedFact;
  readonly place: Place;
}

/**
 * The append that a fact leads to, which its stream's history then counts as made; nothing where it is there already.
 *
 * @throws SlaError where the rules refuse the fact; `EVENT_ID_TAKEN` where its id is that of another one of its stream
 */
export function decideFact(
  { fact, place }: PlacedFact,
  history: StreamHistory,
  { ids, importId }: ImportIdentity,
  now: Instant,
): StreamAppend | undefined {
  const { stream, claimedRecordedAt } = fact;
  const id = fact.id ?? ids.ofFact(fact);
  const number = placeNumber(place);
  const found = history.find(id);
  if (found && (found.place ?? -1) <= number) {
    checkSame(found, fact);
    return undefined;
  }
  const { decide } = rulesOf(stream);
  const earlier = history.asOf(number);
  if (earlier) decide(fact, earlier.state, earlier.at);
  if (found) return undefined;
  const decided = decide(fact, history.now(), now);
  const metadata = provenanceOf(importId, place, claimedRecordedAt);
  const expected = history.size === 0 ? 'no-stream' : history.size - 1;
  for (const each of decided) history.add(kept({ ...each, id, stream, recordedAt: now }, number));
  return { stream, events: decided.map((each): NewEvent => ({ ...each, id, metadata })), expected };
}

/** Losing a fact because another one has its id would be losing it silently. */
function checkSame({ id, stream, type, occurredAt }: KeptFact, fact: ImportedFact): void {
  if (type === fact.type && occurredAt === fact.occurredAt) return;
  throw new SlaError('EVENT_ID_TAKEN', { field: 'id', eventId: id, stream });
}
