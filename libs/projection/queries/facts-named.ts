import { type KnownFact, knownHistory } from '#compliance';
import { FACT_COLUMNS, factOfRow } from '../projecting/fact-rows.js';
import type { Asked } from './asked.js';

/** A fact by the stream that it stands in and its id. */
export interface NamedFact {
  readonly stream: string;
  readonly eventId: string;
}

/** Facts by their ids, each at the instant that it is known to have happened at by then; also those that were taken back. */
export async function factsNamed(
  asked: Asked,
  named: readonly NamedFact[],
): Promise<ReadonlyMap<string, KnownFact>> {
  if (named.length === 0) return new Map();
  const ids = new Set(named.map(({ eventId }) => eventId));
  const rows = await asked.database
    .selectFrom('facts')
    .select(FACT_COLUMNS)
    // There is an index of streams, and none of ids.
    .where('stream', 'in', [...new Set(named.map(({ stream }) => stream))])
    .where('id', 'in', [...ids])
    .execute();
  const corrections = asked.shared.filter(
    ({ type, data }) => type === 'OccurrenceCorrected' && ids.has((data as { eventId: string }).eventId),
  );
  const { recorded } = knownHistory([...rows.map(factOfRow), ...corrections], { asKnownAt: asked.asKnownAt });
  return new Map(recorded.filter(({ id }) => ids.has(id)).map((fact) => [fact.id, fact]));
}
