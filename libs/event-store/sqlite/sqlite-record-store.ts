import { setImmediate as nextTurn } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import { Bell, catchUp } from '../catch-up.js';
import type { AppendResult, ExpectedRevision, ReadStreamOptions, SubscribeOptions } from '../event-store.js';
import { type Position } from '../position.js';
import { type NewRecord, type RecordAppend, RecordStore, type StoredRecord } from '../record-store.js';
import { checkRecords } from '../records.js';
import { Appender } from './appender.js';
import { CommitQueue } from './commit-queue.js';
import { ForeignAppends, type LookingPace } from './foreign-appends.js';
import { openStoreFile } from './schema.js';
import { type EventRow, prepareStatements, recordOf, type Statements } from './statements.js';
import { WriterLock } from './writer-lock.js';

/**
 * Rows read at a time. An open cursor would block writers, so reading goes page by page; and the driver never waits, so
 * between two pages everybody else gets a turn.
 */
const PAGE = 1_000;

/** How a store is opened. */
export interface SqliteOptions {
  /** For reading beside a writer, in this process or another; it must exist. Appending fails. */
  readonly readonly?: boolean;
  /** How often a subscription beside a writer looks for appends. Default: every 200 ms. */
  readonly looking?: LookingPace;
}

/**
 * Keeps records in one SQLite file. Appends of the same turn of the event loop share a transaction and are acknowledged
 * once they are on the disk. Subscriptions hear of all appends, whichever process made them.
 */
export class SqliteRecordStore extends RecordStore {
  override readonly hasOtherWriters = false;
  private readonly lock: WriterLock | undefined;
  private readonly database: Database.Database;
  private readonly sql: Statements;
  private readonly appender: Appender;
  private readonly queue: CommitQueue;
  private readonly appended = new Bell();
  private readonly foreign: ForeignAppends | undefined;
  private readonly closing = new AbortController();

  /**
   * @param file `:memory:` for none
   * @throws SlaError `STORE_LOCKED` with `file` and `pid` where another writer has it open; `UNKNOWN_STORE_FORMAT`;
   *   `FILE_NOT_READABLE`
   */
  constructor(file: string, { readonly = false, looking }: SqliteOptions = {}) {
    super();
    this.lock = readonly || file === ':memory:' ? undefined : WriterLock.take(file);
    try {
      this.database = openStoreFile(file, { readonly });
    } catch (error) {
      this.lock?.release();
      throw error;
    }
    this.sql = prepareStatements(this.database);
    this.appender = new Appender(this.sql);
    this.queue = new CommitQueue(this.database, {
      committed: () => this.appended.ring(),
      undone: () => this.appender.forget(),
    });
    // Beside a lock there are no other writers to hear of.
    this.foreign = readonly ? new ForeignAppends(this.database, this.appended, looking) : undefined;
  }

  append(stream: string, records: readonly NewRecord[], expected: ExpectedRevision): Promise<AppendResult> {
    return this.queue.add(() => this.appendNow({ stream, records, expected }));
  }

  appendInOrder(appends: readonly RecordAppend[]): Promise<AppendResult[]> {
    return this.queue.add(() => appends.map((append) => this.appendNow(append)));
  }

  async *readStream(stream: string, options: ReadStreamOptions = {}): AsyncGenerator<StoredRecord> {
    const backwards = options.direction === 'backwards';
    const [statement, step] = backwards ? [this.sql.backwards, -1] : [this.sql.forwards, 1];
    const { streamId, head } = this.lookUp(stream);
    let from = options.from ?? (backwards ? Number.MAX_SAFE_INTEGER : 0);
    if (streamId === undefined || (!backwards && from > head)) return;
    const next = (): EventRow[] => statement.all(stream, streamId, from, PAGE);
    for (let page = next(); page.length > 0; page = next()) {
      for (const row of page) {
        const record = recordOf(row);
        yield record;
        from = record.revision + step;
      }
      // Most streams are short: there is nothing to ask for after a page that is not full.
      if (page.length < PAGE) return;
      await nextTurn();
    }
  }

  async *readAll({ after }: { readonly after?: Position | undefined } = {}): AsyncGenerator<StoredRecord> {
    let handled = after === undefined ? -1 : Number(after);
    for (
      let page = this.sql.all.all(handled, PAGE);
      page.length > 0;
      page = this.sql.all.all(handled, PAGE)
    ) {
      for (const row of page) {
        yield recordOf(row);
        [handled] = row;
      }
      if (page.length === PAGE) await nextTurn();
    }
  }

  subscribe({ after, signal }: SubscribeOptions): AsyncIterable<StoredRecord> {
    const end = AbortSignal.any([signal, this.closing.signal]);
    const delivered = catchUp(this, this.appended, { after, signal: end });
    return this.foreign?.during(delivered) ?? delivered;
  }

  newest(): Promise<StoredRecord | undefined> {
    return new Promise((resolve) => {
      const newest = this.sql.newest.get();
      resolve(newest && recordOf(newest));
    });
  }

  /** What was handed over before is still committed. */
  close(): Promise<void> {
    this.closing.abort();
    this.foreign?.stop();
    if (this.database.open) this.queue.drain();
    this.database.close();
    this.lock?.release();
    return Promise.resolve();
  }

  /** Beside a writer a stream may have grown by any look. */
  private lookUp(stream: string): { readonly streamId: number | undefined; readonly head: number } {
    return this.foreign
      ? { streamId: this.sql.streamId.get(stream), head: Infinity }
      : this.appender.lookUp(stream);
  }

  private appendNow({ stream, records, expected }: RecordAppend): AppendResult {
    checkRecords(records);
    return this.appender.append(stream, records, expected);
  }
}
