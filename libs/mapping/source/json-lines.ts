import { SlaError } from '#facts';
import { linesOf, parseLine } from '#history';
import type { SourceRecord } from './record.js';

/**
 * The records of a file that holds one JSON object per line. A line that is none stops no other.
 *
 * @throws SlaError `LINE_TOO_LONG` before such a line is held in memory
 */
export async function* jsonLines(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<SourceRecord> {
  let line = 0;
  for await (const text of linesOf(chunks, limit)) {
    line += 1;
    if (text.trim() !== '') yield recordOf(text, line);
  }
}

function recordOf(text: string, line: number): SourceRecord {
  try {
    const value = parseLine(text, line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return { line, text, fields: value as Record<string, unknown> };
    }
    return { line, text, problem: new SlaError('NOT_A_RECORD', { value: text.slice(0, 80) }) };
  } catch (error) {
    if (error instanceof SlaError) return { line, text, problem: error };
    throw error;
  }
}
