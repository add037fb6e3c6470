import { isUtf8 } from 'node:buffer';
import { SlaError } from '#facts';

/** Longest line of a history file, in bytes: far beyond any fact, far below what would exhaust memory. */
const MAX_LINE_BYTES = 1024 * 1024;

/** As much of a line that is too long as is shown of it, in bytes. */
const SHOWN_BYTES = 1_000;

const LINE_FEED = 0x0a;
const BYTE_ORDER_MARK = '\uFEFF';

/** A line of a text, without its end; what is wrong with it, where it is no text. */
export interface TextLine {
  /** From 1. */
  readonly line: number;
  /** With a mark in place of what is no UTF-8, and only its beginning where it is too long. */
  readonly text: string;
  readonly problem?: SlaError;
}

/**
 * The lines of a UTF-8 text that comes in chunks, without their ends (`\n` or `\r\n`) and without a byte order mark.
 *
 * @throws SlaError `LINE_TOO_LONG` with `line` and `limit`, before such a line is held in memory; `INVALID_ENCODING`
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  limit = MAX_LINE_BYTES,
): AsyncGenerator<string> {
  for await (const { text, problem } of textLinesOf(chunks, limit)) {
    if (problem) throw problem;
    yield text;
  }
}

/**
 * The same where a bad line must not keep anybody from those after it: it comes with its problem.
 *
 * @param after the number of lines at the beginning that are passed over, quickly
 */
export async function* textLinesOf(
  chunks: AsyncIterable<Uint8Array>,
  limit = MAX_LINE_BYTES,
  after = 0,
): AsyncGenerator<TextLine> {
  const line = new GrowingLine(limit, after);
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      yield* line.add(chunk.subarray(from, end));
      yield* line.end();
      from = end + 1;
    }
    yield* line.add(chunk.subarray(from));
  }
  if (!line.isEmpty) yield* line.end();
}

/** A line that is not read to its end yet. One that grows too long is told of at once: its end may never come. */
class GrowingLine {
  private line = 1;
  private pieces: Uint8Array[] = [];
  private length = 0;
  /** Nothing more is said of it. */
  private isTold: boolean;

  constructor(
    private readonly limit: number,
    private readonly after: number,
  ) {
    this.isTold = after > 0;
  }

  get isEmpty(): boolean {
    return this.length === 0;
  }

  *add(piece: Uint8Array): Generator<TextLine> {
    this.length += piece.length;
    if (this.isTold) return;
    this.pieces.push(piece);
    if (this.length <= this.limit) return;
    const problem = new SlaError('LINE_TOO_LONG', { line: this.line, limit: this.limit });
    const shown = this.bytes().subarray(0, SHOWN_BYTES);
    this.pieces = [];
    this.isTold = true;
    yield { line: this.line, text: shown.toString('utf8'), problem };
  }

  *end(): Generator<TextLine> {
    if (!this.isTold) yield decoded(this.bytes(), this.line);
    this.line += 1;
    this.pieces = [];
    this.length = 0;
    this.isTold = this.line <= this.after;
  }

  /** A line in one piece, as nearly all are, is not copied. */
  private bytes(): Buffer {
    const [first] = this.pieces;
    if (!first || this.pieces.length > 1) return Buffer.concat(this.pieces);
    return Buffer.from(first.buffer, first.byteOffset, first.length);
  }
}

function decoded(bytes: Buffer, line: number): TextLine {
  // What cannot be shown as text is kept as it is.
  const problem = (): SlaError => new SlaError('INVALID_ENCODING', { line, bytes: bytes.toString('base64') });
  const text = bytes.toString('utf8');
  return isUtf8(bytes) ? { line, text: trimmed(text, line) } : { line, text, problem: problem() };
}

function trimmed(text: string, line: number): string {
  const from = line === 1 && text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  return text.slice(from, text.endsWith('\r') ? -1 : undefined);
}
