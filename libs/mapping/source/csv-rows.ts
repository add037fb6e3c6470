import { CsvError, parse, type Parser } from 'csv-parse';
import { SlaError } from '#facts';
import type { CsvSource } from '../format/mapping-shape.js';

/** A row as it stands, or why it is none. */
export interface CsvRow {
  readonly line: number;
  readonly text: string;
  readonly cells: readonly string[];
  readonly problem?: SlaError;
}

/** As many rows with quotes in wrong places are passed over one by one; a file with more is not what it was said to be. */
const MOST_BROKEN = 1000;

const [LINE_FEED, CARRIAGE_RETURN] = [0x0a, 0x0d];
const LINE_END_BYTES = 2;
const LINE_END = /\r\n|\n|\r/g;
const LAST_LINE_END = /(\r\n|\n|\r)$/;

/**
 * The rows of a CSV file in UTF-8. A quote in a wrong place costs the line that its row begins on; reading goes on with
 * the next line.
 *
 * @throws SlaError `LINE_TOO_LONG` before such a line is held in memory; `TOO_MANY_BROKEN_ROWS`
 */
export async function* csvRows(
  chunks: AsyncIterable<Uint8Array>,
  source: CsvSource,
  limit: number,
): AsyncGenerator<CsvRow> {
  const reading = new CsvReading(source, limit);
  for await (const chunk of withEnd(chunks)) {
    const failure = await (chunk ? reading.write(chunk) : reading.end()).then(nothing, asFailure);
    // What was read is told first, also where reading cannot go on.
    for (const row of reading.take()) yield row;
    if (failure) throw failure;
  }
}

async function* withEnd(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | undefined> {
  yield* chunks;
  yield undefined;
}

function nothing(): undefined {
  return undefined;
}

function asFailure(error: unknown): Error {
  return error as Error;
}

/** Feeds the parser and keeps the bytes of the row that it is in, so that a broken one can be told as it stands. */
class CsvReading {
  #parser: Parser;
  #rows: CsvRow[] = [];
  #held: Buffer = Buffer.alloc(0);
  /** Where `#held` begins, as the parser counts. */
  #heldFrom = 0;
  #line = 1;
  #broken = 0;
  /** Why the row at hand cannot be read, until the end of its first line is at hand too. */
  #fault: string | undefined;

  constructor(
    private readonly source: CsvSource,
    private readonly limit: number,
  ) {
    this.#parser = this.#newParser();
  }

  take(): CsvRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  async write(chunk: Uint8Array): Promise<void> {
    this.#held = Buffer.concat([this.#held, chunk]);
    this.#fault ??= await this.#told((tell) => this.#parser.write(chunk, tell));
    if (this.#fault !== undefined) return this.#passOver(false);
    // The parser counts what stands in fields, and a line of nothing but delimiters has none.
    if (this.#held.length > this.limit + chunk.length) throw this.#tooLong();
  }

  async end(): Promise<void> {
    this.#fault ??= await this.#told((tell) => this.#parser.end(tell));
    if (this.#fault !== undefined) await this.#passOver(true);
  }

  /** The code of what the parser finds wrong. */
  async #told(step: (tell: (error?: Error | null) => void) => void): Promise<string | undefined> {
    const error = await new Promise<unknown>(step);
    if (!error) return undefined;
    if (!(error instanceof CsvError)) throw error as Error;
    return error.code === 'CSV_MAX_RECORD_SIZE' ? 'CSV_QUOTE_NOT_CLOSED' : error.code;
  }

  #newParser(): Parser {
    const { delimiter = ',', quote = '"' } = this.source;
    const parser = parse({
      delimiter,
      quote: quote === '' ? null : quote,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: this.limit,
      on_record: (cells: string[], { bytes }) => {
        this.#rows.push(this.#rowUpTo(bytes - this.#heldFrom, cells));
        return null;
      },
    });
    // What goes wrong is told to whoever writes; an event that nobody hears would end the process.
    return parser.on('error', () => undefined);
  }

  #rowUpTo(end: number, cells: readonly string[]): CsvRow {
    const bytes = this.#held.subarray(0, end);
    this.#held = this.#held.subarray(end);
    this.#heldFrom += end;
    const text = bytes.toString('utf8');
    const blank = /^[\r\n]*/.exec(text)?.[0] ?? '';
    const line = this.#line + lineEndsIn(blank);
    this.#line += lineEndsIn(text);
    return { line, text: text.slice(blank.length).replace(LAST_LINE_END, ''), cells };
  }

  /** Takes the first line of the row that cannot be read out of the way, as soon as all of it is at hand. */
  async #passOver(isEnd: boolean): Promise<void> {
    this.#rowUpTo(Math.max(0, this.#held.findIndex(isNoLineEnd)), []); // blank lines before it
    const end = endOfLine(this.#held) ?? (isEnd ? this.#held.length : undefined);
    if ((end ?? this.#held.length) > this.limit + LINE_END_BYTES) throw this.#tooLong();
    if (end === undefined) return;
    this.#broken += 1;
    if (this.#broken > MOST_BROKEN) {
      throw new SlaError('TOO_MANY_BROKEN_ROWS', { limit: MOST_BROKEN, line: this.#line });
    }
    const problem = new SlaError('BROKEN_QUOTES', { reason: this.#fault });
    this.#rows.push({ ...this.#rowUpTo(end, []), problem });
    this.#fault = undefined;
    await this.write(this.#restart());
    if (isEnd) await this.end();
  }

  #tooLong(): SlaError {
    return new SlaError('LINE_TOO_LONG', { line: this.#line, limit: this.limit });
  }

  /** A new parser for what follows. @returns the bytes to give it again */
  #restart(): Buffer {
    const rest = this.#held;
    this.#held = Buffer.alloc(0);
    this.#heldFrom = 0;
    this.#parser = this.#newParser();
    return rest;
  }
}

function isNoLineEnd(byte: number): boolean {
  return byte !== LINE_FEED && byte !== CARRIAGE_RETURN;
}

function lineEndsIn(text: string): number {
  return text.match(LINE_END)?.length ?? 0;
}

/**
 * Behind the first line, its end included; nothing where it may go on. Unix ends a line with a line feed, Windows with
 * both, old programs with a carriage return.
 */
function endOfLine(bytes: Buffer): number | undefined {
  const at = bytes.findIndex((byte) => !isNoLineEnd(byte));
  if (at < 0 || at + 1 === bytes.length) return bytes[at] === LINE_FEED ? at + 1 : undefined;
  return bytes[at] === CARRIAGE_RETURN && bytes[at + 1] === LINE_FEED ? at + 2 : at + 1;
}
