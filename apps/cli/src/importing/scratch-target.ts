import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type AppendResult,
  type Clock,
  type EventStore,
  openEventStore,
  type Reading,
  type ReadStreamOptions,
  type StoredEvent,
  type StreamAppend,
} from '#event-store';
import { personalData } from '#history';
import type { ImportTarget } from '#import';

/**
 * Stands in for a store that nothing may be written to: what is appended goes to a store of its own, which is thrown
 * away afterwards, and is read behind what the real one holds.
 */
export class ScratchTarget implements ImportTarget {
  private readonly folder = mkdtempSync(join(tmpdir(), 'sla-import-'));
  private readonly scratch: EventStore;

  /** @param base nothing where there is no store yet */
  constructor(
    private readonly base: Pick<EventStore, 'readAll' | 'readStream'> | undefined,
    clock: Clock,
  ) {
    const settings = {
      kind: 'sqlite',
      file: join(this.folder, 'scratch.sqlite'),
      keysFile: ':memory:',
    } as const;
    this.scratch = openEventStore(settings, clock, { personalData });
  }

  async appendInOrder(appends: readonly StreamAppend[]): Promise<AppendResult[]> {
    const newest = new Map<string, number>();
    const own: StreamAppend[] = [];
    for (const append of appends) {
      const { stream, events } = append;
      const revision = newest.get(stream) ?? (await this.newestRevision(stream));
      own.push({ ...append, expected: revision < 0 ? 'no-stream' : revision });
      newest.set(stream, revision + events.length);
    }
    return this.scratch.appendInOrder(own);
  }

  async *readStream(stream: string, options?: ReadStreamOptions): AsyncGenerator<StoredEvent> {
    if (this.base) yield* this.base.readStream(stream, options);
    yield* this.scratch.readStream(stream, options);
  }

  async *readAll(options?: Reading): AsyncGenerator<StoredEvent> {
    if (this.base) yield* this.base.readAll(options);
    yield* this.scratch.readAll(options);
  }

  async close(): Promise<void> {
    await this.scratch.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Revisions count anew where the base ends. */
  private async newestRevision(stream: string): Promise<number> {
    for await (const { revision } of this.scratch.readStream(stream, { direction: 'backwards' }))
      return revision;
    return -1;
  }
}
