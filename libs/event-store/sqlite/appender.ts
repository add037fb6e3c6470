import type { AppendResult, ExpectedRevision } from '../event-store.js';
import { placeAppend, type StreamIds, streamRevision } from '../expected-revision.js';
import { type Position, positionOf } from '../position.js';
import { Recent } from '../recent.js';
import type { NewRecord } from '../record-store.js';
import type { Statements } from './statements.js';

/** A stream's number, where there is such a stream, and its newest revision, -1 where there is none. */
interface KnownStream {
  readonly streamId: number | undefined;
  readonly head: number;
}

/**
 * Appends within a transaction that somebody else begins and commits. Being the only writer of its file, it remembers where
 * the streams end that it wrote to last; whoever undoes a transaction has to tell.
 */
export class Appender {
  private readonly known = new Recent<KnownStream>();
  private newest: number | undefined;

  constructor(private readonly sql: Statements) {}

  /** @throws SlaError `WRONG_EXPECTED_REVISION` */
  append(stream: string, records: readonly NewRecord[], expected: ExpectedRevision): AppendResult {
    const target = this.lookUp(stream);
    const ids = records.map(({ id }) => id);
    const { from, isRepetition } = placeAppend(this.streamIds(stream, target), ids, expected);
    if (records.length === 0) return { revision: streamRevision(target.head), position: null };
    const revision = from + records.length - 1;
    if (isRepetition) return { revision, position: this.positionAt(target.streamId, revision) };
    const streamId = target.streamId ?? this.newStream(stream);
    const position = this.insert(streamId, from, records);
    this.known.set(stream, { streamId, head: revision });
    return { revision, position };
  }

  /** What there is of a stream by now. */
  lookUp(stream: string): KnownStream {
    const known = this.known.get(stream);
    if (known) return known;
    const streamId = this.sql.streamId.get(stream);
    const found = { streamId, head: streamId === undefined ? -1 : (this.sql.head.get(streamId) ?? -1) };
    this.known.set(stream, found);
    return found;
  }

  /** Something that was appended is not there after all. */
  forget(): void {
    this.known.clear();
    this.newest = undefined;
  }

  private streamIds(stream: string, { streamId, head }: KnownStream): StreamIds {
    if (streamId === undefined) return { stream, head, idAt: () => undefined, revisionOf: () => undefined };
    return {
      stream,
      head,
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
    const newest = this.newest ?? this.sql.newestPosition.get() ?? -1;
    for (const [index, { id, type, data, metadata }] of records.entries()) {
      this.sql.insertEvent.run(newest + 1 + index, streamId, from + index, id, type, data, metadata);
    }
    this.newest = newest + records.length;
    return positionOf(this.newest);
  }
}
