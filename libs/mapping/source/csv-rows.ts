import { CsvError, parse, type Parser } from 'csv-parse';
import { SlaError } from '#facts';
import type { CsvSource } from '../format/mapping-shape.js';
import { lineFeedsIn } from './encoding.js';

/** A row as it stands, or why it is none. */
export interface CsvRow {
  readonly line: number;
  readonly text: string;
  readonly cells: readonly string[];
  readonly problem?: SlaError;
}

/** As many rows with quotes in wrong places are passed over one by one; a file with more is not what it was said to be. */
const MOST_BROKEN = 1000;

const LINE_FEED = 0x0a;

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
    const error = await new Promise<unknown>((resolve) => this.#parser.write(chunk, resolve));
    if (error) await this.#passOver(error, () => this.write(this.#restart()));
    // The parser counts what stands in fields, and a line of nothing but delimiters has none.
    if (this.#held.length > this.limit + chunk.length) throw this.#tooLong();
  }

  async end(): Promise<void> {
    const error = await new Promise<unknown>((resolve) => this.#parser.end(resolve));
    if (!error) return;
    await this.#passOver(error, async () => {
      await this.write(this.#restart());
      await this.end();
    });
  }

  #newParser(): Parser {
    const { delimiter = ',', quote = '"' } = this.source;
    const parser = parse({
      delimiter,
      quote: quote === '' ? null : quote,
      record_delimiter: ['\r\n', '\n'],
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
    const line = this.#line + blank.split('\n').length - 1;
    this.#line += lineFeedsIn(bytes);
    return { line, text: text.slice(blank.length).replace(/\r?\n$/, ''), cells };
  }

  /** Takes the first line of the row that cannot be read out of the way. */
  async #passOver(error: unknown, goOn: () => Promise<void>): Promise<void> {
    if (!(error instanceof CsvError)) throw error as Error;
    const end = this.#held.indexOf(LINE_FEED);
    if ((end < 0 ? this.#held.length : end) > this.limit) {
      throw this.#tooLong();
    }
    this.#broken += 1;
    if (this.#broken > MOST_BROKEN)
      throw new SlaError('TOO_MANY_BROKEN_ROWS', { limit: MOST_BROKEN, line: this.#line });
    const row = this.#rowUpTo(end < 0 ? this.#held.length : end + 1, []);
    const code = error.code === 'CSV_MAX_RECORD_SIZE' ? 'CSV_QUOTE_NOT_CLOSED' : error.code;
    this.#rows.push({ ...row, problem: new SlaError('BROKEN_QUOTES', { reason: code }) });
    await goOn();
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
