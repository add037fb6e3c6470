import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { EventStore } from '#event-store';
import type { EventPlace, ImportCounts } from '#import';

const shape = z.object({
  format: z.literal(1),
  line: z.int(),
  imported: z.int(),
  alreadyThere: z.int(),
  rejected: z.int(),
  newest: z.object({ stream: z.string(), revision: z.int(), id: z.string() }),
  rejectedBytes: z.int(),
  namesIds: z.boolean(),
});

/** How far an import has come: all lines up to this one are dealt with. */
export interface Reached extends ImportCounts {
  readonly line: number;
  /** The last event that was new: a store without it is not the one that was imported into. */
  readonly newest: EventPlace;
  /** Of the file of rejected lines. */
  readonly rejectedBytes: number;
  /** Lines until then name ids, which those after them must not name again. */
  readonly namesIds: boolean;
}

/**
 * Remembers beside a store how far an import has come, so that one that was killed need not look at everything again. It
 * only saves time: without it every event is found by its id.
 */
export class Checkpoint {
  private readonly file: string;

  /** @param importId it holds for that file alone, and under the keys of that store alone */
  constructor(storeFile: string, importId: string) {
    this.file = join(dirname(storeFile), `import-${importId}.json`);
  }

  /** What an earlier run has left; nothing where the store does not hold what it says. */
  async read(store: Pick<EventStore, 'readStream'>): Promise<Reached | undefined> {
    const reached = this.parsed();
    if (!reached) return undefined;
    const { stream, revision, id } = reached.newest;
    for await (const event of store.readStream(stream, { from: revision, withoutPersonal: true })) {
      return event.id === id ? reached : undefined;
    }
    return undefined;
  }

  write(reached: Reached): void {
    writeFileSync(`${this.file}.part`, JSON.stringify({ format: 1, ...reached }), { mode: 0o600 });
    renameSync(`${this.file}.part`, this.file);
  }

  remove(): void {
    rmSync(this.file, { force: true });
  }

  private parsed(): Reached | undefined {
    try {
      return shape.parse(JSON.parse(readFileSync(this.file, 'utf8')));
    } catch {
      // There is none, or it was cut off: both cost time only.
      return undefined;
    }
  }
}
