import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { type Fact, formatInstant } from '#facts';
import { historyOf, linesOf, readHistory } from '#history';
import { type MappedSource, mapSource, readMapping } from '#mapping';

/** The mapping that does what the converter does. */
export const CITY_MAPPING = new URL('boston311-2013-2019.mapping.yaml', import.meta.url);

export async function mappedCity(csv: string): Promise<MappedSource> {
  const chunks = createReadStream(csv);
  const plain = csv.endsWith('.gz') ? chunks.pipe(createGunzip()) : chunks;
  return mapSource(readMapping(await readFile(CITY_MAPPING, 'utf8')), plain as AsyncIterable<Uint8Array>);
}

/** The facts of a mapped source as a history, and what could not be mapped. */
export async function factsOf(
  source: MappedSource,
): Promise<{ facts: readonly Fact[]; problems: unknown[] }> {
  const lines = await Array.fromAsync(source);
  const events = lines.flatMap(({ facts }) =>
    facts.map(({ occurredAt, claimedRecordedAt, ...fact }) => ({
      ...fact,
      occurredAt: formatInstant(occurredAt),
      recordedAt: formatInstant(claimedRecordedAt),
    })),
  );
  return { facts: historyOf(events).facts, problems: lines.flatMap(({ problem }) => problem ?? []) };
}

export async function factsOfHistory(file: string): Promise<readonly Fact[]> {
  return (await readHistory(linesOf(createReadStream(file)))).facts;
}

/** All that a fact says, apart from the id that is made of how its line is written. */
export function sayings(facts: readonly Fact[]): string[] {
  return facts.map(({ stream, type, occurredAt, recordedAt, data }) =>
    JSON.stringify({ stream, type, occurredAt, recordedAt, data }),
  );
}
