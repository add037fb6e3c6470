import { z } from 'zod';
import { SlaError } from '#facts';
import { parseLine } from './history.js';
import { type TextLine, textLinesOf } from './lines.js';
import { readEvent } from './read-fact.js';
import type { ImportedFact, SourceLine } from './source-line.js';

/**
 * The facts of a history file, line by line, as they stand in it. Blank lines are passed over; a line that is no fact
 * comes with its problem, and those after it all the same. A line of a file of rejected ones is read as the line that
 * was rejected.
 *
 * @param after the number of lines at the beginning that are passed over, quickly
 */
export async function* sourceLinesOf(
  chunks: AsyncIterable<Uint8Array>,
  after = 0,
): AsyncGenerator<SourceLine> {
  for await (const textLine of textLinesOf(chunks, undefined, after)) {
    if (textLine.problem) yield { ...textLine, facts: [] };
    else if (textLine.text.trim() !== '') yield sourceLine(textLine);
  }
}

function sourceLine({ line, text }: TextLine): SourceLine {
  try {
    const json = parseLine(text, line);
    const rejected = rejectedLine(json);
    if (!rejected) return { line, text, facts: [importedFact(json)] };
    return rejected.problem ? { line, facts: [], ...rejected } : sourceLine({ line, text: rejected.text });
  } catch (error) {
    return { line, text, facts: [], problem: problemOf(error, line) };
  }
}

/** Brackets that are nested deeper than a stack has room for are no fact either. */
function problemOf(error: unknown, line: number): SlaError {
  if (error instanceof SlaError) return error.at({ line });
  if (error instanceof RangeError) return new SlaError('BROKEN_LINE', { line, reason: error.message });
  throw error;
}

/** What a file of rejected lines holds for each of them; `bytes` where the text is not what was there. */
const rejectedShape = z.looseObject({
  stream: z.undefined().optional(),
  code: z.string(),
  reason: z.string(),
  text: z.string(),
  bytes: z.string().optional(),
});

function rejectedLine(json: unknown): { text: string; problem?: SlaError } | undefined {
  if (typeof json !== 'object' || json === null || !('text' in json)) return undefined;
  const { success, data } = rejectedShape.safeParse(json);
  if (!success) return undefined;
  const { text, bytes } = data;
  return bytes === undefined ? { text } : { text, problem: new SlaError('INVALID_ENCODING', { bytes }) };
}

function importedFact(json: unknown): ImportedFact {
  const { id, stream, type, occurredAt, recordedAt, data } = readEvent(json);
  return { ...(id !== undefined && { id }), stream, type, occurredAt, claimedRecordedAt: recordedAt, data };
}
