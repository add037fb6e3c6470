import { setImmediate as nextTurn } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import { Bell, catchUp } from '../catch-up.js';
import type { AppendResult, ExpectedRevision, ReadStreamOptions, SubscribeOptions } from '../event-store.js';
import { placeAppend, type StreamIds, streamRevision } from '../expected-revision.js';
import { type Position, positionOf } from '../position.js';
import { type NewRecord, RecordStore, type StoredRecord } from '../record-store.js';
import { checkRecords } from '../records.js';
import { openStoreFile } from './schema.js';
import { prepareStatements, recordOf, type Statements } from './statements.js';

/**
 * Rows read at a time. An open cursor would block writers, so reading goes page by page; and the driver never waits, so
 * between two pages everybody else gets a turn.
 */
const PAGE = 1_000;

/** Keeps records in one SQLite file. Its subscriptions hear of appends made through this instance. */
export class SqliteRecordStore extends RecordStore {
  private readonly database: Database.Database;
  private readonly sql: Statements;
  private readonly appended = new Bell();
  private readonly closing = new AbortController();

  /** @param file `:memory:` for none */
  constructor(file: string) {
    super();
    this.database = openStoreFile(file);
    this.sql = prepareStatements(this.database);
  }

  append(stream: string, records: readonly NewRecord[], expected: ExpectedRevision): Promise<AppendResult> {
    return new Promise((resolve) => {
      checkRecords(records);
      const inOneTransaction = this.database.transaction(() => this.appendNow(stream, records, expected));
      const result = inOneTransaction.immediate();
      this.appended.ring();
      resolve(result);
    });
  }

  async *readStream(stream: string, options: ReadStreamOptions = {}): AsyncGenerator<StoredRecord> {
    const backwards = options.direction === 'backwards';
    const [statement, step] = backwards ? [this.sql.backwards, -1] : [this.sql.forwards, 1];
    let from = options.from ?? (backwards ? Number.MAX_SAFE_INTEGER : 0);
    for (
      let page = statement.all(stream, from, PAGE);
      page.length > 0;
      page = statement.all(stream, from, PAGE)
    ) {
      for (const row of page) {
        const record = recordOf(row);
        yield record;
        from = record.revision + step;
      }
      if (page.length === PAGE) await nextTurn();
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
    return catchUp(this, this.appended, { after, signal: AbortSignal.any([signal, this.closing.signal]) });
  }

  newest(): Promise<StoredRecord | undefined> {
    return new Promise((resolve) => {
      const newest = this.sql.newest.get();
      resolve(newest && recordOf(newest));
    });
  }

  close(): Promise<void> {
    this.closing.abort();
    this.database.close();
    return Promise.resolve();
  }

  private appendNow(stream: string, records: readonly NewRecord[], expected: ExpectedRevision): AppendResult {
    const streamId = this.sql.streamId.get(stream);
    const target = this.streamIds(stream, streamId);
    const ids = records.map(({ id }) => id);
    const { from, isRepetition } = placeAppend(target, ids, expected);
    if (records.length === 0) return { revision: streamRevision(target.head), position: null };
    const revision = from + records.length - 1;
    if (isRepetition) return { revision, position: this.positionAt(streamId, revision) };
    return { revision, position: this.insert(streamId ?? this.newStream(stream), from, records) };
  }

  private streamIds(stream: string, streamId: number | undefined): StreamIds {
    if (streamId === undefined)
      return { stream, head: -1, idAt: () => undefined, revisionOf: () => undefined };
    return {
      stream,
      head: this.sql.head.get(streamId) ?? -1,
      idAt: (revision) => this.sql.at.get(streamId, revision)?.id,
      revisionOf: (id) => this.sql.revisionOf.get(streamId, id),
    };
  }

  private positionAt(streamId: number | undefined, revision: number): Position | null {
    const found = streamId === undefined ? undefined : this.sql.at.get(streamId, revision);
    return found ? positionOf(found.position) : null;
  }

  private newStream(name: string): number {
    return Number(this.sql.insertStream.run(name).lastInsertRowid);
  }

  /** Positions count from 0 without a gap, since nothing is ever deleted. */
  private insert(streamId: number, from: number, records: readonly NewRecord[]): Position {
    const newest = this.sql.newestPosition.get() ?? -1;
    for (const [index, { id, type, data, metadata }] of records.entries()) {
      this.sql.insertEvent.run(newest + 1 + index, streamId, from + index, id, type, data, metadata);
    }
    return positionOf(newest + records.length);
  }
}
