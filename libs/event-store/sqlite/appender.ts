import type { AppendResult, ExpectedRevision } from '../event-store.js';
import { placeAppend, type StreamIds, streamRevision } from '../expected-revision.js';
import { type Position, positionOf } from '../position.js';
import type { NewRecord } from '../record-store.js';
import type { Statements } from './statements.js';

/** Appends within a transaction that somebody else begins and commits. */
export class Appender {
  constructor(private readonly sql: Statements) {}

  /** @throws SlaError `WRONG_EXPECTED_REVISION` */
  append(stream: string, records: readonly NewRecord[], expected: ExpectedRevision): AppendResult {
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
