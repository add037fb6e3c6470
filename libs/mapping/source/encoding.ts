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
 * @throws SlaError `NOT_IN_ENCODING` with the `line` by which it had gone wrong; `LOOKS_LIKE_UTF_16` where nobody named it
 */
export async function* asUtf8(
  chunks: AsyncIterable<Uint8Array>,
  encoding = 'utf-8',
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  for await (const chunk of pieces(chunks)) {
    if (decoder.encoding === 'utf-8') refuseUtf16(chunk, line);
    const text = decode(() => decoder.decode(chunk, { stream: true }), encoding, line);
    const bytes = Buffer.from(text, 'utf8');
    yield bytes;
    line += lineFeedsIn(bytes);
  }
  yield Buffer.from(
    decode(() => decoder.decode(), encoding, line),
    'utf8',
  );
}

/** Small enough that what goes wrong is told within a few hundred lines, large enough to be quick. */
const PIECE = 64 * 1024;

async function* pieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length; from += PIECE) yield chunk.subarray(from, from + PIECE);
  }
}

/** A mark of UTF-16 at the beginning, or the zero bytes that it is full of. */
function refuseUtf16(chunk: Uint8Array, line: number): void {
  const hasMark = (chunk[0] === 0xff && chunk[1] === 0xfe) || (chunk[0] === 0xfe && chunk[1] === 0xff);
  if (hasMark || chunk.includes(0)) throw new SlaError('LOOKS_LIKE_UTF_16', { line });
}

function decode(read: () => string, encoding: string, line: number): string {
  try {
    return read();
  } catch {
    throw new SlaError('NOT_IN_ENCODING', { encoding, line });
  }
}

export function lineFeedsIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) count += 1;
  return count;
}
