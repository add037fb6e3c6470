import { RebuildLock } from './rebuild-lock.js';
import { removeSet, SetPointer } from './set-pointer.js';
import { SqliteSet } from './sqlite-set.js';
import { Turns } from './turns.js';
import type { NewSet, Snapshot, ViewDatabase, ViewEngine, Writing } from './view-engine.js';

/**
 * Views in a file. Everything takes turns on one connection, for the driver answers at once and holds everybody up anyway.
 * Where another file has taken its place, which is how a rebuild ends, the next turn goes to that one.
 */
export class SqliteViewEngine implements ViewEngine {
  private readonly turns = new Turns();
  private readonly pointer: SetPointer;
  private set: SqliteSet | undefined;
  private isClosed = false;

  /** @param file `:memory:` for none */
  constructor(file: string) {
    this.pointer = new SetPointer(file);
  }

  isThere(): Promise<boolean> {
    return this.turns.take(() => Promise.resolve(SqliteSet.isThere(this.pointer.current)));
  }

  /** A file is fed by the process that writes the store beside it; a second one is kept out there. */
  tryLead(): Promise<boolean> {
    return Promise.resolve(true);
  }

  read<Found>(work: (database: ViewDatabase) => Promise<Found>): Promise<Found> {
    return this.turn(({ database }) => database.transaction().execute(work));
  }

  snapshot(): Promise<Snapshot> {
    return this.turn((set) => set.snapshot());
  }

  write<Found>(work: (writing: Writing) => Promise<Found>): Promise<Found> {
    return this.turn((set) => set.write(work));
  }

  /** @throws SlaError `REBUILD_RUNNING` where somebody else fills a set already */
  async replace(fill: (set: NewSet) => Promise<void>): Promise<void> {
    const lock = RebuildLock.take(this.pointer.lockFile);
    try {
      await this.fillNext(fill);
    } finally {
      lock.release();
    }
  }

  /** Writes a copy that depends on nothing but its content. */
  copyTo(file: string): Promise<void> {
    return this.turn((set) => {
      set.copyTo(file);
      return Promise.resolve();
    });
  }

  close(): Promise<void> {
    return this.turns.take(async () => {
      this.isClosed = true;
      await this.set?.close();
    });
  }

  private async fillNext(fill: (set: NewSet) => Promise<void>): Promise<void> {
    const { next } = this.pointer;
    const set = await SqliteSet.create(next);
    try {
      await fill(set);
      set.finish();
    } catch (error) {
      await set.close();
      removeSet(next);
      throw error;
    }
    if (this.pointer.isInMemory) return this.use(set);
    await set.close();
    this.pointer.swap();
  }

  private use(set: SqliteSet): Promise<void> {
    return this.turns.take(async () => {
      await this.set?.close();
      this.set = set;
    });
  }

  private turn<Found>(work: (set: SqliteSet) => Promise<Found>): Promise<Found> {
    return this.turns.take(async () => {
      if (this.isClosed) throw new Error('The views are closed');
      const { current } = this.pointer;
      if (this.set && this.set.file !== current) {
        await this.set.close();
        this.set = undefined;
      }
      this.set ??= await SqliteSet.open(current);
      return work(this.set);
    });
  }
}
