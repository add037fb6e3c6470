import { setImmediate } from 'node:timers/promises';
import { TextDecoder } from 'node:util';
import { SlaError } from '#facts';

const LINE_FEED = 0x0a;

/** True for a name of the WHATWG Encoding Standard: `utf-8`, `utf-16le`, `windows-1250`, `iso-8859-2` … */
export function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name) instanceof TextDecoder;
  } catch {
    return false;
  }
}

/**
 * The bytes of a text in some encoding as UTF-8 without a byte order mark, piece by piece.
 *
 * @throws SlaError `NOT_IN_ENCODING`, and `LOOKS_LIKE_UTF_16` where nobody named it, with the `line`
 */
export async function* asUtf8(
  chunks: AsyncIterable<Uint8Array>,
  encoding = 'utf-8',
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  for await (const chunk of pieces(chunks)) {
    if (decoder.encoding === 'utf-8') refuseUtf16(chunk, line);
    const bytes = Buffer.from(decode(decoder, chunk, line), 'utf8');
    yield bytes;
    line += lineFeedsIn(bytes);
  }
  yield Buffer.from(decode(decoder, new Uint8Array(), line), 'utf8');
}

/** @param chunk empty: the text is at its end */
function decode(decoder: TextDecoder, chunk: Uint8Array, line: number): string {
  try {
    return decoder.decode(chunk, { stream: chunk.length > 0 });
  } catch {
    throw notIn(decoder.encoding, chunk, line);
  }
}

/** Small enough that what goes wrong is told within a few hundred lines, large enough to be quick. */
const PIECE = 64 * 1024;

async function* pieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length; from += PIECE) {
      yield chunk.subarray(from, from + PIECE);
      // Without a turn of the event loop memory that nobody holds any more is given back late.
      await setImmediate();
    }
  }
}

/** A mark of UTF-16 at the beginning, or the zero bytes that it is full of. */
function refuseUtf16(chunk: Uint8Array, line: number): void {
  const hasMark =
    line === 1 && ((chunk[0] === 0xff && chunk[1] === 0xfe) || (chunk[0] === 0xfe && chunk[1] === 0xff));
  const zero = hasMark ? 0 : chunk.indexOf(0);
  if (zero < 0) return;
  throw new SlaError('LOOKS_LIKE_UTF_16', { line: line + lineFeedsIn(chunk.subarray(0, zero)) });
}

function notIn(encoding: string, chunk: Uint8Array, line: number): SlaError {
  const isWide = encoding.startsWith('utf-16');
  return new SlaError('NOT_IN_ENCODING', {
    encoding,
    line: isWide ? line : line + linesBeforeFault(chunk, encoding),
  });
}

/** Line by line, since the decoder does not say where. What a chunk begins with may be the rest of a character. */
function linesBeforeFault(chunk: Uint8Array, encoding: string): number {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let rest = chunk.subarray(chunk.findIndex((byte) => (byte & 0xc0) !== 0x80));
  for (let lines = 0; ; lines += 1) {
    const end = rest.indexOf(LINE_FEED);
    try {
      decoder.decode(end < 0 ? rest : rest.subarray(0, end + 1), { stream: true });
    } catch {
      return lines;
    }
    if (end < 0) return lines;
    rest = rest.subarray(end + 1);
  }
}

export function lineFeedsIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) count += 1;
  return count;
}
