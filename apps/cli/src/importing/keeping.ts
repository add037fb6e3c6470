import type { EventStore } from '#event-store';
import type { EventPlace, ImportedBatch } from '#import';
import type { Checkpoint, Reached } from './checkpoint.js';
import type { Outcome } from './import-run.js';
import type { RejectsFile } from './rejects-file.js';

/** Batches between two checkpoints: a second or so. */
const CHECKPOINT_EVERY = 20;

/** Keeps what an import has come to, so that one that is killed can go on: rejected lines, and how far it is. */
export class Keeping {
  private batches = 0;
  private newest: EventPlace | undefined;
  private namesIds: boolean;

  private constructor(
    private readonly rejects: RejectsFile,
    private readonly checkpoint: Checkpoint | undefined,
    readonly reached: Reached | undefined,
  ) {
    rejects.goOnAfter(reached?.rejectedBytes ?? 0);
    this.newest = reached?.newest;
    this.namesIds = reached?.namesIds ?? false;
  }

  /** @param checkpoint nothing where the next run has to look at everything again */
  static async open(
    store: Pick<EventStore, 'readStream'>,
    rejects: RejectsFile,
    checkpoint: Checkpoint | undefined,
  ): Promise<Keeping> {
    const reached = await checkpoint?.read(store);
    const isWhole = reached && reached.rejectedBytes <= rejects.size;
    return new Keeping(rejects, checkpoint, isWhole ? reached : undefined);
  }

  add(
    { line, newest, namesIds, rejections }: ImportedBatch,
    { imported, alreadyThere, rejected }: Outcome,
  ): void {
    for (const rejection of rejections) this.rejects.add(rejection);
    this.newest = newest ?? this.newest;
    this.namesIds ||= namesIds;
    this.batches += 1;
    if (!this.checkpoint || !this.newest || this.batches % CHECKPOINT_EVERY !== 0) return;
    this.rejects.sync();
    this.checkpoint.write({
      line,
      newest: this.newest,
      imported: imported + (this.reached?.imported ?? 0),
      alreadyThere: alreadyThere - (this.reached?.imported ?? 0),
      rejected,
      rejectedBytes: this.rejects.size,
      namesIds: this.namesIds,
    });
  }

  /** @returns the file of rejected lines, where there are any */
  finish(): string | undefined {
    const file = this.rejects.finish();
    this.checkpoint?.remove();
    return file;
  }

  /** For the next run. */
  leave(): void {
    this.rejects.leave();
  }
}
