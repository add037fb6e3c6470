import type Database from 'better-sqlite3';
import type { Fact, Instant } from '#facts';
import { type Position, positionOf, type StoredEvent } from '#event-store';
import { openViewFile } from './typed-log.schema.js';

type FactRow = readonly [
  stream: string,
  revision: number,
  id: string,
  type: string,
  occurredAt: number,
  knownAt: number,
  data: string,
];

/**
 * The facts as a local file with typed columns: the source that verdicts are judged from, the same for every store.
 * A fact's `recordedAt` here is the instant that *as known at* goes by: that of its source where an import claims one.
 */
export class TypedLog {
  private readonly database: Database.Database;
  private readonly sql: ReturnType<typeof prepare>;

  /** @param file `:memory:` for none */
  constructor(file: string) {
    this.database = openViewFile(file);
    this.sql = prepare(this.database);
  }

  get checkpoint(): Position | undefined {
    const position = this.sql.checkpoint.get();
    return position === undefined ? undefined : positionOf(position);
  }

  /** Takes events in and moves the checkpoint, in one transaction; gives them back as facts. */
  append(events: readonly StoredEvent[]): Fact[] {
    return this.database.transaction(() => {
      const facts = events.map((event) => this.insert(event));
      const last = events.at(-1);
      if (last) this.moveCheckpoint(last.position);
      return facts;
    })();
  }

  /** In order of position. */
  facts(): Fact[] {
    return this.sql.facts.all().map(factOf);
  }

  clear(): void {
    this.database.transaction(() => this.database.exec('delete from facts; delete from checkpoint;'))();
  }

  /** Writes a copy that depends on nothing but its content. */
  copyTo(file: string): void {
    this.database.prepare('vacuum into ?').run(file);
  }

  close(): void {
    this.database.close();
  }

  private insert(event: StoredEvent): Fact {
    const { stream, revision, id, type, occurredAt, recordedAt, metadata } = event;
    const knownAt = this.knownAt(event);
    const importId = metadata.importId ?? null;
    const data = JSON.stringify(event.data);
    const position = Number(event.position);
    this.sql.insert.run(
      position,
      stream,
      revision,
      id,
      type,
      occurredAt,
      recordedAt,
      knownAt,
      importId,
      data,
    );
    return { id, stream, revision, type, occurredAt, recordedAt: knownAt, data: event.data };
  }

  /**
   * A claim counts unless it reaches back before something that its stream held already when the import came, for then
   * it would change what was known (design: events, "Metadata"). Lines of one import may lie in any order.
   */
  private knownAt({ stream, recordedAt, metadata }: StoredEvent): Instant {
    const claim = metadata.claimedRecordedAt;
    if (claim === undefined) return recordedAt;
    const newestBefore = this.sql.newestKnown.get(stream, metadata.importId ?? null) ?? -Infinity;
    return claim < newestBefore ? recordedAt : claim;
  }

  private moveCheckpoint(position: Position): void {
    if (this.sql.updateCheckpoint.run(Number(position)).changes === 0) {
      this.sql.insertCheckpoint.run(Number(position));
    }
  }
}

function prepare(database: Database.Database) {
  return {
    checkpoint: database.prepare<[], number>('select position from checkpoint').pluck(),
    insertCheckpoint: database.prepare<[number]>('insert into checkpoint values (?)'),
    updateCheckpoint: database.prepare<[number]>('update checkpoint set position = ?'),
    insert: database.prepare('insert into facts values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'),
    newestKnown: database
      .prepare<[string, string | null], number | null>(
        'select max(known_at) from facts where stream = ? and import_id is not ?',
      )
      .pluck(),
    facts: database
      .prepare<[], FactRow>(
        'select stream, revision, id, type, occurred_at, known_at, data from facts order by position',
      )
      .raw(),
  };
}

function factOf([stream, revision, id, type, occurredAt, recordedAt, data]: FactRow): Fact {
  return { id, stream, revision, type, occurredAt, recordedAt, data: JSON.parse(data) as unknown };
}
