import { SlaError } from '#facts';

/** Longest line of a history file, in bytes: far beyond any fact, far below what would exhaust memory. */
const MAX_LINE_BYTES = 1024 * 1024;

const LINE_FEED = 0x0a;

/**
 * The lines of a UTF-8 text that comes in chunks, without their ends (`\n` or `\r\n`) and without a byte order mark.
 *
 * @throws SlaError `LINE_TOO_LONG` with `line` and `limit`, before such a line is held in memory; `INVALID_ENCODING`
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  limit = MAX_LINE_BYTES,
): AsyncGenerator<string> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  let line = 1;
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      checkLength(length + end - from, limit, line);
      yield decode([...pieces, chunk.subarray(from, end)], line);
      pieces = [];
      length = 0;
      line += 1;
      from = end + 1;
    }
    pieces.push(chunk.subarray(from));
    length += chunk.length - from;
    checkLength(length, limit, line);
  }
  if (length > 0) yield decode(pieces, line);
}

function checkLength(length: number, limit: number, line: number): void {
  if (length > limit) throw new SlaError('LINE_TOO_LONG', { line, limit });
}

function decode(pieces: readonly Uint8Array[], line: number): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: line > 1 }).decode(Buffer.concat(pieces));
    return text.endsWith('\r') ? text.slice(0, -1) : text;
  } catch {
    throw new SlaError('INVALID_ENCODING', { line });
  }
}
