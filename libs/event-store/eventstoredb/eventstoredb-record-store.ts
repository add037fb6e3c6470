import type { AppendResult, ExpectedRevision, ReadStreamOptions, SubscribeOptions } from '../event-store.js';
import { checkRevision, isExact, placeAppend, streamRevision } from '../expected-revision.js';
import type { Position } from '../position.js';
import { type NewRecord, type RecordAppend, RecordStore, type StoredRecord } from '../record-store.js';
import { checkRecords } from '../records.js';
import { Appends, type ExactAppend, resultOf } from './appends.js';
import type { Connection } from './connection.js';
import { leaveConnection, shareConnection } from './one-connection.js';
import { Readings } from './readings.js';
import { realTiming, type Timing } from './timing.js';

/** How often an append that expects no exact revision is placed anew when somebody else wrote first. */
const ATTEMPTS = 5;

/**
 * Keeps records in an EventStoreDB or KurrentDB server, 24.2 or later, through `@eventstore/db-client`; guarded against
 * what that client gets wrong (docs/event-store.md names the traps and where each is dealt with).
 */
export class EventStoreDbRecordStore extends RecordStore {
  private readonly connection: Connection;
  private readonly appends: Appends;
  private readonly readings: Readings;
  private readonly closing = new AbortController();

  /**
   * @param url `esdb://host:2113?tls=false`, or several hosts of a cluster
   * @throws Error where this process is connected to another server: one client a process
   */
  constructor(url: string, timing: Timing = realTiming()) {
    super();
    this.connection = shareConnection(url, timing);
    this.appends = new Appends(this.connection, timing, this.closing.signal);
    this.readings = new Readings(this.connection, timing, this.closing.signal);
  }

  async append(
    stream: string,
    records: readonly NewRecord[],
    expected: ExpectedRevision,
  ): Promise<AppendResult> {
    checkRecords(records);
    if (records.length === 0) return this.check(stream, expected);
    return isExact(expected)
      ? this.appendAt({ stream, records, expected })
      : this.appendWherever(stream, records, expected);
  }

  async appendInOrder(appends: readonly RecordAppend[]): Promise<AppendResult[]> {
    const results: AppendResult[] = [];
    for (const { stream, records, expected } of appends) {
      results.push(await this.append(stream, records, expected));
    }
    return results;
  }

  readStream(stream: string, options: ReadStreamOptions = {}): AsyncGenerator<StoredRecord> {
    const step = options.direction === 'backwards' ? -1 : 1;
    return this.readings.read((client, last) => {
      if (last === undefined) return client.readStream(stream, options);
      const from = last.revision + step;
      return from < 0 ? undefined : client.readStream(stream, { ...options, from });
    });
  }

  async *readAll({ after }: { readonly after?: Position | undefined } = {}): AsyncGenerator<StoredRecord> {
    let handled = after;
    for (let read = -1; read !== 0;) {
      read = 0;
      // A server reads ahead of whoever listens, so what was appended meanwhile comes with the next reading.
      for await (const record of this.readings.read((client, last) =>
        client.readAll(last?.position ?? handled),
      )) {
        // A server begins with the place it is given.
        if (handled !== undefined && record.position <= handled) continue;
        yield record;
        handled = record.position;
        read += 1;
      }
    }
  }

  subscribe({ after, signal }: SubscribeOptions): AsyncGenerator<StoredRecord> {
    return this.readings.follow((client, last) => client.subscribeToAll(last?.position ?? after), signal);
  }

  async newest(): Promise<StoredRecord | undefined> {
    for await (const record of this.readings.read((client) => client.readAllBackwards())) return record;
    return undefined;
  }

  async close(): Promise<void> {
    if (this.closing.signal.aborted) return;
    this.closing.abort();
    await leaveConnection(this.connection);
  }

  /** An empty append of the client's reports revision 0 of a stream that does not exist, so it is never sent. */
  private async check(stream: string, expected: ExpectedRevision): Promise<AppendResult> {
    let head = -1;
    for await (const { revision } of this.readings.read((client) =>
      client.readStream(stream, { direction: 'backwards' }, 1),
    )) {
      head = revision;
      break;
    }
    checkRevision(stream, expected, head);
    return { revision: streamRevision(head), position: null };
  }

  private async appendAt(append: ExactAppend): Promise<AppendResult> {
    const appended = await this.appends.append(append);
    const { commit } = appended;
    if (commit !== undefined) return resultOf(appended, commit);
    const { revision } = appended;
    for await (const { position } of this.readStream(append.stream, { from: revision })) {
      return { revision, position };
    }
    return { revision, position: null };
  }

  /**
   * Without an exact revision a server remembers ids in memory only, and compares neither their order nor their places
   * ("idempotence is not guaranteed", says the vendor). So the exact revision is found here.
   *
   * @throws SlaError `WRONG_EXPECTED_REVISION`
   */
  private async appendWherever(
    stream: string,
    records: readonly NewRecord[],
    expected: 'any' | 'stream-exists',
  ): Promise<AppendResult> {
    for (let attempt = 1; ; attempt += 1) {
      const stored = await Array.fromAsync(this.readStream(stream));
      const target = {
        stream,
        head: stored.length - 1,
        idAt: (revision: number) => stored[revision]?.id,
        revisionOf: (id: string) => stored.find((record) => record.id === id)?.revision,
      };
      const ids = records.map(({ id }) => id);
      const { from, isRepetition } = placeAppend(target, ids, expected);
      const repeated = stored[from + ids.length - 1];
      if (isRepetition && repeated) return { revision: repeated.revision, position: repeated.position };
      try {
        return await this.appendAt({ stream, records, expected: streamRevision(target.head) });
      } catch (error) {
        if (attempt === ATTEMPTS || !isClash(error)) throw error;
      }
    }
  }
}

function isClash(error: unknown): boolean {
  return (error as { readonly code?: unknown }).code === 'WRONG_EXPECTED_REVISION';
}
