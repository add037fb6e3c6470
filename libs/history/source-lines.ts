import { SlaError } from '#facts';
import { parseLine } from './history.js';
import { type TextLine, textLinesOf } from './lines.js';
import { readEvent } from './read-fact.js';
import type { ImportedFact, SourceLine } from './source-line.js';

/**
 * The facts of a history file, line by line, as they stand in it. Blank lines are passed over; a line that is no fact
 * comes with its problem, and those after it all the same.
 */
export async function* sourceLinesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<SourceLine> {
  for await (const textLine of textLinesOf(chunks)) {
    if (textLine.problem) yield { ...textLine, facts: [] };
    else if (textLine.text.trim() !== '') yield sourceLine(textLine);
  }
}

function sourceLine({ line, text }: TextLine): SourceLine {
  try {
    return { line, text, facts: [importedFact(parseLine(text, line))] };
  } catch (error) {
    if (!(error instanceof SlaError)) throw error;
    return { line, text, facts: [], problem: error.at({ line }) };
  }
}

function importedFact(json: unknown): ImportedFact {
  const { id, stream, type, occurredAt, recordedAt, data } = readEvent(json);
  return { ...(id !== undefined && { id }), stream, type, occurredAt, claimedRecordedAt: recordedAt, data };
}
