import { Recent } from '../recent.js';
import type { NewEvent } from '../event-store.js';
import type { RecordStore, StoredRecord } from '../record-store.js';
import { parseMetadata } from './record-metadata.js';

/** The newest event of a stream, as far as the next one needs to know it. */
export interface Head {
  /** -1 where there is no such stream. */
  readonly revision: number;
  readonly hash: string | null;
}

export function headOf(record: StoredRecord): Head {
  return { revision: record.revision, hash: parseMetadata(record).hash };
}

export const NO_STREAM: Head = { revision: -1, hash: null };

/** The heads of the streams in use. A head that is out of date leads to a clash, never to a broken chain. */
export class StreamHeads {
  private readonly heads = new Recent<Head>();

  get(stream: string): Head | undefined {
    return this.heads.get(stream);
  }

  /**
   * What was appended here. Where another writer can make the same events, of the same request that was sent twice, theirs
   * may have been there already: the store says yes to both, and keeps the hash of the first. So the next append looks.
   */
  appended(stream: string, head: Head, mayBeOthers: boolean): void {
    if (mayBeOthers) this.forget(stream);
    else this.heads.set(stream, head);
  }

  /** What a reading has found; what is known already may be newer. */
  learn(stream: string, head: Head): void {
    const known = this.heads.get(stream);
    if (!known || head.revision > known.revision) this.heads.set(stream, head);
  }

  forget(stream: string): void {
    this.heads.forget(stream);
  }
}

/** Whether another writer can have made the same events: their ids follow from a request, or from a file, and not from chance. */
export function mayBeOthers({ hasOtherWriters }: RecordStore, events: readonly NewEvent[]): boolean {
  return (
    hasOtherWriters &&
    events.some(({ metadata }) => metadata.idempotency !== undefined || metadata.importId !== undefined)
  );
}
