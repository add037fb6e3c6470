import type { AppendResult, ExpectedRevision } from '../event-store.js';
import { placeAppend, type StreamIds, streamRevision } from '../expected-revision.js';
import { type Position, positionOf } from '../position.js';
import { Recent } from '../recent.js';
import type { NewRecord } from '../record-store.js';
import type { Statements } from './statements.js';

/** A stream's number, and its newest revision. */
interface KnownStream {
  readonly streamId: number;
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
    const target = this.known.get(stream) ?? this.find(stream);
    const ids = records.map(({ id }) => id);
    const { from, isRepetition } = placeAppend(this.streamIds(stream, target), ids, expected);
    if (records.length === 0) return { revision: streamRevision(target?.head ?? -1), position: null };
    const revision = from + records.length - 1;
    if (isRepetition) return { revision, position: this.positionAt(target?.streamId, revision) };
    const streamId = target?.streamId ?? this.newStream(stream);
    const position = this.insert(streamId, from, records);
    this.known.set(stream, { streamId, head: revision });
    return { revision, position };
  }

  /** A stream's number, which never changes; nothing where there is no such stream. */
  idOf(stream: string): number | undefined {
    return this.known.get(stream)?.streamId ?? this.sql.streamId.get(stream);
  }

  /** Something that was appended is not there after all. */
  forget(): void {
    this.known.clear();
    this.newest = undefined;
  }

  private find(stream: string): KnownStream | undefined {
    const streamId = this.sql.streamId.get(stream);
    return streamId === undefined ? undefined : { streamId, head: this.sql.head.get(streamId) ?? -1 };
  }

  private streamIds(stream: string, target: KnownStream | undefined): StreamIds {
    if (!target) return { stream, head: -1, idAt: () => undefined, revisionOf: () => undefined };
    const { streamId, head } = target;
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
