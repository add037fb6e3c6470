import type { StreamAppend } from '#event-store';
import { SlaError } from '#facts';
import type { SourceLine } from '#history';
import { batchesOf } from './batches.js';
import {
  type DecidedBatch,
  decideLines,
  type ImportSettings,
  type Memory,
  type Rejection,
} from './decide-lines.js';
import { type ImportTarget, StreamHistories } from './stream-histories.js';
import { SeenIds } from './seen-ids.js';

/** What came of the lines so far. */
export interface ImportCounts {
  /** Facts that are new in the store. */
  readonly imported: number;
  /** Facts that the store had already, or that stood in the file before. */
  readonly alreadyThere: number;
  /** Lines of which something was not imported. */
  readonly rejected: number;
}

/** Where an event stands. */
export interface EventPlace {
  readonly stream: string;
  readonly revision: number;
  readonly id: string;
}

/** A part of the file that is dealt with: what of it is accepted is in the store. */
export interface ImportedBatch extends ImportCounts {
  /** The last line of it. */
  readonly line: number;
  /** The last event that is new; it proves that the store holds whatever stands before it. */
  readonly newest?: EventPlace;
  /** Facts of it name their ids. */
  readonly namesIds: boolean;
  readonly rejections: readonly Rejection[];
}

/** What a store refuses about a single event, whatever is in it. */
const UNSTORABLE = new Set(['UNSERIALISABLE_EVENT', 'RESERVED_FIELD', 'APPEND_TOO_LARGE']);

/**
 * Brings the facts of a source into a store, in their order, by the rules for commands: what is refused is told, and the
 * rest goes on. The same source again changes nothing, and ends what an earlier run has begun. Nobody else may write to
 * the store meanwhile.
 *
 * @param after lines that an earlier run has dealt with: only the ids that they name are looked at
 * @throws SlaError what the store throws when it cannot be written
 */
export async function* importFacts(
  source: AsyncIterable<SourceLine>,
  settings: ImportSettings,
  after = 0,
): AsyncGenerator<ImportedBatch> {
  const memory = {
    streams: new StreamHistories(settings.target, settings.identity.importId),
    ids: new SeenIds(settings.target),
  };
  for await (const lines of batchesOf(source)) {
    for (const id of lines.filter(({ line }) => line <= after).flatMap(idsNamedIn)) memory.ids.add(id);
    const rest = lines.filter(({ line }) => line > after);
    if (rest.length > 0) yield* take(rest, memory, settings);
  }
}

function idsNamedIn({ facts }: SourceLine): string[] {
  return facts.flatMap(({ id }) => id ?? []);
}

async function* take(
  lines: readonly SourceLine[],
  memory: Memory,
  settings: ImportSettings,
): AsyncGenerator<ImportedBatch> {
  const decided = await decideLines(lines, memory, settings);
  const problem = await store(decided, memory.streams, settings.target);
  const [line] = lines;
  if (!problem) yield summary(lines, decided);
  else if (line && lines.length === 1) yield refused(line, problem);
  // Rare, and found only when it is stored: line by line, so that nothing else is lost with it.
  else for (const each of lines) yield* take([each], memory, settings);
}

/** @returns what the store refuses about one of the events; then nothing is stored */
async function store(
  { appends, used }: DecidedBatch,
  streams: StreamHistories,
  target: ImportTarget,
): Promise<SlaError | undefined> {
  try {
    if (appends.length > 0) await target.appendInOrder(appends);
    streams.settle(used);
    return undefined;
  } catch (error) {
    streams.forget(used);
    if (error instanceof SlaError && UNSTORABLE.has(error.code)) return error;
    throw error;
  }
}

function summary(lines: readonly SourceLine[], decided: DecidedBatch): ImportedBatch {
  const { appends, alreadyThere, rejections } = decided;
  const last = appends.at(-1);
  return {
    line: lines.at(-1)?.line ?? 0,
    ...(last && { newest: placeOf(last) }),
    imported: appends.reduce((sum, { events }) => sum + events.length, 0),
    alreadyThere,
    namesIds: lines.some((line) => idsNamedIn(line).length > 0),
    rejected: rejections.length,
    rejections,
  };
}

function placeOf({ stream, events, expected }: StreamAppend): EventPlace {
  const before = expected === 'no-stream' ? -1 : expected;
  return { stream, revision: before + events.length, id: events.at(-1)?.id ?? '' };
}

function refused(line: SourceLine, problem: SlaError): ImportedBatch {
  const rejections = [{ line, problem: problem.at({ line: line.line }) }];
  return { line: line.line, imported: 0, alreadyThere: 0, rejected: 1, rejections, namesIds: true };
}
