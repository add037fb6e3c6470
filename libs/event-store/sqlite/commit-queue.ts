import type Database from 'better-sqlite3';

/** Work committed together; more would keep everybody else waiting for too long. */
const LARGEST_GROUP = 1_000;

/** A piece of work on its way to the disk. */
interface Waiting {
  /**
   * Does it within the open transaction, a second time where the first was undone; the function it returns tells the
   * caller, which happens after the commit.
   */
  readonly work: () => () => void;
  readonly reject: (error: unknown) => void;
}

interface Told {
  /** After each commit, or its failure, before anybody else is told. */
  readonly committed: () => void;
  /** Work that was done is not. */
  readonly undone: () => void;
}

/**
 * Commits whatever was asked for in the same turn of the event loop in one transaction, since waiting for the disk is
 * what an append costs. Where one piece of work fails, all are undone and done again, each with a savepoint of its own, so that
 * the others are left alone; since that is rare, nobody pays for savepoints otherwise.
 */
export class CommitQueue {
  private waiting: Waiting[] = [];
  private readonly sql: Readonly<
    Record<'begin' | 'commit' | 'rollback' | 'mark' | 'keep' | 'undo', Database.Statement>
  >;

  constructor(
    private readonly database: Database.Database,
    private readonly told: Told,
  ) {
    this.sql = {
      begin: database.prepare('begin immediate'),
      commit: database.prepare('commit'),
      rollback: database.prepare('rollback'),
      mark: database.prepare('savepoint work'),
      keep: database.prepare('release work'),
      undo: database.prepare('rollback to work'),
    };
  }

  /** Resolves when the outcome is on the disk. Rejects with what the work throws, or with why the commit failed. */
  add<Outcome>(work: () => Outcome): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.waiting.push({
        work: () => {
          const outcome = work();
          return () => resolve(outcome);
        },
        reject,
      });
      if (this.waiting.length === 1) setImmediate(() => this.commitGroup());
    });
  }

  /** Commits what waits, at once. */
  drain(): void {
    while (this.waiting.length > 0) this.commitGroup();
  }

  private commitGroup(): void {
    const group = this.waiting.slice(0, LARGEST_GROUP);
    this.waiting = this.waiting.slice(LARGEST_GROUP);
    if (this.waiting.length > 0) setImmediate(() => this.commitGroup());
    if (group.length === 0) return;
    const answers = this.commit(group);
    this.told.committed();
    for (const answer of answers) answer();
  }

  private commit(group: readonly Waiting[]): (() => void)[] {
    try {
      this.sql.begin.run();
      const answers = this.together(group) ?? group.map((each) => this.inSavepoint(each));
      this.sql.commit.run();
      return answers;
    } catch (error) {
      this.undo();
      return group.map(
        ({ reject }) =>
          () =>
            reject(error),
      );
    }
  }

  /** Nothing, and nothing done, where one of them fails. */
  private together(group: readonly Waiting[]): (() => void)[] | undefined {
    try {
      return group.map(({ work }) => work());
    } catch {
      this.undo();
      this.sql.begin.run();
      return undefined;
    }
  }

  private undo(): void {
    if (this.database.inTransaction) this.sql.rollback.run();
    this.told.undone();
  }

  private inSavepoint({ work, reject }: Waiting): () => void {
    this.sql.mark.run();
    try {
      const answer = work();
      this.sql.keep.run();
      return answer;
    } catch (error) {
      // A full disk undoes the whole transaction, and then nobody's work is done.
      if (!this.database.inTransaction) throw error;
      this.sql.undo.run();
      this.sql.keep.run();
      this.told.undone();
      return () => reject(error);
    }
  }
}
