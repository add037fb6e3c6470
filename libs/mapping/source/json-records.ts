import { Tokenizer, TokenParser, TokenType } from '@streamparser/json';
import { SlaError } from '#facts';
import { lineFeedsIn } from './encoding.js';
import { PlaceOfRecords } from './place-of-records.js';
import type { SourceRecord } from './record.js';

/** Integers beyond what a number holds exactly stay text: they are ids. */
class ExactTokenizer extends Tokenizer {
  protected override parseNumber(text: string): number {
    const number = Number(text);
    const isExact = Number.isSafeInteger(number) || !/^-?\d+$/.test(text);
    return isExact ? number : (text as unknown as number);
  }
}

/**
 * The records of a JSON file, which are the members of a list in it.
 *
 * @param path where the list stands, `data.tickets`; empty: the file is the list
 * @throws SlaError `BROKEN_JSON` with `line`; `LINE_TOO_LONG` before such a record is held in memory; `NO_RECORDS`
 */
export async function* jsonRecords(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  limit: number,
): AsyncGenerator<SourceRecord> {
  const reading = new JsonReading(path, limit);
  for await (const chunk of chunks) {
    yield* after(() => reading.write(chunk), reading);
  }
  yield* after(() => reading.end(), reading);
}

/** What was read is told first, also where reading cannot go on. */
function* after(step: () => void, reading: JsonReading): Generator<SourceRecord> {
  try {
    step();
  } finally {
    yield* reading.take();
  }
}

/** Feeds the parser and keeps the bytes of the record that it is in, so that each can be told as it stands. */
class JsonReading {
  readonly #tokenizer = new ExactTokenizer();
  readonly #parser: TokenParser;
  readonly #place: PlaceOfRecords;
  #records: SourceRecord[] = [];
  #recordFrom: number | undefined;
  #held: Buffer = Buffer.alloc(0);
  #heldFrom = 0;
  #line = 1;
  #lastToken = 0;

  constructor(
    private readonly path: string,
    private readonly limit: number,
  ) {
    const keys = path === '' ? [] : path.split('.');
    this.#place = new PlaceOfRecords(keys);
    this.#parser = new TokenParser({ paths: [['$', ...keys, '*'].join('.')], keepStack: false });
    this.#parser.onValue = ({ value }) => {
      if (this.#place.isInside) this.#add(value, this.#lastToken + 1);
    };
    this.#tokenizer.onToken = (token) => {
      this.#lastToken = token.offset;
      if (this.#place.isBetween && BEGINS.has(token.token)) this.#recordFrom ??= token.offset;
      this.#place.open(token);
      this.#parser.write(token);
      this.#place.close(token);
    };
  }

  take(): SourceRecord[] {
    const records = this.#records;
    this.#records = [];
    return records;
  }

  write(chunk: Uint8Array): void {
    this.#held = Buffer.concat([this.#held, chunk]);
    this.#guard(() => this.#tokenizer.write(chunk));
    const end = this.#heldFrom + this.#held.length;
    const from = this.#recordFrom ?? this.#lastToken;
    if (end - from > this.limit + chunk.length) {
      throw new SlaError('LINE_TOO_LONG', { line: this.#lineAt(from), limit: this.limit });
    }
    this.#forget(from);
  }

  /** @throws SlaError `NO_RECORDS` where there is no such list */
  end(): void {
    this.#guard(() => {
      this.#tokenizer.end();
      if (!this.#parser.isEnded) this.#parser.end();
    });
    if (!this.#place.wasFound) throw new SlaError('NO_RECORDS', { path: this.path });
  }

  #add(value: unknown, end: number): void {
    const from = this.#recordFrom ?? end;
    this.#forget(from);
    if (isRecord(value)) {
      const text = this.#held.subarray(0, end - from).toString('utf8');
      this.#records.push({ line: this.#line, text, fields: value });
    } else {
      const text = JSON.stringify(value);
      const problem = new SlaError('NOT_A_RECORD', { value: text.slice(0, 80) });
      this.#records.push({ line: this.#line, text, problem });
    }
    this.#forget(end);
    this.#recordFrom = undefined;
  }

  #forget(until: number): void {
    this.#line = this.#lineAt(until);
    this.#held = this.#held.subarray(Math.max(0, until - this.#heldFrom));
    this.#heldFrom = Math.max(this.#heldFrom, until);
  }

  #lineAt(offset: number): number {
    return this.#line + lineFeedsIn(this.#held.subarray(0, Math.max(0, offset - this.#heldFrom)));
  }

  #guard(read: () => void): void {
    try {
      read();
    } catch (error) {
      const reason = (error as Error).message.slice(0, 120);
      throw new SlaError('BROKEN_JSON', { line: this.#lineAt(this.#lastToken), reason });
    }
  }
}

/** Tokens that a value can begin with. */
const BEGINS = new Set([
  TokenType.LEFT_BRACE,
  TokenType.LEFT_BRACKET,
  TokenType.STRING,
  TokenType.NUMBER,
  TokenType.TRUE,
  TokenType.FALSE,
  TokenType.NULL,
]);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
