import type { Clock, StreamAppend } from '#event-store';
import { SlaError } from '#facts';
import type { ImportedFact, SourceLine } from '#history';
import { decideFact, type ImportIdentity, type PlacedFact } from './decide-fact.js';
import type { ImportTarget, StreamHistories } from './stream-histories.js';
import type { SeenIds } from './seen-ids.js';

/** Where an import goes, what it is, and what time it is. */
export interface ImportSettings {
  readonly target: ImportTarget;
  readonly identity: ImportIdentity;
  readonly clock: Clock;
}

/** A line of which something was not imported, and why. */
export interface Rejection {
  readonly line: SourceLine;
  readonly problem: SlaError;
}

/** What was decided on some lines, and is not stored yet. */
export interface DecidedBatch {
  readonly appends: readonly StreamAppend[];
  /** The streams that were decided on. */
  readonly used: ReadonlySet<string>;
  readonly alreadyThere: number;
  readonly rejections: readonly Rejection[];
}

/** What an import remembers, within bounds. */
export interface Memory {
  readonly streams: StreamHistories;
  readonly ids: SeenIds;
}

/** Decides on each fact in the order of the lines, each one knowing those before it. */
export async function decideLines(
  lines: readonly SourceLine[],
  { streams, ids }: Memory,
  { identity, clock }: ImportSettings,
): Promise<DecidedBatch> {
  const now = clock.now();
  const appends: StreamAppend[] = [];
  const rejections: Rejection[] = [];
  const used = new Set<string>();
  let alreadyThere = 0;
  for (const line of lines) {
    let { problem } = line;
    for (const placed of factsOf(line)) {
      const { stream, id } = placed.fact;
      used.add(stream);
      const history = streams.get(stream) ?? (await streams.read(stream));
      try {
        if (id !== undefined && !history.find(id)) await checkElsewhere(id, appends, ids);
        const append = decideFact(placed, history, identity, now);
        if (append) appends.push(append);
        else alreadyThere += 1;
        if (id !== undefined) ids.add(id);
      } catch (error) {
        problem ??= refusal(error, placed.fact);
      }
    }
    if (problem) rejections.push({ line, problem: problem.at({ line: line.line }) });
  }
  return { appends, used, alreadyThere, rejections };
}

/** The judge takes two events with one id for one, whatever their streams. */
async function checkElsewhere(id: string, appends: readonly StreamAppend[], ids: SeenIds): Promise<void> {
  if (!ids.mayHave(id)) return;
  const waiting = appends.find(({ events }) => events.some((event) => event.id === id));
  const stream = waiting?.stream ?? (await ids.streamOf(id));
  if (stream !== undefined) throw new SlaError('EVENT_ID_TAKEN', { field: 'id', eventId: id, stream });
}

function factsOf({ line, facts }: SourceLine): PlacedFact[] {
  return facts.map((fact, index) => ({ fact, place: { line, index } }));
}

/** Data that is nested deeper than a stack has room for cannot be kept. */
function refusal(error: unknown, { id: eventId, type }: ImportedFact): SlaError {
  if (error instanceof SlaError) return error;
  if (error instanceof RangeError) return new SlaError('UNSERIALISABLE_EVENT', { eventId, type });
  throw error;
}
